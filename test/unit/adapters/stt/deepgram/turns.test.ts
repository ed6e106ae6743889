import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTurnInfo } from '../../../../../src/adapters/stt/deepgram/turn-info.ts';
import { createTurns } from '../../../../../src/adapters/stt/deepgram/turns.ts';

const ALL = [0, Number.POSITIVE_INFINITY] as const;

/** One word a second from `startS`; without it the words have no times. */
function turnInfo(index: number, text: string, endS: number, startS?: number) {
  const words = text
    .split(' ')
    .filter(Boolean)
    .map((word, at) => ({ word, confidence: 1, ...(startS === undefined ? {} : { start: startS + at }) }));
  const times = { audio_window_start: 0, audio_window_end: endS };
  return { type: 'TurnInfo', event: 'Update', turn_index: index, ...times, transcript: text, words };
}

test('a message holds all of its turn so far, and turns add up', () => {
  const turns = createTurns();
  turns.take(turnInfo(0, 'I wood', 2, 0));
  turns.take(turnInfo(0, 'I would like', 3, 0));
  turns.take(turnInfo(1, 'an appointment', 6, 4));
  assert.equal(turns.text(...ALL), 'I would like an appointment');
});

test('words before a moment and after it are kept apart within a turn', () => {
  const turns = createTurns();
  turns.take(turnInfo(0, 'Good morning, is Anna there?', 5, 0));
  assert.equal(turns.text(2, ALL[1]), 'is Anna there?');
  assert.equal(turns.text(0, 2), 'Good morning,');
});

test('a word without times counts from the sound in which it was first heard', () => {
  const turns = createTurns();
  turns.take(turnInfo(0, 'Good morning,', 2));
  turns.take(turnInfo(0, 'Good morning, is Anna there?', 5));
  assert.equal(turns.text(2, ALL[1]), 'is Anna there?');
  assert.equal(turns.text(0, 2), 'Good morning,');
});

test('turns that nobody will ask for are forgotten', () => {
  const turns = createTurns();
  turns.take(turnInfo(0, 'one', 1, 0));
  turns.take(turnInfo(1, 'two', 3, 2));
  turns.forget(2);
  assert.equal(turns.text(...ALL), 'two');
});

test('events of turns become opinions, others have none', () => {
  const opinionOf = (event: string) => createTurns().take({ ...turnInfo(0, 'one', 1, 0), event })?.opinion;
  assert.deepEqual(
    ['StartOfTurn', 'Update', 'EagerEndOfTurn', 'TurnResumed', 'EndOfTurn', 'SomethingNew'].map(opinionOf),
    ['goes-on', undefined, 'likely-over', 'goes-on', 'over', undefined],
  );
});

test('an error of the server is provider.overloaded, without its text', () => {
  const message = { type: 'Error', sequence_id: 3, code: 'INTERNAL_SERVER_ERROR', description: 'Secret.' };
  const expected = { code: 'provider.overloaded', message: 'deepgram: an error of the server' };
  assert.throws(() => createTurns().take(message), expected);
});

test('messages of other types are passed over, unreadable ones are told', () => {
  assert.equal(parseTurnInfo({ type: 'Connected', request_id: 'x', sequence_id: 0 }), undefined);
  assert.equal(parseTurnInfo({ type: 'SomethingNew', event: 1 }), undefined);
  const good = turnInfo(0, 'one', 1, 0);
  for (const broken of ['{"type":', null, 7, {}, { type: 'TurnInfo' }, { ...good, words: [{}] }])
    assert.equal(parseTurnInfo(broken), 'unreadable');
});
