import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CERTAIN, createCommitment, type OpenCommitment } from '../../../src/call/commitment.ts';
import { createInbox } from '../../../src/call/inbox.ts';
import { createPhraseCache } from '../../../src/call/phrase-cache.ts';
import { createSpeech } from '../../../src/call/speech.ts';
import type { TextToSpeech } from '../../../src/ports/text-to-speech.ts';

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

/** Speech on a line that keeps every frame, in time the test moves; clauses come when the test gives them. */
async function setUp() {
  let nowMs = 0;
  const waits = new Set<() => void>();
  const told: string[] = [];
  const frames: Int16Array[] = [];
  const leg = new AbortController();
  const phrases = createPhraseCache();
  await phrases.render(voice, [FILLER], { rateHz: 8000, signal });
  const speech = createSpeech({
    out: {
      paced: 'self',
      write: (samples) => frames.push(samples),
      flush: () => ({ unplayedMs: 0 }),
      queuedMs: 0,
    },
    rateHz: 8000,
    languageTag: 'en-GB',
    voices: [voice],
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
    filler: { text: FILLER, afterMs: 1000, whenWorkingMs: 700 },
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
  const say = (commitment: OpenCommitment | typeof CERTAIN = createCommitment(), isFarewell = false) => {
    const abort = new AbortController();
    const clauses = createInbox<string>();
    const ended = new AbortController();
    async function* untilEnded() {
      const over = AbortSignal.any([abort.signal, ended.signal]);
      for (let clause = await clauses.take(over); clause !== undefined; clause = await clauses.take(over)) {
        yield clause;
      }
    }
    const said = speech.say(untilEnded(), {
      commitment,
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

test('nothing is heard of an answer before its turn is certain, and all of it in that very tick', async () => {
  const { say, pass, speech, soundMs } = await setUp();
  const commitment = createCommitment();
  const { said, give, end } = say(commitment);
  give('We are open.');
  end();
  await pass(500);
  assert.equal(soundMs(), 0);
  commitment.settle(true);
  speech.open();
  speech.tick();
  assert.equal(soundMs(), 20);
  await pass(500);
  const { heardText, cut, audibleMs } = await said;
  assert.deepEqual([heardText, cut, audibleMs], ['We are open.', 'no', 500]);
});

test('the gate stays shut for a turn that is still uncertain', async () => {
  const { say, pass, speech, soundMs } = await setUp();
  const { give } = say();
  give('We are open.');
  await pass(100);
  speech.open();
  await pass(100);
  assert.equal(soundMs(), 0);
});

test('a caller who goes on hears nothing of the answer', async () => {
  const { say, pass, told, soundMs } = await setUp();
  const commitment = createCommitment();
  const { said, give } = say(commitment);
  give('We are open.');
  await pass(100);
  commitment.settle(false);
  const { cut, heardText, audibleMs } = await said;
  await pass(500);
  assert.deepEqual([cut, heardText, audibleMs, soundMs(), told], ['before-sound', '', undefined, 0, []]);
});

test('an answer to a certain turn is dropped before it is heard, also before it is begun', async () => {
  const { say, pass, speech, soundMs } = await setUp();
  const first = say(CERTAIN);
  speech.drop();
  assert.equal((await first.said).cut, 'before-sound');
  speech.drop();
  const second = say(CERTAIN);
  second.give('We are open.');
  assert.equal((await second.said).cut, 'before-sound');
  const third = say(CERTAIN);
  third.give('Goodbye.');
  third.end();
  await pass(300);
  assert.equal((await third.said).cut, 'no');
  assert.equal(soundMs(), 100);
});

test('the floor hears of the first sound, of a goodbye, and of the end', async () => {
  const { say, pass, told } = await setUp();
  const { said, give, end } = say(CERTAIN, true);
  give('Goodbye.');
  await pass(60);
  end();
  await pass(300);
  await said;
  assert.deepEqual(told, ['reply-audible', 'audible', 'complete', 'reply-farewell', 'reply-ended']);
});

test('a late answer is covered by a phrase that is none of its words', async () => {
  const { say, pass, soundMs } = await setUp();
  const { said, give, end } = say(CERTAIN);
  await pass(980);
  assert.equal(soundMs(), 0);
  await pass(300);
  assert.equal(soundMs(), 200);
  give('We are open.');
  end();
  await pass(500);
  const { text, heardText, audibleMs, firstSoundMs } = await said;
  assert.deepEqual([text, heardText, firstSoundMs], ['We are open.', 'We are open.', undefined]);
  assert.ok(audibleMs !== undefined && audibleMs >= 1200, 'the answer, not the phrase');
});

test('nothing covers a wait for a turn that is not certain', async () => {
  const { say, pass, soundMs } = await setUp();
  const commitment = createCommitment();
  const { give } = say(commitment);
  await pass(3000);
  assert.equal(soundMs(), 0);
  commitment.settle(true);
  await pass(980);
  assert.equal(soundMs(), 0, 'the wait counts from when it is certain');
  await pass(100);
  assert.ok(soundMs() > 0);
  give('We are open.');
});

test('a tool that began before the turn was certain is covered as soon as it is', async () => {
  const { say, pass, soundMs, speech } = await setUp();
  const commitment = createCommitment();
  say(commitment);
  speech.working();
  await pass(900);
  assert.equal(soundMs(), 0);
  commitment.settle(true);
  await pass(60);
  assert.ok(soundMs() > 0);
});

test('a tool of a turn that was none is never covered', async () => {
  const { say, pass, soundMs, speech } = await setUp();
  const commitment = createCommitment();
  say(commitment);
  speech.working();
  await pass(900);
  commitment.settle(false);
  await pass(3000);
  assert.equal(soundMs(), 0);
});

test('a tool is covered sooner', async () => {
  const { say, pass, soundMs, speech } = await setUp();
  say(CERTAIN);
  speech.working();
  await pass(680);
  assert.equal(soundMs(), 0);
  await pass(100);
  assert.ok(soundMs() > 0);
});

test('a tool that is quick, or has been announced, is not covered', async () => {
  const { say, pass, soundMs, speech } = await setUp();
  const { said, give, end } = say(CERTAIN);
  give('Let me look.');
  speech.working();
  await pass(2000);
  assert.equal(soundMs(), 300);
  end();
  await pass(100);
  assert.equal((await said).heardText, 'Let me look.');
});

test('a tool of an answer that is over is not covered', async () => {
  const { say, pass, soundMs, speech } = await setUp();
  const first = say(CERTAIN);
  speech.working();
  speech.stop(null);
  await first.said;
  say(createCommitment());
  await pass(2000);
  assert.equal(soundMs(), 0);
});

test('a working tool without an answer is nobody to wait for', async () => {
  const { pass, soundMs, speech } = await setUp();
  speech.working();
  await pass(2000);
  assert.equal(soundMs(), 0);
});

test('it has asked only while the question is heard, or was the last that was said', async () => {
  const { say, pass, speech } = await setUp();
  assert.equal(speech.hasAsked, false);
  const { said, give, end } = say(CERTAIN);
  give('We are open today.');
  give('Is there anything else?');
  end();
  await pass(200);
  assert.equal(speech.hasAsked, false, 'in the first sentence');
  await pass(300);
  assert.equal(speech.hasAsked, true, 'in the question');
  await pass(600);
  await said;
  assert.equal(speech.hasAsked, true, 'after it');
  const next = say(CERTAIN);
  next.give('Goodbye.');
  next.end();
  await pass(60);
  assert.equal(speech.hasAsked, false);
});

test('what is being said is the last text, and stays it until something else is said', async () => {
  const { say, pass, speech } = await setUp();
  const { said, give, end } = say(CERTAIN);
  give('We are open.');
  await pass(100);
  assert.equal(speech.lastText, 'We are open.');
  end();
  await pass(400);
  await said;
  say(CERTAIN);
  assert.equal(speech.lastText, 'We are open.');
});

test('a caller who interrupts has heard what had left by then', async () => {
  const { say, pass, speech } = await setUp();
  const { said, give } = say(CERTAIN);
  give('We are open today.');
  await pass(240);
  speech.stop(null);
  const { cut, text, heardText } = await said;
  assert.deepEqual([cut, text, heardText], ['interrupted', 'We are open today.', 'We are']);
});

test('the end of the leg ends every answer', async () => {
  const { say, leg } = await setUp();
  const { said } = say();
  leg.abort();
  assert.equal((await said).cut, 'interrupted');
  assert.equal((await say().said).cut, 'interrupted');
});

test('an answer is nearly over when all of it is there and less than half a second is left', async () => {
  const { say, pass, speech } = await setUp();
  const { give, end } = say(CERTAIN);
  give('We are open until five today.');
  await pass(200);
  assert.equal(speech.isNearlyOver, false, 'more may come');
  end();
  await pass(60);
  assert.equal(speech.isNearlyOver, true);
});
