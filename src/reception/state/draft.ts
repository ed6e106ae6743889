import type { z } from 'zod';
import type { DialogueState } from './dialogue-state.ts';

/** What a topic remembers of a conversation, under its own name and in its own versions. */
export interface Draft<Fields extends object> {
  readonly name: string;
  readonly empty: Fields;
  of(state: DialogueState): Fields;
  /** The state with some of it changed. */
  with(state: DialogueState, fields: Partial<Fields>): DialogueState;
  /** The state without it. */
  without(state: DialogueState): DialogueState;
  /** As it is stored: with its version. */
  store(fields: unknown): unknown;
  /** What was stored by this version or an older one, with fields it does not know; undefined when it cannot be read. */
  parse(stored: unknown): Fields | undefined;
}

/** From one version to the next, on plain JSON. */
export type Step = (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

export interface DraftOptions<Fields extends object> {
  readonly name: string;
  /** A loose object, so that fields of a newer version survive. */
  readonly schema: z.ZodType<Fields>;
  readonly empty: Fields;
  /** The first leads from version 1 to 2. */
  readonly steps?: readonly Step[];
}

export function defineDraft<Fields extends object>(options: DraftOptions<Fields>): Draft<Fields> {
  const { name, schema, empty, steps = [] } = options;
  const version = steps.length + 1;
  // What stands under the name was written by `with` or read by `parse`, and by nobody else.
  const of = ({ drafts }: DialogueState) => (drafts[name] as Fields | undefined) ?? empty;
  return {
    name,
    empty,
    of,
    with: (state, fields) => ({
      ...state,
      drafts: { ...state.drafts, [name]: { ...of(state), ...fields } },
    }),
    without({ drafts: { [name]: _, ...drafts }, ...state }) {
      return { ...state, drafts };
    },
    store: (fields) => ({ ...(fields as Fields), version }),
    parse(stored) {
      if (typeof stored !== 'object' || stored === null) return undefined;
      const { version: from, ...fields } = stored as Record<string, unknown>;
      if (typeof from !== 'number' || from < 1) return undefined;
      // One of a newer version is read as far as it is known.
      const migrated = steps.slice(from - 1).reduce((old, step) => step(old), fields as ReturnType<Step>);
      return schema.safeParse(migrated).data;
    },
  };
}
