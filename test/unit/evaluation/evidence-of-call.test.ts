import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceOfCall, leaveOf } from '../../../src/evaluation/evidence-of-call.ts';
import type { CallRecord, TurnRecord } from '../../../src/ports/call-repository.ts';

const WALL_MS = 1_000_000;

function turn(
  speaker: TurnRecord['speaker'],
  atMs: number,
  text: string,
  heardText: string | null = text,
): TurnRecord {
  return {
    callId: 'c',
    seq: atMs,
    speaker,
    text,
    heardText,
    atMs: WALL_MS + atMs,
    delay: null,
    silencedMs: null,
  };
}

function evidence(turns: readonly TurnRecord[], startedAtMs: readonly number[], answerMs = 300) {
  const played = startedAtMs.map((ms) => ({ startedAtMs: ms, spokeUntilMs: ms + 500, answerMs }));
  return evidenceOfCall({
    played,
    records: { turns, messages: [] },
    leave: null,
    rings: ['101'],
    answeredAtMs: WALL_MS,
    wallOf: (ms) => WALL_MS + ms,
  });
}

test('what the attendant began to say between two steps was heard in the first of them', () => {
  const turns = [
    turn('attendant', 10, 'Hello.'),
    turn('caller', 4000, 'are you open', null),
    turn('attendant', 5000, 'We are open.'),
    turn('attendant', 6000, 'Anything else?'),
    turn('attendant', 9000, 'Goodbye.'),
  ];
  const { steps, transcript } = evidence(turns, [0, 4000, 8500]);
  assert.deepEqual(
    steps.map(({ heard }) => heard),
    ['Hello.', 'We are open. Anything else?', 'Goodbye.'],
  );
  assert.deepEqual(transcript[1], { speaker: 'caller', text: 'are you open', atMs: 4000 });
  assert.deepEqual(transcript[2], { speaker: 'attendant', text: 'We are open.', atMs: 5000, answerMs: 300 });
  assert.deepEqual(transcript[3], { speaker: 'attendant', text: 'Anything else?', atMs: 6000 });
});

test('what was cut short counts as far as it was heard, in the step it was an answer to', () => {
  const turns = [
    turn('attendant', 10, 'Hello, how can I help you?', 'Hello, how'),
    turn('attendant', 20, 'never heard', ''),
    turn('attendant', 2500, 'At Mill Lane.'),
  ];
  const { steps } = evidence(turns, [0, 1200]);
  assert.deepEqual(
    steps.map(({ heard }) => heard),
    ['Hello, how', 'At Mill Lane.'],
  );
});

test('nothing is nothing', () => {
  assert.deepEqual(evidence([], [0]).steps, [{ heard: '', answerMs: 300 }]);
});

test('the last word of the attendant is read from the record', () => {
  const record = (part: Partial<CallRecord>): CallRecord => ({
    id: 'c',
    callerNumber: null,
    callerName: null,
    dialledNumber: null,
    startedAtMs: 0,
    endedAtMs: null,
    summary: null,
    status: 'live',
    endReason: null,
    transferKey: null,
    state: { conversation: null, visit: null },
    owner: null,
    chain: '',
    ...part,
  });
  assert.equal(leaveOf(undefined), null);
  assert.equal(leaveOf(record({})), null);
  assert.equal(leaveOf(record({ transferKey: 'ben' })), null, 'back from somebody');
  assert.equal(leaveOf(record({ status: 'finished', endReason: 'caller-hung-up' })), null);
  assert.deepEqual(leaveOf(record({ status: 'finished', endReason: 'done' })), { next: 'done' });
  assert.deepEqual(leaveOf(record({ status: 'finished', endReason: 'handed-to-people' })), {
    next: 'people',
  });
  const away = record({ status: 'away', transferKey: 'ben' });
  assert.deepEqual(leaveOf(away), { next: 'transfer', key: 'ben' });
});
