import { z } from 'zod';

/** Three digits, with a star in front or without. */
const code = z
  .string({ error: 'expected text in quotes, such as "*501"' })
  .regex(/^\*?\d{3}$/, 'expected three digits, with a star in front or without, such as "*501"');

const switches = {
  attendantTakes: code
    .describe('The attendant takes its calls until the other code is dialled.')
    .meta({ examples: ['*511'] }),
  staffTake: code.describe('Its phones ring first.').meta({ examples: ['*512'] }),
};

/** What desk phones dial to tell the attendant something, or to hear from it. */
export const codesConfig = z.strictObject({
  attendantTakes: code
    .default('*501')
    .describe('The attendant takes all calls, whatever `answering` says, until the other code is dialled.'),
  staffTake: code.default('*502').describe("The staff's phones ring first."),
  messages: code.default('*503').describe('Waiting messages, with the PIN of desk-pin in the home.'),
  away: code.default('*504').describe('Away until a time, and back.'),
  listen: code
    .default('*505')
    .describe(
      'Listen to a call that the attendant is having, for people with `supervisor`; 1 takes the call over.',
    ),
  giveBack: code
    .default('*506')
    .describe(
      'Where a supervisor passes a caller on to (blind transfer), who is then back with the attendant.',
    ),
  departments: z
    .record(z.string(), z.strictObject(switches))
    .default({})
    .describe('Codes that are about one department, by its key of people.')
    .meta({ examples: [{ billing: { attendantTakes: '*511', staffTake: '*512' } }] }),
});
