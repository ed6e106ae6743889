import type { LanguageModel } from '../../../ports/language-model.ts';
import type { ScriptedLanguageModelConfig } from './config.ts';

/** Says what the script says, whatever it is asked. For tests and demos. */
export function createScriptedLanguageModel({ replies }: ScriptedLanguageModelConfig): LanguageModel {
  let asked = 0;
  return {
    label: 'scripted/replies',
    async *reply(_request, signal) {
      if (signal.aborted) return;
      const { words, toolCalls } = replies[asked++] ?? replies.at(-1) ?? { words: [], toolCalls: [] };
      for (const text of words) {
        yield { type: 'text-delta', text };
        if (signal.aborted) return;
      }
      for (const call of toolCalls) {
        yield { type: 'tool-call', call };
        if (signal.aborted) return;
      }
      yield { type: 'end', inputTokens: 0, outputTokens: words.length };
    },
    async warm() {},
  };
}
