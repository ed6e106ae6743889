/**
 * One event: fields, then a fixed sentence. What a caller said, is called or dials from goes under
 * the field `pii` only, which the logger redacts.
 */
export interface Log {
  debug(fields: object, sentence: string): void;
  info(fields: object, sentence: string): void;
  warn(fields: object, sentence: string): void;
  error(fields: object, sentence: string): void;
  /** A log that adds `fields` to every line, such as `{ callId }`. */
  child(fields: object): Log;
}

/** For tests and one-shot commands. */
export const silentLog: Log = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  child: () => silentLog,
};
