import type { DialogueState } from './dialogue-state.ts';

/** As language models word it. */
const MORE = /\b(?:anything|something) else\b|\belse (?:i|we) can\b/i;

/** Whether the caller was asked whether there is more: "no" to that ends the call. */
export function asksForMore({ asked, modelQuestion }: DialogueState): boolean {
  return asked === 'anything-else' || (asked === 'model' && MORE.test(modelQuestion ?? ''));
}
