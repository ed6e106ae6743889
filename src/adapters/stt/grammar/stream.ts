import type { SttEvent, SttStream } from '../../../ports/speech-to-text.ts';
import { createEventQueue } from './event-queue.ts';
import { compileGrammar } from './jsgf.ts';
import type { Answer } from './messages.ts';
import { createUtterance } from './utterance.ts';

/** Understands one answer. Rejects with an AppError `provider.*` when the engine is lost. */
export type Recognize = (answer: Answer) => Promise<string>;

/** One leg: collects sound, and has it decoded when asked. Finals keep the order of the flushes. */
export function openStream(recognize: Recognize, signal: AbortSignal): SttStream {
  const utterance = createUtterance();
  const events = createEventQueue<SttEvent>();
  let grammar = compileGrammar({ anyOf: [] });
  let open = true;
  let answers = Promise.resolve();

  const onAbort = () => {
    open = false;
    events.drop();
  };
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();

  async function answer(atMs: number, asked: Promise<string>): Promise<void> {
    try {
      events.put({ type: 'final', text: await asked, atMs });
    } catch (error) {
      open = false;
      events.end(error);
    }
  }

  return {
    push(frame) {
      if (open) utterance.push(frame);
    },
    expect(expected) {
      if (open) grammar = compileGrammar(expected);
    },
    speechStarted: (atMs) => utterance.speechStarted(atMs),
    flush() {
      if (!open) return;
      const atMs = utterance.nowMs;
      const asked = recognize({ samples: utterance.take(), grammar });
      // Awaited in its turn; a loss before that must not count as unhandled.
      asked.catch(() => undefined);
      answers = answers.then(() => answer(atMs, asked));
    },
    async close() {
      open = false;
      if (!signal.aborted) await answers;
      signal.removeEventListener('abort', onAbort);
      events.end();
      await events.drained();
    },
    [Symbol.asyncIterator]: () => events.read(),
  };
}
