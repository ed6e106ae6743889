import { createRecogniser } from '../../../../src/call/ears/recogniser.ts';
import type { AudioFrame } from '../../../../src/core/audio.ts';
import { AppError } from '../../../../src/core/errors.ts';
import type { SpeechToText, SttEvent } from '../../../../src/ports/speech-to-text.ts';

interface Hand {
  readonly engine: SpeechToText;
  readonly heard: AudioFrame[];
  readonly told: string[];
  flushes: number;
  answer(text: string): void;
  say(event: SttEvent): void;
  fail(): void;
}

/** An engine moved by the test. */
export function engineByHand(label: string, openError?: AppError): Hand {
  const opened = Promise.withResolvers<ReadableStreamDefaultController<SttEvent>>();
  let feed: ReadableStreamDefaultController<SttEvent> | undefined;
  const events = new ReadableStream<SttEvent>({
    start: (controller) => {
      feed = controller;
    },
  });
  const hand: Hand = {
    heard: [],
    told: [],
    flushes: 0,
    answer: (text) => feed?.enqueue({ type: 'final', text, atMs: 0 }),
    say: (event) => feed?.enqueue(event),
    fail: () => feed?.error(new AppError('provider.unreachable', 'gone')),
    engine: {
      label,
      inputRateHz: 8000,
      async open() {
        if (openError) throw openError;
        if (feed) opened.resolve(feed);
        return {
          push: (frame) => hand.heard.push(frame),
          expect: (grammar) => hand.told.push(`expect ${JSON.stringify(grammar)}`),
          speechStarted: (atMs) => hand.told.push(`onset ${atMs}`),
          flush: () => {
            hand.flushes += 1;
          },
          cut: () => hand.told.push('cut'),
          async close() {
            hand.told.push('close');
          },
          [Symbol.asyncIterator]: () => events[Symbol.asyncIterator](),
        };
      },
      async close() {},
    },
  };
  return hand;
}

export const frame = (atMs: number): AudioFrame => ({ samples: new Int16Array(160), rateHz: 8000, atMs });
export const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

export function setUp(
  engines: readonly SpeechToText[],
  wait: (ms: number, signal: AbortSignal) => Promise<void>,
) {
  const lost: string[] = [];
  const noted: string[] = [];
  const leg = new AbortController();
  const recogniser = createRecogniser({
    rateHz: 8000,
    engines,
    languageTag: 'en',
    wordsMs: 1500,
    wait,
    onPartial: (text) => noted.push(text),
    onTurnOver: () => noted.push('(over)'),
    onEngineLost: ({ label }, { code }) => lost.push(`${label} ${code}`),
    replay: () => [frame(100), frame(120)],
    signal: leg.signal,
  });
  return { recogniser, lost, noted, leg };
}

export const never = () => new Promise<void>(() => {});
