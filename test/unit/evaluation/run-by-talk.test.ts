import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseSchema } from '../../../src/evaluation/case-schema.ts';
import { judge } from '../../../src/evaluation/judge.ts';
import { readCase } from '../../../src/evaluation/read-case.ts';
import { runByTalk } from '../../../src/evaluation/run-by-talk.ts';
import { scratchCases } from './scratch-cases.ts';
import { withOutcome } from './with-outcome.ts';

async function run(written: object, outcome: object = {}, callerNumber = '02079460123') {
  using cases = scratchCases();
  const file = cases.write('case.yaml', JSON.stringify({ name: 'x', ...written, ...withOutcome(outcome) }));
  const { case: one, config } = await readCase(file, { configFile: 'attendant.yaml', env: {} });
  const nowMs = Date.parse('2026-11-17T14:00:00Z');
  const stepped: string[] = [];
  const onStep = (step: (typeof one.call)[number]) => void stepped.push(Object.keys(step)[0] ?? '');
  const evidence = await runByTalk(one, { config, nowMs, callerNumber, onStep });
  return { evidence, stepped, faults: judge(one, evidence) };
}

const MESSAGE = [
  { say: 'i would like to leave a message' },
  { say: ['mary', 400, 'brown'], hear: 'Mary Brown' },
  { say: 'yes' },
  { say: 'my heating is broken' },
];

test('what is said, stored and decided is the evidence, pauses left out', async () => {
  const call = [{ hear: 'automated assistant' }, ...MESSAGE, { say: 'yes' }, { say: 'goodbye' }];
  const messages = [{ kind: 'message', callerName: 'Mary Brown', reason: 'my heating is broken' }];
  const { evidence, faults, stepped } = await run({ call }, { leave: 'done', messages });
  assert.deepEqual(faults, []);
  assert.equal(evidence.steps.length, call.length);
  assert.equal(stepped.length, call.length);
  assert.deepEqual(evidence.transcript.slice(3, 4), [{ speaker: 'caller', text: 'mary brown' }]);
});

test('a caller who hangs up leaves what was told', async () => {
  const { faults } = await run(
    { call: [...MESSAGE, { hangUp: true }] },
    { leave: 'none', messages: [{ kind: 'missed-call', callerName: 'Mary Brown' }] },
  );
  assert.deepEqual(faults, []);
});

test('keys and silences are turns', async () => {
  const call = [
    { press: '3', hear: '12 Mill Lane' },
    { silence: 6000, hear: 'cannot hear you' },
    { press: '0', hear: 'our staff' },
  ];
  const { faults } = await run({ call }, { leave: 'people' });
  assert.deepEqual(faults, []);
});

test('nothing is heard any more when the attendant has left', async () => {
  const { evidence, faults } = await run({
    call: [{ say: 'billing please' }, { say: 'hello', hear: 'help' }],
  });
  assert.deepEqual(evidence.leave, { next: 'transfer', key: 'billing' });
  assert.deepEqual(
    faults.map(({ expected, heard }) => [expected, heard]),
    [['help', '(nothing)']],
  );
});

test('a withheld number is not offered', async () => {
  const call = [...MESSAGE.slice(0, 1), { say: 'mary brown', hear: 'Which number' }];
  assert.deepEqual((await run({ call }, {}, 'anonymous')).faults, []);
});

test('a model that is not there is said, and fails the file', async () => {
  const receptionist = { vendor: 'openai', model: 'm', baseUrl: 'http://127.0.0.1:1/v1' };
  const call = [{ say: 'do you know anything about my blood test from yesterday' }];
  const { faults } = await run({ office: { engines: { receptionist } }, call });
  assert.equal(faults[0]?.where, 'the call');
  assert.match(faults[0]?.heard ?? '', /openai\/m/);
});

test('a schema without steps is refused', () => {
  assert.equal(caseSchema.safeParse({ name: 'x', call: [] }).success, false);
});
