import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { LabelledCall } from '../../../bench/peers/labelled-call.ts';
import { CALL_MS, CALLS, makeCalls } from '../../../bench/peers/make-calls.ts';
import { samplesOf } from '../../../bench/speech/line-rate.ts';
import { activeDbfs } from '../../../bench/speech/loudness.ts';
import { fromInt16 } from '../../../bench/speech/onto-line.ts';

let calls: readonly LabelledCall[] = [];
before(async () => {
  calls = await makeCalls();
});

const levelDbfs = ({ samples }: LabelledCall, fromMs: number, toMs: number) =>
  activeDbfs(fromInt16(samples.subarray(samplesOf(fromMs), samplesOf(toMs))));

test('calls are as many and as long as one inference is to hold', () => {
  assert.equal(calls.length, CALLS);
  assert.ok(calls.every(({ samples }) => samples.length === samplesOf(CALL_MS)));
  assert.equal(calls.filter(({ isQuiet }) => isQuiet).length, 9);
  assert.equal(calls.filter(({ utterances }) => utterances.length === 0).length, 5);
});

test('in a quiet room labels hold what is heard, and nothing else is', () => {
  for (const call of calls.filter(({ isQuiet }) => isQuiet)) {
    for (const { fromMs, toMs, pauses } of call.utterances) {
      const speechDbfs = levelDbfs(call, fromMs, toMs);
      assert.ok(speechDbfs > -43 && speechDbfs < -17, `${speechDbfs} dB of speech`);
      const silences = [...pauses, { fromMs: toMs, toMs: toMs + 1400 }];
      for (const silence of silences) {
        const silenceDbfs = levelDbfs(call, silence.fromMs + 30, silence.toMs - 30);
        assert.ok(!(silenceDbfs > speechDbfs - 25), `${silenceDbfs} dB where nobody speaks`);
      }
    }
  }
});

test('callers speak at three levels, 10 dB apart', () => {
  const quiet = calls.filter(({ isQuiet }) => isQuiet).slice(0, 3);
  const levels = quiet.map((call) => {
    const [first] = call.utterances;
    return first ? Math.round(levelDbfs(call, first.fromMs, first.toMs) / 5) * 5 : Number.NaN;
  });
  assert.deepEqual(levels, [-20, -30, -40]);
});
