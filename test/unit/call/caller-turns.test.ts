import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCallerTurns } from '../../../src/call/caller-turns.ts';

/** Ears that give their words when the test says so. */
function setUp() {
  const asked: ((text: string) => void)[] = [];
  const told: string[] = [];
  const gone = new AbortController();
  let sounds = 0;
  const turns = createCallerTurns({
    ears: {
      voicedMs: 600,
      words: () => new Promise((resolve) => asked.push(resolve)),
      sound() {
        sounds += 1;
        return Int16Array.of(sounds);
      },
    },
    nowMs: () => 0,
    tell: (event) => told.push(event.type === 'words' ? event.meaning : event.type),
    asked: () => false,
    gone: gone.signal,
    closed: new AbortController().signal,
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  /** The oldest question for words is answered. */
  const hear = async (text: string) => {
    await settle();
    asked.shift()?.(text);
    await settle();
  };
  return { turns, told, gone, hear };
}

const wordsOf = (turn: unknown) => (turn as { text: string }).text;
const soundOf = (turn: unknown) => [...(turn as { sound: Int16Array }).sound];

test('a caller who goes on while the words are fetched says one sentence, with all of its sound', async () => {
  const { turns, hear } = setUp();
  turns.collect(0);
  assert.equal(turns.drop(), true);
  turns.collect(0);
  await hear('i would like to');
  await hear('leave a message');
  const turn = await turns.next();
  assert.equal(wordsOf(turn), 'i would like to leave a message');
  assert.deepEqual(soundOf(turn), [1, 2]);
});

test('words that were judged to be an interruption belong to the turn that follows', async () => {
  const { turns, told, hear } = setUp();
  turns.judge();
  turns.collect(0);
  await hear('no the other one');
  await hear('');
  assert.deepEqual(told, ['content']);
  assert.equal(wordsOf(await turns.next()), 'no the other one');
});

test('a nod belongs to no turn', async () => {
  const { turns, told, hear } = setUp();
  turns.judge();
  await hear('mm-hm');
  turns.collect(0);
  await hear('and the address');
  assert.deepEqual(told, ['backchannel']);
  assert.equal(wordsOf(await turns.next()), 'and the address');
});

test('a key takes the place of words that are still being fetched', async () => {
  const { turns, hear } = setUp();
  turns.collect(0);
  turns.digits('1');
  await hear('one');
  assert.deepEqual(await turns.next(), { type: 'digits', digits: '1' });
  turns.collect(0);
  await hear('goodbye');
  assert.equal(wordsOf(await turns.next()), 'goodbye');
});

test('half a sentence before the receiver went down is the last turn', async () => {
  const { turns, gone, hear } = setUp();
  gone.abort();
  const last = turns.next();
  await hear('it is about my knee');
  assert.equal(wordsOf(await last), 'it is about my knee');
  const after = turns.next();
  await hear('');
  assert.equal(await after, undefined);
});
