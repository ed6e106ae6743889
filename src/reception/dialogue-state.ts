import { z } from 'zod';

/** What the attendant asked last: decides how the next words are read and which grammar is offered. */
const ASKED = [
  'help',
  'anything-else',
  'which-person',
  'confirm-person',
  'ring-person',
  'person-offer',
  'message-offer',
  'message-name',
  'callback-offer',
  'message-number',
  'message-reason',
  'message-confirm',
  'message-fix',
  /** A question worded by a language model; its text is in `modelQuestion`. */
  'model',
] as const;

export type Asked = (typeof ASKED)[number];

/** The parts of a message in the order they are asked. */
export const MESSAGE_PARTS = ['name', 'number', 'reason'] as const;

/** What staff read in place of a name that was given and not understood. */
export const NAME_NOT_UNDERSTOOD = 'not understood';

export type MessagePart = (typeof MESSAGE_PARTS)[number];

const draftSchema = z
  .object({
    name: z.string().nullable(),
    /** Digits, with a leading `+` or without. */
    number: z.string().nullable(),
    /** Digits of the extension behind the number. */
    extension: z.string().nullable().default(null),
    /** The number of the line, while it is offered for the call back. */
    offeredNumber: z.string().nullable(),
    /** Digits heard so far of a number that is dictated with pauses. */
    partialNumber: z.string(),
    reason: z.string().nullable(),
    /** File name of the reason as sound. */
    recording: z.string().nullable(),
    /** File name of a name that was not understood, as sound. */
    nameRecording: z.string().nullable().default(null),
    /** Directory key of the person it is for; null for the office. */
    forKey: z.string().nullable(),
    /** Parts that need no further question, whether they were given or given up. */
    settled: z.array(z.enum(MESSAGE_PARTS)).readonly(),
  })
  .readonly();

const stateSchema = z
  .object({
    version: z.literal(1),
    /** BCP 47 tag of the language spoken. */
    language: z.string(),
    greeted: z.boolean(),
    asked: z.enum(ASKED),
    /** What was asked when a person was offered, so that a caller who declines goes on there. */
    resume: z.enum(ASKED),
    /** Directory keys the last question was about. */
    candidates: z.array(z.string()).readonly(),
    draft: draftSchema,
    /** Number of the message within the call; a new one with each message and each correction. */
    serial: z.int().positive(),
    corrections: z.int().nonnegative(),
    /** In a row. */
    silences: z.int().nonnegative(),
    /** Turns in a row that were not understood. */
    misunderstood: z.int().nonnegative(),
    turns: z.int().nonnegative(),
    /** Messages of this call that are stored. */
    messagesStored: z.int().nonnegative(),
    /** A message could not be kept, and the caller knows. */
    storageFailed: z.boolean(),
    /** Directory keys of the transfers so far, oldest first. */
    transfers: z.array(z.string()).readonly(),
    /** All that was said in the last turn. */
    lastSaid: z.string(),
    modelQuestion: z.string().nullable(),
  })
  .readonly();

export type MessageDraft = z.output<typeof draftSchema>;

/** The whole memory of a conversation. Plain JSON: it outlives a transfer and a restart of the daemon. */
export type DialogueState = z.output<typeof stateSchema>;

export const EMPTY_DRAFT: MessageDraft = {
  name: null,
  number: null,
  extension: null,
  offeredNumber: null,
  partialNumber: '',
  reason: null,
  recording: null,
  nameRecording: null,
  forKey: null,
  settled: [],
};

/** The state before the first word of a call. */
export function initialState(language = 'en-GB'): DialogueState {
  return {
    version: 1,
    language,
    greeted: false,
    asked: 'help',
    resume: 'help',
    candidates: [],
    draft: EMPTY_DRAFT,
    serial: 1,
    corrections: 0,
    silences: 0,
    misunderstood: 0,
    turns: 0,
    messagesStored: 0,
    storageFailed: false,
    transfers: [],
    lastSaid: '',
    modelQuestion: null,
  };
}

/**
 * Reads a stored state. What another version wrote, or what is damaged, gives a fresh state: the caller is
 * greeted again, which is better than a call that cannot go on.
 */
export function parseDialogueState(json: string | null, language = 'en-GB'): DialogueState {
  if (json === null) return initialState(language);
  const result = stateSchema.safeParse(parseJson(json));
  return result.success ? result.data : initialState(language);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
