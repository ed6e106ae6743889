import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTimesOf } from '../../../src/evaluation/answer-times.ts';
import type { Evidence } from '../../../src/evaluation/evidence.ts';
import { reportPage } from '../../../src/evaluation/report-page.ts';
import type { CaseResult } from '../../../src/evaluation/result.ts';
import { resultJson } from '../../../src/evaluation/result-json.ts';
import { resultText } from '../../../src/evaluation/result-text.ts';
import { tallyOf } from '../../../src/evaluation/tally.ts';

const EVIDENCE: Evidence = {
  steps: [
    { heard: 'Hello.', answerMs: 120.4 },
    { heard: 'Goodbye.', answerMs: null },
  ],
  leave: { next: 'done' },
  alarm: undefined,
  messages: [{ callerName: 'Mary' }],
  rings: undefined,
  transcript: [
    { speaker: 'attendant', text: 'Hello <b>.', atMs: 100, answerMs: 120.4 },
    { speaker: 'caller', text: 'goodbye' },
  ],
};
const GOOD: CaseResult = { file: 'a.yaml', name: 'A', mode: 'rules', faults: [], evidence: EVIDENCE };
const BAD: CaseResult = {
  ...GOOD,
  file: 'b.yaml',
  name: 'B',
  mode: 'model',
  faults: [{ where: 'step 1: say "x"', expected: '13 Mill Lane', heard: '12 Mill Lane' }],
};

test('a file that passes is one line', () => {
  assert.deepEqual(resultText(GOOD), ['ok    A (rules)']);
});

test('a file that fails says where, what was expected, what was heard, and shows the call', () => {
  assert.deepEqual(resultText(BAD), [
    'FAIL  B (model)',
    '      b.yaml',
    '      step 1: say "x"',
    '        expected  13 Mill Lane',
    '        heard     12 Mill Lane',
    '      rings: not looked at',
    '      |    0.1 s  attendant  Hello <b>. (after 120 ms)',
    '      | caller     goodbye',
  ]);
  assert.ok(
    !resultText({ ...BAD, evidence: { ...EVIDENCE, rings: [] } })
      .join()
      .includes('not looked at'),
  );
});

test('a line of JSON holds the whole evidence', () => {
  const line = resultJson(BAD);
  assert.ok(!line.includes('\n'));
  const { file, passed, faults, leave, messages, rings } = JSON.parse(line);
  assert.deepEqual([file, passed, faults.length, rings], ['b.yaml', false, 1, null]);
  assert.deepEqual([leave, messages], [{ next: 'done' }, [{ callerName: 'Mary' }]]);
});

test('files are counted by mode', () => {
  assert.deepEqual(tallyOf([GOOD, GOOD, BAD], 'rules'), { ran: 2, passed: 2, mode: 'rules' });
  assert.deepEqual(tallyOf([GOOD, GOOD, BAD], 'model'), { ran: 1, passed: 0, mode: 'model' });
  assert.deepEqual(tallyOf([], 'model'), { ran: 0, passed: 0, mode: 'model' });
});

test('answer times leave out what was not timed', () => {
  const times = (...all: readonly (number | null | undefined)[]) =>
    answerTimesOf([
      { ...GOOD, evidence: { ...EVIDENCE, steps: all.map((answerMs) => ({ heard: '', answerMs })) } },
    ]);
  assert.deepEqual(times(null, undefined), { answers: 0, p50Ms: null, p95Ms: null });
  assert.deepEqual(times(300, 100, null, 200.4), { answers: 3, p50Ms: 200, p95Ms: 300 });
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
  assert.deepEqual(times(...hundred), { answers: 100, p50Ms: 50, p95Ms: 95 });
});

test('the report needs nothing beside it, shows what failed first, and takes words for words', () => {
  const page = reportPage([GOOD, BAD], { made: '2026-12-21 10:00:00', by: 'phone' });
  assert.ok(!/(?:src|href)=|https?:/.test(page), 'something is fetched');
  assert.ok(page.indexOf('<b>FAIL</b> B') < page.indexOf('<b>ok</b> A'));
  assert.match(page, /Hello &lt;b&gt;\./);
  assert.match(page, /expected: 13 Mill Lane<br>heard: 12 Mill Lane/);
  assert.match(page, /<td>model<\/td><td>1<\/td><td>0<\/td><td>1<\/td><td>120 ms<\/td><td>120 ms<\/td>/);
  assert.match(page, /name="viewport" content="width=device-width/);
  assert.match(page, /light dark/);
  assert.match(reportPage([], { made: '', by: 'talk' }), /in writing, without sound/);
});
