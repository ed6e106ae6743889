import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseSchema } from '../../../src/evaluation/case-schema.ts';
import type { Evidence } from '../../../src/evaluation/evidence.ts';
import { judge } from '../../../src/evaluation/judge.ts';
import { UNSCRIPTED } from '../../../src/evaluation/unscripted.ts';
import { withOutcome } from './with-outcome.ts';

const NOTHING: Evidence = {
  steps: [],
  leave: null,
  alarm: undefined,
  messages: [],
  rings: undefined,
  transcript: [],
};

type Written = Readonly<Record<string, unknown>>;

/** Where a call with this step and this outcome is not as it should be. */
function wheres(
  { step = {}, outcome = {} }: { step?: Written; outcome?: Written },
  evidence: Partial<Evidence>,
) {
  const written = { name: 'x', call: [{ say: 'hi', ...step }], ...withOutcome(outcome) };
  const one = caseSchema.parse(written);
  const steps = [{ heard: 'Hello. How can I help you?', answerMs: undefined }];
  return judge(one, { ...NOTHING, steps, ...evidence }).map(({ where, expected }) => `${where} ${expected}`);
}

const STEP = 'step 1: say "hi"';

test('a call that is as its file says has no fault', () => {
  assert.deepEqual(wheres({ step: { hear: ['hello', 'help you'], not: 'goodbye' } }, {}), []);
});

test('words that are not heard, and words that should not be, are faults of their step', () => {
  assert.deepEqual(wheres({ step: { hear: ['hello', 'goodbye'], not: ['/help/', 'bye'] } }, {}), [
    `${STEP} goodbye`,
    `${STEP} not /help/`,
  ]);
});

test('an answer that comes late is a fault; in writing there is no time', () => {
  const answered = (answerMs: number | null | undefined) => ({ steps: [{ heard: 'hello', answerMs }] });
  assert.deepEqual(wheres({ step: { hear: 'hello', within: 900 } }, answered(901)), [
    `${STEP} an answer within 900 ms`,
  ]);
  assert.deepEqual(wheres({ step: { hear: 'hello', within: 900 } }, answered(900)), []);
  assert.deepEqual(wheres({ step: { hear: 'hello', within: 900 } }, answered(undefined)), []);
  assert.deepEqual(wheres({ step: { hear: 'hello' } }, answered(4001)), [`${STEP} an answer within 4000 ms`]);
  assert.deepEqual(wheres({}, answered(4001)), [], 'nothing is awaited');
  assert.deepEqual(wheres({ step: { within: 900 } }, answered(null)), [`${STEP} an answer within 900 ms`]);
});

test('the first step that was not reached is a fault', () => {
  assert.deepEqual(wheres({}, { steps: [] }), [`${STEP} to be reached`]);
  const call = [{ say: 'hi' }, { say: 'you' }, { hangUp: true }];
  const faults = judge(caseSchema.parse({ name: 'x', call }), NOTHING);
  assert.deepEqual(
    faults.map(({ where }) => where),
    [STEP],
  );
});

test('a model that is asked where the file does not say what it answers fails the step by name', () => {
  assert.deepEqual(wheres({ step: { hear: 'hello' } }, { steps: [{ heard: UNSCRIPTED, answerMs: 5 }] }), [
    `${STEP} model: in this step, because the model is asked`,
  ]);
});

test('how the call ends is compared, with whom it goes to', () => {
  const billing = { leave: { next: 'transfer', key: 'billing' } } as const;
  assert.deepEqual(wheres({ outcome: { leave: { transfer: 'billing' } } }, billing), []);
  assert.deepEqual(wheres({ outcome: { leave: { transfer: 'ben' } } }, billing), [
    'then: leave transfer ben',
  ]);
  assert.deepEqual(wheres({ outcome: { leave: 'none' } }, billing), ['then: leave none']);
  assert.deepEqual(wheres({ outcome: { leave: 'people' } }, { leave: { next: 'people' } }), []);
});

test('an alarm is compared where it can be seen', () => {
  assert.deepEqual(wheres({ outcome: { alarm: 'medical' } }, { alarm: null }), ['then: alarm medical']);
  assert.deepEqual(wheres({ outcome: { alarm: 'none' } }, { alarm: 'danger' }), ['then: alarm none']);
  assert.deepEqual(wheres({ outcome: { alarm: 'medical' } }, { alarm: undefined }), []);
});

test('messages are exactly those of the file, and each field that is named is compared', () => {
  const stored = [{ kind: 'message', callerName: 'Mary Brown', reason: null, callbackNumber: '020' }];
  const messages = (...wanted: Written[]) => wheres({ outcome: { messages: wanted } }, { messages: stored });
  assert.deepEqual(messages({ callerName: 'mary brown', reason: null }), []);
  assert.deepEqual(messages({ callerName: '/brown/', callbackNumber: '020' }), []);
  assert.deepEqual(messages({ callerName: null, reason: 'heating' }), [
    'then: messages[0].callerName null',
    'then: messages[0].reason heating',
  ]);
  assert.deepEqual(messages({ kind: 'missed-call' }), ['then: messages[0].kind missed-call']);
  assert.deepEqual(messages(), ['then: messages 0 messages']);
  assert.deepEqual(messages({}, {}), ['then: messages 2 messages']);
  assert.deepEqual(messages({ extension: '45' }), ['then: messages[0].extension 45']);
});

test('phones that rang are compared in any order, where somebody looked', () => {
  const rings = { outcome: { rings: ['102', '101'] } };
  assert.deepEqual(wheres(rings, { rings: ['101', '102', '101'] }), []);
  assert.deepEqual(wheres(rings, { rings: ['101'] }), ['then: rings 101, 102']);
  assert.deepEqual(wheres({ outcome: { rings: [] } }, { rings: ['101'] }), ['then: rings none']);
  assert.deepEqual(wheres(rings, {}), []);
});

test('a call that could not be made is a fault by itself', () => {
  assert.deepEqual(wheres({}, { trouble: 'busy' }), ['the call a call']);
});
