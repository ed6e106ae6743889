import { z } from 'zod';
import { readExpectation } from './expectation.ts';

export const words = z.string().trim().min(1).max(2000);

const expectation = words.transform((written, context) => {
  const read = readExpectation(written);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'expected words, or a regular expression between slashes' });
  return z.NEVER;
});

/** One, or a list of which each counts. */
export const expectations = z.union([expectation.transform((one) => [one]), z.array(expectation).min(1)]);

const milliseconds = z.int().min(0).max(600_000);

/** What a scripted model answers when it is asked once: words, or one tool. */
const round = z.union([
  z.strictObject({ text: words }),
  z.strictObject({ tool: words, arguments: z.record(z.string(), z.unknown()).default({}) }),
]);

/** How a caller speaks. */
export const manner = {
  /** Of espeak-ng. */
  voice: z.string().regex(/^[a-z][a-zA-Z0-9+_-]*$/, 'expected a voice such as en-gb or en-us+f3'),
  /** Words a minute. */
  rate: z.int().min(80).max(450),
  /** White noise, so many dB below the speech. */
  noise: z.int().min(0).max(60),
};

const ACTIONS = ['say', 'press', 'silence', 'hangUp'] as const;

const step = z
  .strictObject({
    /** Texts, and between them pauses in milliseconds. */
    say: z
      .union([words.transform((text) => [text]), z.array(z.union([words, milliseconds])).min(1)])
      .optional(),
    press: z
      .string()
      .regex(/^[\d*#]{1,40}$/, 'expected keys in quotes: 0 to 9, * and #')
      .optional(),
    /** Says nothing for so long. */
    silence: milliseconds.optional(),
    hangUp: z.literal(true).optional(),
    voice: manner.voice.optional(),
    rate: manner.rate.optional(),
    noise: manner.noise.optional(),
    /** Begins so many milliseconds into what the attendant is saying. */
    over: milliseconds.optional(),
    hear: expectations.optional(),
    not: expectations.optional(),
    /** Milliseconds from the caller's last sound to the attendant's first. */
    within: milliseconds.optional(),
    model: z.array(round).min(1).optional(),
  })
  .superRefine((one, context) => {
    const actions = ACTIONS.filter((action) => one[action] !== undefined);
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (actions.length > 1) fault(actions[1] ?? '', `expected one of ${ACTIONS.join(', ')} in a step`);
    for (const key of ['voice', 'rate', 'noise'] as const)
      if (one[key] !== undefined && one.say === undefined) fault(key, 'expected only beside say');
    if (one.over !== undefined && one.say === undefined && one.press === undefined)
      fault('over', 'expected only beside say or press');
  });

const field = z.union([expectation, z.null()]);

const message = z.strictObject({
  kind: z.enum(['message', 'missed-call']).optional(),
  callerName: field.optional(),
  callbackNumber: field.optional(),
  extension: field.optional(),
  reason: field.optional(),
  forKey: field.optional(),
  ownerKey: field.optional(),
  urgency: z.enum(['normal', 'urgent']).optional(),
  /** What the office asks for besides, by its keys; null for what is not there. */
  fields: z.record(z.string(), field).optional(),
});

const extension = z.string().regex(/^\d{1,20}$/, 'expected digits in quotes, such as "101"');

export const outcome = z.strictObject({
  leave: z
    .union([z.enum(['people', 'done', 'none']), z.strictObject({ transfer: words })], {
      error: 'expected people, done, none, or { transfer: KEY }',
    })
    .optional(),
  alarm: z.enum(['medical', 'danger', 'suicide', 'none']).optional(),
  /** Exactly these, oldest first. A field that is not named may be anything. */
  messages: z.array(message).optional(),
  /** Desk phones that rang. */
  rings: z.array(extension).optional(),
});

const MOMENT = /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)$/;

/** The office's clock on the wall: a date, and minutes since midnight. */
const moment = z.string().transform((text, context) => {
  const [, date = '', hour, minute] = MOMENT.exec(text) ?? [];
  if (new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date))
    return { date, minute: Number(hour) * 60 + Number(minute) };
  context.addIssue({ code: 'custom', message: 'expected a time such as 2026-12-21T10:00' });
  return z.NEVER;
});

/** Somebody the office knows, as `persons import` takes them over. */
const person = z.strictObject({
  name: words,
  phone: z.string().trim().min(1).max(40).optional(),
  born: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'expected a date in quotes, such as "1962-05-03"')
    .optional(),
  code: z.string().trim().min(1).max(40).optional(),
});

/** Under which a call is made. */
export const circumstances = {
  /** The number that is shown; `anonymous` withholds it. */
  from: z.string().trim().min(1).max(40).optional(),
  at: moment.optional(),
  /** Laid over the configuration, for this file. */
  office: z.record(z.string(), z.unknown()).optional(),
  /** Whom the office knows. Only where the runner owns the database. */
  persons: z.array(person).default([]),
};

export const MODES = ['rules', 'model'] as const;

/** Who answers: the rules alone, or a language model with the rules behind it. */
export type Mode = (typeof MODES)[number];

/** One file: one call. An unknown key is an error, so that an expectation that is misspelled cannot hide. */
export const caseSchema = z
  .strictObject({
    name: words,
    ...circumstances,
    /** Who hears: an engine of open vocabulary, or the one of the house. Only where the runner owns the engines. */
    ears: z.enum(['open', 'grammar']).default('open'),
    /** What a desk phone does; it rings without a word here. Only where the runner owns the phones. */
    phones: z.record(extension, z.enum(['answer', 'busy'])).default({}),
    modes: z.array(z.enum(MODES)).min(1).optional(),
    /** Why a mode is left out. */
    why: words.optional(),
    call: z.array(step).min(1),
    // biome-ignore lint/suspicious/noThenProperty: a key of the file, never awaited
    then: outcome.prefault({}),
  })
  .superRefine(({ modes, why, call }, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (modes && MODES.some((mode) => !modes.includes(mode)) && why === undefined)
      fault(['why'], 'missing: expected why a mode is left out');
    for (const [index, one] of call.entries()) {
      const acts = ACTIONS.some((action) => one[action] !== undefined);
      if (!acts && index > 0) fault(['call', index], `expected one of ${ACTIONS.join(', ')}`);
      if (one.hangUp && index < call.length - 1)
        fault(['call', index, 'hangUp'], 'expected in the last step only');
    }
  });

export type EvalCase = z.output<typeof caseSchema>;

export type EvalStep = EvalCase['call'][number];

export type ModelRound = z.output<typeof round>;
