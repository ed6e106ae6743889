import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordsTurn } from '../../../../src/call/turns/caller-turn.ts';
import { createCallerUtterance } from '../../../../src/call/turns/caller-utterance.ts';

/** An utterance whose ears have the sound `[n]` after n cuts. */
function utteranceByHand({ maxPrepared = 3 } = {}) {
  const handed: WordsTurn[] = [];
  const prepared: string[] = [];
  const clock = { nowMs: 0 };
  let cuts = 0;
  const utterance = createCallerUtterance({
    ears: {
      voicedMs: 600,
      words: async () => 'all words',
      wordsAgain: async () => '',
      sound: () => Int16Array.of(cuts),
      cut() {
        const sound = Int16Array.of(cuts);
        cuts += 1;
        return () => sound;
      },
    },
    nowMs: () => clock.nowMs,
    onHanded: (turn) => handed.push(turn),
    onPrepared: (outcome) => prepared.push(outcome),
    maxPrepared,
    closed: new AbortController().signal,
  });
  return { utterance, handed, prepared, clock };
}

test('it is handed over once, as it is known', () => {
  const { utterance, handed } = utteranceByHand();
  utterance.hand();
  utterance.words.partial('good morning');
  utterance.hand();
  utterance.hand();
  assert.deepEqual(
    handed.map(({ text, certainty }) => [text, certainty.state]),
    [['good morning', 'open']],
  );
  assert.deepEqual([utterance.isHanded, utterance.isCertain], [true, false]);
});

test('its end makes what was handed over certain, with all its times and its sound, and the next one begins', () => {
  const { utterance, handed, prepared, clock } = utteranceByHand();
  clock.nowMs = 500;
  utterance.words.partial('good morning');
  utterance.paused(410);
  utterance.hand();
  clock.nowMs = 700;
  utterance.end(690);
  const [turn] = handed;
  assert.deepEqual(turn?.times, { quietMs: 410, noticedMs: 500, wordsMs: 500, decidedMs: 690 });
  assert.deepEqual([turn?.certainty.state, [...(turn?.sound() ?? [])], handed.length], ['certain', [0], 1]);
  assert.deepEqual(
    [utterance.isCertain, utterance.hasWords, utterance.number, prepared],
    [true, false, 1, ['used']],
  );
});

test('what is said after it is not certain, and of two ends that waited for it the second sees another number', () => {
  const { utterance } = utteranceByHand();
  const { number } = utterance;
  utterance.end(0);
  assert.notEqual(utterance.number, number);
  utterance.spoke();
  assert.equal(utterance.isCertain, false);
});

test('a reply to other words is of no use; one to the same words in another spelling is', () => {
  const { utterance, handed, prepared } = utteranceByHand();
  utterance.words.partial('good morning');
  utterance.hand();
  utterance.words.partial('Good morning.');
  assert.equal(utterance.takeBackOthers(), false);
  utterance.words.partial('good morning doctor');
  assert.equal(utterance.takeBackOthers(), true);
  assert.equal(utterance.takeBackOthers(), false, 'it is taken back already');
  assert.deepEqual([handed[0]?.certainty.state, prepared], ['dropped', ['dropped']]);
});

test('so many replies in vain an utterance, and then no more; the next one has its own', () => {
  const { utterance, handed } = utteranceByHand({ maxPrepared: 1 });
  utterance.words.partial('one');
  utterance.hand();
  utterance.takeBack();
  utterance.hand();
  assert.equal(handed.length, 1);
  utterance.forget();
  utterance.words.partial('two');
  utterance.hand();
  assert.equal(handed.length, 2);
});

test('what had no reply is put before it, with its sound, and before what has been handed over', () => {
  const { utterance, handed } = utteranceByHand();
  utterance.words.partial('my name is');
  utterance.end(0);
  utterance.words.partial('mary');
  utterance.hand();
  const [first] = handed;
  assert.ok(first);
  utterance.putBefore(first);
  assert.deepEqual([handed[1]?.certainty.state, utterance.hasWords], ['dropped', true]);
  utterance.end(0);
  assert.equal(handed[2]?.text, 'my name is mary');
  assert.deepEqual([...(handed[2]?.sound() ?? [])], [0, 1]);
});

test('a noise keeps what stands before it, keys take its place', () => {
  const { utterance, handed } = utteranceByHand();
  utterance.words.partial('my name is');
  utterance.end(0);
  const [first] = handed;
  assert.ok(first);
  utterance.putBefore(first);
  utterance.forget();
  assert.equal(utterance.hasWords, true);
  utterance.forgetBefore();
  assert.equal(utterance.hasWords, false);
});

test('it can be looked into', async () => {
  const { utterance } = utteranceByHand();
  utterance.words.partial('all');
  const shown = {
    words: { count: 1, text: 'all' },
    isAll: false,
    isHanded: false,
    isCertain: false,
    voicedMs: 600,
  };
  assert.deepEqual(utterance.snapshot(), shown);
  const settled = utterance.words.settle();
  assert.equal(utterance.words.askedMs, 0);
  await settled;
  assert.equal(utterance.words.askedMs, undefined);
  utterance.hand();
  assert.deepEqual(utterance.snapshot(), {
    ...shown,
    words: { count: 2, text: 'all words' },
    isAll: true,
    isHanded: true,
  });
});
