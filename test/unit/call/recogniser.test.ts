import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecogniser } from '../../../src/call/recogniser.ts';
import type { AudioFrame } from '../../../src/core/audio.ts';
import { AppError } from '../../../src/core/errors.ts';
import type { SpeechToText, SttEvent } from '../../../src/ports/speech-to-text.ts';

interface Hand {
  readonly engine: SpeechToText;
  readonly heard: AudioFrame[];
  flushes: number;
  answer(text: string): void;
  fail(): void;
}

/** An engine moved by the test. */
function engineByHand(label: string, openError?: AppError): Hand {
  const opened = Promise.withResolvers<ReadableStreamDefaultController<SttEvent>>();
  let feed: ReadableStreamDefaultController<SttEvent> | undefined;
  const events = new ReadableStream<SttEvent>({
    start: (controller) => {
      feed = controller;
    },
  });
  const hand: Hand = {
    heard: [],
    flushes: 0,
    answer: (text) => feed?.enqueue({ type: 'final', text, atMs: 0 }),
    fail: () => feed?.error(new AppError('provider.unreachable', 'gone')),
    engine: {
      label,
      inputRateHz: 8000,
      async open() {
        if (openError) throw openError;
        if (feed) opened.resolve(feed);
        return {
          push: (frame) => hand.heard.push(frame),
          expect() {},
          speechStarted() {},
          flush: () => {
            hand.flushes += 1;
          },
          async close() {},
          [Symbol.asyncIterator]: () => events[Symbol.asyncIterator](),
        };
      },
      async close() {},
    },
  };
  return hand;
}

const frame = (atMs: number): AudioFrame => ({ samples: new Int16Array(160), rateHz: 8000, atMs });
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

function setUp(engines: readonly SpeechToText[], wait: (ms: number, signal: AbortSignal) => Promise<void>) {
  const lost: string[] = [];
  const leg = new AbortController();
  const recogniser = createRecogniser({
    rateHz: 8000,
    engines,
    languageTag: 'en',
    wordsMs: 1500,
    wait,
    onPartial() {},
    onEngineLost: ({ label }, { code }) => lost.push(`${label} ${code}`),
    replay: () => [frame(100), frame(120)],
    signal: leg.signal,
  });
  return { recogniser, lost, leg };
}

const never = () => new Promise<void>(() => {});

test('gives the words of the engine that was asked', async () => {
  const first = engineByHand('first');
  const { recogniser, leg } = setUp([first.engine], never);
  await settle();
  const words = recogniser.words(leg.signal);
  first.answer('good morning');
  assert.equal(await words, 'good morning');
});

test('an engine that dies in a sentence is replaced, and its successor hears the sentence again', async () => {
  const [first, second] = [engineByHand('first'), engineByHand('second')];
  const { recogniser, lost, leg } = setUp([first.engine, second.engine], never);
  await settle();
  const words = recogniser.words(leg.signal);
  first.fail();
  await settle();
  assert.deepEqual(lost, ['first provider.unreachable']);
  assert.deepEqual(
    second.heard.map(({ atMs }) => atMs),
    [100, 120],
  );
  assert.equal(second.flushes, 1, 'the pending question is asked again');
  second.answer('leave a message');
  assert.equal(await words, 'leave a message');
});

test('an engine that refuses to open is replaced', async () => {
  const second = engineByHand('second');
  const refused = engineByHand('first', new AppError('provider.rejected', 'no'));
  const { recogniser, lost } = setUp([refused.engine, second.engine], never);
  await settle();
  recogniser.push(frame(140));
  assert.deepEqual(lost, ['first provider.rejected']);
  assert.deepEqual(second.heard.at(-1)?.atMs, 140);
});

test('an engine that stays silent is replaced after its time', async () => {
  const [first, second] = [engineByHand('first'), engineByHand('second')];
  const { recogniser, lost, leg } = setUp([first.engine, second.engine], async () => {});
  await settle();
  assert.equal(await recogniser.words(leg.signal), '');
  assert.deepEqual(lost, ['first provider.unreachable']);
});

test('the last engine that stays silent means no words, and is kept', async () => {
  const only = engineByHand('only');
  const { recogniser, lost, leg } = setUp([only.engine], async () => {});
  await settle();
  assert.equal(await recogniser.words(leg.signal), '');
  assert.deepEqual(lost, []);
});

test('words that come too late do not become the next answer', async () => {
  const only = engineByHand('only');
  let patience: () => void = () => {};
  const { recogniser, leg } = setUp([only.engine], () => new Promise((resolve) => (patience = resolve)));
  await settle();
  const first = recogniser.words(leg.signal);
  patience();
  assert.equal(await first, '');
  only.answer('too late');
  await settle();
  const second = recogniser.words(leg.signal);
  only.answer('in time');
  assert.equal(await second, 'in time');
});
