import type { Conversational } from '../phases/answers.ts';
import { createScriptedCaller } from '../speech/cases/caller-script.ts';
import { FREE_CONVERSATIONS } from '../speech/cases/free-conversations.ts';
import type { Material } from '../speech/load-material.ts';
import { renderLines } from '../speech/render-lines.ts';

/** Conversations in the office's own matters, which the rules answer with any engines. */
export function scriptedConversations({ conversations }: Material): readonly Conversational[] {
  return conversations.map(({ case: one, line }) => ({
    id: one.id,
    partner() {
      const caller = createScriptedCaller(one.script);
      return {
        answer(said) {
          const text = caller.answer(said);
          return text === undefined ? undefined : line(text);
        },
      };
    },
  }));
}

/** Conversations that need a language model. */
export async function freeConversations(
  quick: boolean,
  cacheFolder?: string,
): Promise<readonly Conversational[]> {
  const chosen = FREE_CONVERSATIONS.filter((one) => one.quick || !quick);
  const lines = chosen.flatMap(({ id, voice, lines: texts }) =>
    texts.map((text) => ({ id: `${id}/${text}`, text, voice })),
  );
  const rendered = await renderLines(lines, cacheFolder);
  return chosen.map(({ id, lines: texts }) => ({
    id,
    partner() {
      let next = 0;
      return {
        answer: () => {
          const text = texts[next++];
          return text === undefined ? undefined : rendered.get(`${id}/${text}`);
        },
      };
    },
  }));
}
