import { conversationSchema, type DialogueState, visitSchema } from './dialogue-state.ts';
import type { Draft } from './draft.ts';
import { stepsOf } from './steps.ts';

/** A state as it is stored, apart: what hangs on the thread, and what on the visit. JSON. */
export interface StoredState {
  readonly conversation: string | null;
  readonly visit: string | null;
}

/** Grows with each step in `steps.ts`. */
const VERSION = 2;

/** What the parts of the house that keep drafts are asked for. */
type Drafts = readonly Draft<object>[];

export function storeState(state: DialogueState, drafts: Drafts): StoredState {
  const { language, asked, resume, modelQuestion, drafts: remembered, ...visit } = state;
  const byName = new Map(drafts.map((draft) => [draft.name, draft]));
  const stored = Object.entries(remembered).map(
    ([name, fields]) => [name, byName.get(name)?.store(fields) ?? fields] as const,
  );
  const conversation = { language, asked, resume, modelQuestion, drafts: Object.fromEntries(stored) };
  return {
    conversation: JSON.stringify({ version: VERSION, ...conversation }),
    visit: JSON.stringify({ version: VERSION, ...visit }),
  };
}

/**
 * A state that this version or an older one has stored, with what it does not know in it. Undefined when it cannot be
 * read: that is no empty one, and what it holds is for people to read ({@link salvage}).
 */
export function parseState(stored: StoredState, drafts: Drafts): DialogueState | undefined {
  const parts = stepsOf(partOf(stored.conversation), partOf(stored.visit));
  if (parts === undefined) return undefined;
  const conversation = conversationSchema.safeParse(parts.conversation).data;
  const visit = visitSchema.safeParse(parts.visit).data;
  if (!conversation || !visit) return undefined;
  const known = new Map<string, unknown>(Object.entries(conversation.drafts));
  for (const draft of drafts.filter(({ name }) => known.has(name))) {
    const fields = draft.parse(known.get(draft.name));
    if (fields === undefined) return undefined;
    known.set(draft.name, fields);
  }
  const { version: _conversation, ...ofConversation } = conversation;
  const { version: _visit, ...ofVisit } = visit;
  return { ...ofConversation, ...ofVisit, drafts: Object.fromEntries(known) };
}

function partOf(json: string | null): unknown {
  if (json === null) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
