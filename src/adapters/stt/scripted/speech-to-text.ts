import type { AudioFrame } from '../../../core/audio.ts';
import type { SpeechToText, SttEvent, SttStream } from '../../../ports/speech-to-text.ts';
import type { ScriptedSpeechToTextConfig } from './config.ts';

/** Below it a frame is silence: about -30 dB of full scale. */
const LOUD = 1000;

/**
 * Understands what the script says, whatever the sound. For tests and demos.
 *
 * A flush after sound takes the next line of the script, a flush after silence takes none; the final holds all
 * lines since the last cut.
 */
export function createScriptedSpeechToText({ says }: ScriptedSpeechToTextConfig): SpeechToText {
  const lines = [...says];
  return {
    label: 'scripted/lines',
    inputRateHz: 16000,
    async open(_languageTag, signal) {
      return openStream(() => lines.shift() ?? '', signal);
    },
    async close() {},
  };
}

function openStream(nextLine: () => string, signal: AbortSignal): SttStream {
  let nowMs = 0;
  let spoken = false;
  let said: readonly string[] = [];
  let over = false;
  let unread = 0;
  const read = Promise.withResolvers<void>();
  let feed: ReadableStreamDefaultController<SttEvent> | undefined;
  const events = new ReadableStream<SttEvent>({
    start(controller) {
      feed = controller;
    },
    cancel() {
      over = true;
    },
  });
  const end = () => {
    if (over) return;
    over = true;
    feed?.close();
    signal.removeEventListener('abort', end);
  };
  signal.addEventListener('abort', end);
  if (signal.aborted) end();

  return {
    push({ samples, rateHz, atMs }: AudioFrame) {
      if (over) return;
      nowMs = atMs + (samples.length * 1000) / rateHz;
      spoken ||= samples.some((sample) => Math.abs(sample) > LOUD);
    },
    expect() {},
    speechStarted() {},
    flush() {
      if (over) return;
      unread++;
      if (spoken) said = [...said, nextLine()];
      spoken = false;
      feed?.enqueue({ type: 'final', text: said.filter(Boolean).join(' '), atMs: nowMs });
    },
    cut() {
      spoken = false;
      said = [];
    },
    close() {
      end();
      return unread > 0 && events.locked && !signal.aborted ? read.promise : Promise.resolve();
    },
    async *[Symbol.asyncIterator]() {
      try {
        for await (const event of events) {
          if (signal.aborted) return;
          unread--;
          if (over && unread === 0) read.resolve();
          yield event;
        }
      } finally {
        end();
        read.resolve();
      }
    },
  };
}
