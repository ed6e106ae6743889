import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peak, rmsDbfs } from '../../../src/media/level.ts';
import { amplify, SPEECH_LEVEL_DBFS, speechLevelDbfs } from '../../../src/media/loudness.ts';
import { sine } from './tone-analysis.ts';

test('pauses do not make speech count as softer', () => {
  const tone = sine(500, 8000, 8000, 0.1);
  const withPauses = Int16Array.from([...new Int16Array(8000), ...tone, ...new Int16Array(16000)]);
  assert.equal(speechLevelDbfs(withPauses, 8000).toFixed(1), rmsDbfs(tone).toFixed(1));
});

test('a soft voice reaches the level of the line', () => {
  const voice = sine(500, 8000, 8000, 0.02);
  const raised = amplify(voice, SPEECH_LEVEL_DBFS - speechLevelDbfs(voice, 8000));
  assert.equal(speechLevelDbfs(raised, 8000).toFixed(1), '-18.0');
});

test('peaks bend and neither wrap nor change sign', () => {
  const voice = sine(500, 8000, 800, 0.9);
  const raised = amplify(voice, 20);
  assert.ok(peak(raised) <= 32767 && peak(raised) > 32000);
  assert.ok(raised.every((sample, i) => Math.sign(sample) === Math.sign(voice[i] ?? 0)));
});

test('silence has no level and stays silent', () => {
  assert.equal(speechLevelDbfs(new Int16Array(800), 8000), -Infinity);
  assert.equal(peak(amplify(new Int16Array(800), 20)), 0);
});
