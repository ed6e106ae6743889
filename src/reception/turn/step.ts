import type { DialogueState } from '../state/dialogue-state.ts';
import type { Query, Reply, Scene, Sentence, Step, Words } from '../topic.ts';

/** @param recording File name of the sound. */
export function readWords(
  { office, today, readers }: Scene,
  text: string,
  recording: string | null = null,
): Words {
  return { text, recording, intent: readers.intent(text, office, today) };
}

/** Sentences, then the state. */
export function say(state: DialogueState, ...sentences: readonly Sentence[]): Reply {
  return { say: sentences, state };
}

/** Finds something out; `found` says what follows from it. */
export function query<Result>(
  run: (signal: AbortSignal) => Promise<Result>,
  next: { readonly found: (result: Result) => Step; readonly failed: Step },
): Query {
  return { effect: 'query', run: async (signal) => next.found(await run(signal)), failed: next.failed };
}

export function textOf(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : sentence.text;
}
