import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  createVoiceActivity,
  nextVoice,
  QUIET,
  VOICE_SETTINGS,
  type VoiceSettings,
} from '../../../src/conversation/voice-activity.ts';

/** Feeds windows that end at 32, 64, … ms; returns the changes as `type@atMs noticed`. */
function hear(probabilities: readonly number[], settings: VoiceSettings = VOICE_SETTINGS) {
  const activity = createVoiceActivity(settings);
  return probabilities.flatMap((probability, i) => {
    const change = activity.push({ atMs: (i + 1) * 32, probability });
    return change ? [`${change.type}@${change.atMs} noticed at ${(i + 1) * 32}`] : [];
  });
}

test('speech starts with the first of two voiced windows', () => {
  assert.deepEqual(hear([0.1, 0.5, 0.9]), ['speech-start@32 noticed at 96']);
});

test('one voiced window is a click', () => {
  assert.deepEqual(hear([0.1, 0.9, 0.1, 0.9, 0.4, 0.9, 0.1]), []);
});

test('speech ends with the first of four windows without voice', () => {
  const voiced = [0.9, 0.9, 0.9];
  assert.deepEqual(hear([...voiced, 0.1, 0.1, 0.1]), ['speech-start@0 noticed at 64']);
  assert.deepEqual(hear([...voiced, 0.1, 0.1, 0.1, 0.34]), [
    'speech-start@0 noticed at 64',
    'speech-end@96 noticed at 224',
  ]);
});

test('a doubtful window keeps speech going and does not start it', () => {
  assert.deepEqual(hear([0.4, 0.49, 0.4, 0.49]), []);
  assert.equal(hear([0.9, 0.9, 0.1, 0.1, 0.1, 0.35, 0.1, 0.1, 0.1]).length, 1);
});

test('settings decide how many windows it takes', () => {
  const settings = { ...VOICE_SETTINGS, onWindows: 1, offWindows: 2 };
  assert.deepEqual(hear([0.6, 0.1, 0.1], settings), [
    'speech-start@0 noticed at 32',
    'speech-end@32 noticed at 96',
  ]);
});

test('whatever is heard, starts and ends alternate and time never goes back', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (probabilities) => {
      const changes = hear(probabilities).map((line) => line.split(/[@ ]/));
      for (const [i, [type, atMs]] of changes.entries()) {
        assert.equal(type, i % 2 === 0 ? 'speech-start' : 'speech-end');
        assert.ok(Number(atMs) >= Number(changes[i - 1]?.[1] ?? 0));
      }
    }),
  );
});

test('a step leaves the state before it alone', () => {
  const state = Object.freeze({ ...QUIET });
  const [next] = nextVoice(state, { atMs: 32, probability: 1 }, VOICE_SETTINGS);
  assert.deepEqual([state, next], [QUIET, { speaking: false, run: 1, sinceMs: 0 }]);
});
