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

type Window = number | readonly [probability: number, levelDb: number];

/** Feeds windows that end at 32, 64, … ms; returns the changes as `type@atMs noticed`. */
function hear(windows: readonly Window[], settings: VoiceSettings = VOICE_SETTINGS) {
  const activity = createVoiceActivity(settings);
  return windows.flatMap((window, i) => {
    const [probability, levelDb] = typeof window === 'number' ? [window, -20] : window;
    const change = activity.push({ atMs: (i + 1) * 32, probability, levelDb });
    return change ? [`${change.type}@${change.atMs} noticed at ${(i + 1) * 32}`] : [];
  });
}

const times = <Item>(count: number, item: Item) => Array<Item>(count).fill(item);

test('speech starts with the first of two voiced windows', () => {
  assert.deepEqual(hear([0.1, 0.5, 0.9]), ['speech-start@32 noticed at 96']);
});

test('one voiced window is a click', () => {
  assert.deepEqual(hear([0.1, 0.9, 0.1, 0.9, 0.4, 0.9, 0.1]), []);
});

test('speech ends with the first of two windows without voice', () => {
  const voiced = [0.9, 0.9, 0.9];
  assert.deepEqual(hear([...voiced, 0.1]), ['speech-start@0 noticed at 64']);
  assert.deepEqual(hear([...voiced, 0.1, 0.34]), [
    'speech-start@0 noticed at 64',
    'speech-end@96 noticed at 160',
  ]);
});

test('a doubtful window keeps speech going and does not start it', () => {
  assert.deepEqual(hear([0.4, 0.49, 0.4, 0.49]), []);
  assert.equal(hear([0.9, 0.9, 0.1, 0.35, 0.1, 0.36, 0.1]).length, 1);
});

test('settings decide how many windows it takes', () => {
  const settings = { ...VOICE_SETTINGS, onWindows: 1, offWindows: 3 };
  assert.deepEqual(hear([0.6, 0.1, 0.1, 0.1], settings), [
    'speech-start@0 noticed at 32',
    'speech-end@32 noticed at 128',
  ]);
});

test('a voice that falls away has ended, though the model still hears it', () => {
  assert.deepEqual(hear([...times(10, 0.9), ...times(4, [0.9, -60] as const)]), [
    'speech-start@0 noticed at 64',
    'speech-end@320 noticed at 384',
  ]);
});

test('a soft word between loud ones is no end', () => {
  assert.equal(hear([...times(10, 0.9), ...times(8, [0.9, -44] as const), ...times(4, 0.9)]).length, 1);
});

test('the tail of a loud voice does not start speech again, and the voice itself does', () => {
  const ended = [...times(10, 0.9), ...times(2, [0.1, -60] as const)];
  assert.equal(hear([...ended, ...times(4, [0.9, -55] as const)]).length, 2);
  assert.equal(hear([...ended, ...times(4, [0.9, -25] as const)]).length, 3);
});

test('a loud speaker is forgotten, so that a soft one on the same line is heard', () => {
  const loud = [...times(10, [0.9, -10] as const), ...times(2, [0.1, -60] as const)];
  const soft = times(10, [0.9, -45] as const);
  assert.equal(hear([...loud, ...soft]).length, 2);
  assert.equal(hear([...loud, ...times(60, [0.1, -60] as const), ...soft]).length, 3);
});

test('noise that is no voice makes no voice after it seem soft', () => {
  const noise = times(20, [0.1, -5] as const);
  assert.equal(hear([...noise, ...times(3, [0.9, -45] as const)]).length, 1);
});

const windows = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(fc.constant(Number.NEGATIVE_INFINITY), fc.double({ min: -90, max: 0, noNaN: true })),
);

test('whatever is heard, starts and ends alternate and time never goes back', () => {
  fc.assert(
    fc.property(fc.array(windows), (heard) => {
      const changes = hear(heard).map((line) => line.split(/[@ ]/));
      for (const [i, [type, atMs]] of changes.entries()) {
        assert.equal(type, i % 2 === 0 ? 'speech-start' : 'speech-end');
        assert.ok(Number(atMs) >= Number(changes[i - 1]?.[1] ?? 0));
      }
    }),
  );
});

test('a step leaves the state before it alone', () => {
  const state = Object.freeze({ ...QUIET });
  const [next] = nextVoice(state, { atMs: 32, probability: 1, levelDb: -20 }, VOICE_SETTINGS);
  assert.deepEqual([state, next], [QUIET, { speaking: false, run: 1, sinceMs: 0, loudestDb: -20 }]);
});
