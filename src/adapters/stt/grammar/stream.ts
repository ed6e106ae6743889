import type { SttEvent, SttStream } from '../../../ports/speech-to-text.ts';
import { createEventQueue } from './event-queue.ts';
import { compileGrammar } from './jsgf.ts';
import type { Answer, Recognize } from './messages.ts';
import { createUtterance } from './utterance.ts';

/** One leg: collects sound, and has it decoded when asked. Finals keep the order of the flushes. */
export function openStream(recognize: Recognize, signal: AbortSignal): SttStream {
  const utterance = createUtterance();
  const events = createEventQueue<SttEvent>();
  let grammar = compileGrammar({ anyOf: [] });
  let open = true;
  let answers = Promise.resolve();
  /** The last one asked since the cut. */
  let asked: ReturnType<Recognize> | undefined;

  const onAbort = () => {
    open = false;
    events.drop();
  };
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();

  /** While the last one still waits for a thread, it takes the longer sound and serves both flushes. */
  function ask(answer: Answer): Promise<string> {
    if (!asked?.update(answer)) asked = recognize(answer);
    return asked.text;
  }

  async function tell(atMs: number, text: Promise<string>): Promise<void> {
    try {
      events.put({ type: 'final', text: await text, atMs });
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
      const text = ask({ samples: utterance.sound(), grammar });
      // Awaited in its turn; a loss before that must not count as unhandled.
      text.catch(() => undefined);
      answers = answers.then(() => tell(atMs, text));
    },
    cut() {
      utterance.cut();
      asked = undefined;
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
