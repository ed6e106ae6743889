import { type Certainty, createCertainty } from '../../../../src/call/turns/certainty.ts';
import { createQueue } from '../../../../src/call/turns/queue.ts';
import { createPhraseCache } from '../../../../src/call/voice/phrase-cache.ts';
import { createReplies } from '../../../../src/call/voice/replies.ts';
import { ENGLISH } from '../../../../src/languages/en/speech/english.ts';
import type { TextToSpeech } from '../../../../src/ports/text-to-speech.ts';
import { spokenBy } from '../../../support/call-language.ts';

const FILLER = 'One moment.';
const signal = new AbortController().signal;
const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

/** 100 ms a word. */
const voice: TextToSpeech = {
  label: 'voice',
  outputRateHz: 8000,
  async *speak(text) {
    for (const [i, word] of text.split(' ').entries()) {
      yield { samples: new Int16Array(800).fill(500), words: [{ text: word, endMs: (i + 1) * 100 }] };
    }
  },
  async warm() {},
  async close() {},
};

const spoken = spokenBy([voice], ENGLISH, FILLER);

/** Speech on a line that keeps every frame, in time the test moves; clauses come when the test gives them. */
export async function setUp() {
  let nowMs = 0;
  const waits = new Set<() => void>();
  const told: string[] = [];
  const frames: Int16Array[] = [];
  const leg = new AbortController();
  const phrases = createPhraseCache();
  await phrases.render(voice, [FILLER], { rateHz: 8000, signal });
  const speech = createReplies({
    out: {
      paced: 'self',
      write: (samples) => frames.push(samples),
      flush: () => ({ unplayedMs: 0 }),
      queuedMs: 0,
    },
    rateHz: 8000,
    language: () => spoken,
    phrases,
    onVoiceLost() {},
    nowMs: () => nowMs,
    wait: (ms, until) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const endMs = nowMs + ms;
      waits.add(() => (nowMs >= endMs || until.aborted) && resolve());
      until.addEventListener('abort', () => resolve(), { once: true });
      return promise;
    },
    tell: ({ type }) => told.push(type),
    filler: { afterMs: 1000, whenWorkingMs: 700 },
    signal: leg.signal,
  });
  const pass = async (ms: number) => {
    for (const endMs = nowMs + ms; nowMs < endMs; ) {
      speech.tick();
      nowMs += 20;
      for (const check of waits) check();
      await quiet();
    }
  };
  const say = (certainty: Certainty = createCertainty(), isFarewell = false) => {
    const abort = new AbortController();
    const clauses = createQueue<string>();
    const ended = new AbortController();
    async function* untilEnded() {
      const over = AbortSignal.any([abort.signal, ended.signal]);
      for (let clause = await clauses.take(over); clause !== undefined; clause = await clauses.take(over)) {
        yield { text: clause, language: spoken };
      }
    }
    const said = speech.say(untilEnded(), {
      certainty,
      abort,
      isFarewell: () => isFarewell,
      onAudible: () => told.push('audible'),
      onComplete: () => told.push('complete'),
    });
    return { said, give: clauses.put, end: () => ended.abort() };
  };
  const soundMs = () => frames.filter((frame) => frame.some((sample) => sample !== 0)).length * 20;
  return { speech, say, pass, told, leg, soundMs };
}
