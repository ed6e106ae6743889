import { z } from 'zod';

/** What belongs to the conversation: it hangs on a thread, and outlives the visit. */
export const conversationSchema = z.looseObject({
  /** BCP 47 tag of the language spoken. */
  language: z.string(),
  /** Name of the question the attendant asked last: it decides how the next words are read. */
  asked: z.string(),
  /** What was asked when a person was offered, so that a caller who declines goes on there. */
  resume: z.string(),
  /** A question worded by a language model, while `asked` is `model`. */
  modelQuestion: z.string().nullable(),
  /** What each topic remembers, by the topic's name. */
  drafts: z.record(z.string(), z.unknown()).readonly(),
});

/** What belongs to this visit: a call with all its legs, or a sitting of a chat. */
export const visitSchema = z.looseObject({
  greeted: z.boolean(),
  /** In a row. */
  silences: z.int().nonnegative(),
  /** Turns in a row that were not understood. */
  misunderstood: z.int().nonnegative(),
  turns: z.int().nonnegative(),
  /** Messages of this visit that are stored. */
  messagesStored: z.int().nonnegative(),
  /** A message could not be kept, and the caller knows. */
  storageFailed: z.boolean(),
  /** Directory keys of the transfers so far, oldest first. */
  transfers: z.array(z.string()).readonly(),
  /** All that was said in the last turn. */
  lastSaid: z.string(),
  /** Key of the directory: whom messages are for that name nobody. */
  department: z.string().optional(),
  /** Whom the caller asked for and was told are not there: keys of the directory, null for the office. */
  toldClosed: z.array(z.string().nullable()).readonly().optional(),
});

type Conversation = Pick<
  z.output<typeof conversationSchema>,
  'language' | 'asked' | 'resume' | 'modelQuestion' | 'drafts'
>;
type Visit = Pick<
  z.output<typeof visitSchema>,
  | 'greeted'
  | 'silences'
  | 'misunderstood'
  | 'turns'
  | 'messagesStored'
  | 'storageFailed'
  | 'transfers'
  | 'lastSaid'
  | 'department'
  | 'toldClosed'
>;

/** The whole memory of a conversation. Plain JSON: it outlives a transfer and a restart of the daemon. */
export type DialogueState = Readonly<Conversation & Visit>;

/** The first question of every conversation. */
export const HELP = 'help';
/** The question when something was settled. */
export const ANYTHING_ELSE = 'anything-else';
/** A question worded by a language model. */
export const MODEL = 'model';

/** The state before the first word. @param department As in the state. */
export function initialState(language = 'en-GB', department?: string): DialogueState {
  return {
    language,
    asked: HELP,
    resume: HELP,
    modelQuestion: null,
    drafts: {},
    greeted: false,
    silences: 0,
    misunderstood: 0,
    turns: 0,
    messagesStored: 0,
    storageFailed: false,
    transfers: [],
    lastSaid: '',
    ...(department === undefined ? {} : { department }),
  };
}
