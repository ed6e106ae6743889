import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnswerDelay, slowestStageOf, stagesOf } from '../../../src/core/answer-delay.ts';

/** Everything one after the other. */
const inTurn: AnswerDelay = {
  noticedMs: 96,
  decidedMs: 500,
  wordsMs: 590,
  replyMs: 1200,
  speechMs: 1300,
  audibleMs: 1320,
};

test('each stage is to blame for the time from the stage before it', () => {
  assert.deepEqual(stagesOf(inTurn), [
    ['end-of-turn', 500],
    ['words', 90],
    ['reply', 610],
    ['speech', 100],
    ['line', 20],
  ]);
});

test('what is ready before the turn is decided costs the caller nothing', () => {
  const prepared = { ...inTurn, wordsMs: -40, replyMs: 110, speechMs: 180, audibleMs: 512 };
  assert.deepEqual(stagesOf(prepared), [
    ['end-of-turn', 500],
    ['words', 0],
    ['reply', 0],
    ['speech', 0],
    ['line', 12],
  ]);
});

test('of a stage that overlaps the decision only the rest is counted', () => {
  const late = { ...inTurn, wordsMs: 110, replyMs: 560, speechMs: 600, audibleMs: 605 };
  assert.deepEqual(Object.fromEntries(stagesOf(late)), {
    'end-of-turn': 500,
    words: 0,
    reply: 60,
    speech: 40,
    line: 5,
  });
});

test('the stages together are the whole, in whatever order things happened', () => {
  const orders: readonly Partial<AnswerDelay>[] = [
    { wordsMs: 1290 },
    { replyMs: 100, speechMs: 90 },
    { speechMs: 5000 },
    { decidedMs: 1320 },
    { wordsMs: -900, decidedMs: -5 },
  ];
  for (const changes of orders) {
    const stages = stagesOf({ ...inTurn, ...changes });
    const sumMs = stages.reduce((sum, [, ms]) => sum + ms, 0);
    assert.equal(sumMs, inTurn.audibleMs, JSON.stringify(changes));
    assert.ok(
      stages.every(([, ms]) => ms >= 0),
      JSON.stringify(changes),
    );
  }
});

test('the slowest stage is the one to blame for most; of equals, the first', () => {
  assert.equal(slowestStageOf(inTurn), 'reply');
  assert.equal(slowestStageOf({ ...inTurn, wordsMs: 1250, replyMs: 1251 }), 'words');
  assert.equal(slowestStageOf({ ...inTurn, replyMs: 1090, audibleMs: 1300 }), 'end-of-turn');
});
