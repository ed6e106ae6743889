import { z } from 'zod';

/** Three digits, with a star in front or without. */
const code = z
  .string({ error: 'expected text in quotes, such as "*501"' })
  .regex(/^\*?\d{3}$/, 'expected three digits, with a star in front or without, such as "*501"');

const switches = {
  /** The attendant takes all calls, whatever `answering` says, until the other code is dialled. */
  attendantTakes: code,
  /** The staff's phones ring first. */
  staffTake: code,
};

/** What desk phones dial to tell the attendant something, or to hear from it. */
export const codesConfig = z.strictObject({
  attendantTakes: code.default('*501'),
  staffTake: code.default('*502'),
  /** Waiting messages, with the PIN of `desk-pin` in the home. */
  messages: code.default('*503'),
  /** Away until a time, and back. */
  away: code.default('*504'),
  /** Listen to a call that the attendant is having, and take it over by the key 1; for `supervisors`. */
  listen: code.default('*505'),
  /** Where a phone transfers a caller to who is to go on with the attendant. */
  giveBack: code.default('*506'),
  /** Codes that are about one department, by its key of `people`. */
  departments: z.record(z.string(), z.strictObject(switches)).default({}),
});
