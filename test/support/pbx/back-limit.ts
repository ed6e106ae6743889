/**
 * From a daemon's end until its caller hears the attendant again. A machine of CI is shared, and may be half as fast; also
 * there the dialplan waits four seconds for somebody to take the caller, and then rings people.
 */
export const BACK_LIMIT_MS = process.env['CI'] ? 5000 : 3000;
