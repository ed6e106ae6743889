import { z } from 'zod';
import { defineDraft } from '../../state/draft.ts';

/** The parts of a message in the order they are asked. */
export const MESSAGE_PARTS = ['name', 'number', 'reason'] as const;

export type MessagePart = (typeof MESSAGE_PARTS)[number];

/** What staff read in place of a name that was given and not understood. */
export const NAME_NOT_UNDERSTOOD = 'not understood';

const schema = z.looseObject({
  /** Drawn once, when the first of it is told, and anew with each correction; it makes a second commit no second message. */
  id: z.string().nullable(),
  name: z.string().nullable(),
  /** Digits, with a leading `+` or without. */
  number: z.string().nullable(),
  /** Digits of the extension behind the number. */
  extension: z.string().nullable(),
  /** The number of the line, while it is offered for the call back. */
  offeredNumber: z.string().nullable(),
  /** Digits heard so far of a number that is dictated with pauses. */
  partialNumber: z.string(),
  reason: z.string().nullable(),
  /** File name of the reason as sound. */
  recording: z.string().nullable(),
  /** File name of a name that was not understood, as sound. */
  nameRecording: z.string().nullable(),
  /** Directory key of the person it is for; null for the office. */
  forKey: z.string().nullable(),
  /** What was told of what the office asks for besides, by its keys; null where the caller goes on without. */
  fields: z.record(z.string(), z.string().nullable()).readonly().default({}),
  /** What was heard of a date of birth that lacks its year. */
  begunDate: z.string().default(''),
  /** The caller says that it is urgent. */
  urgent: z.boolean().default(false),
  /** Parts that need no further question, whether they were given or given up. */
  settled: z.array(z.enum(MESSAGE_PARTS)).readonly(),
  corrections: z.int().nonnegative(),
  /** Unix time in milliseconds since which the caller was in line who would rather be called back; null without it. */
  queuedAtMs: z.int().nullable().default(null),
});

export type MessageDraft = Readonly<
  Pick<
    z.output<typeof schema>,
    | 'id'
    | 'name'
    | 'number'
    | 'extension'
    | 'offeredNumber'
    | 'partialNumber'
    | 'reason'
    | 'recording'
    | 'nameRecording'
    | 'forKey'
    | 'fields'
    | 'begunDate'
    | 'urgent'
    | 'settled'
    | 'corrections'
    | 'queuedAtMs'
  >
>;

export const messageDraft = defineDraft<MessageDraft>({
  name: 'message',
  schema,
  empty: {
    id: null,
    name: null,
    number: null,
    extension: null,
    offeredNumber: null,
    partialNumber: '',
    reason: null,
    recording: null,
    nameRecording: null,
    forKey: null,
    fields: {},
    begunDate: '',
    urgent: false,
    settled: [],
    corrections: 0,
    queuedAtMs: null,
  },
});
