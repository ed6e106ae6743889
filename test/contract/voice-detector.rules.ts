import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { VoiceDetector, VoiceWindow } from '../../src/ports/voice-detector.ts';
import { speak } from '../support/speak.ts';
import type { Rules } from './run-contract.ts';

/** Builds a detector that is not started. */
export type MakeDetector = () => Promise<VoiceDetector>;

/** Longer than any window. */
const LAST_WINDOW_MS = 100;

export const voiceDetectorRules: Rules<MakeDetector> = {
  async 'hears a voice, and none in silence'(make) {
    await using line = await start(make);
    const windows = await line.hear(await sentence(line.rateHz));
    const said = windows.filter(({ atMs }) => atMs > 700 && atMs < 1800);
    assert.ok(said.filter(({ probability }) => probability > 0.5).length > said.length * 0.7, 'missed it');
    const before = windows.filter(({ atMs }) => atMs < 450);
    assert.ok(
      before.length > 5 && before.every(({ probability }) => probability < 0.3),
      'heard silence speak',
    );
  },

  async 'probabilities lie between 0 and 1'(make) {
    await using line = await start(make);
    for (const { probability } of await line.hear(await sentence(line.rateHz)))
      assert.ok(probability >= 0 && probability <= 1, `${probability}`);
  },

  async 'windows come in order, on the clock of the leg, without a gap'(make) {
    await using line = await start(make);
    const windows = await line.hear(await sentence(line.rateHz), { startMs: 7000 });
    const [first, second] = windows;
    assert.ok(first && second && first.atMs > 7000, `${first?.atMs}`);
    const stepMs = second.atMs - first.atMs;
    assert.equal(first.atMs - 7000, stepMs);
    for (const [index, { atMs }] of windows.entries()) assert.equal(atMs, 7000 + (index + 1) * stepMs);
  },

  async 'the length of the frames changes nothing'(make) {
    await using line = await start(make);
    const sound = await sentence(line.rateHz);
    assert.deepEqual(await line.hear(sound, { frameMs: 10 }), await line.hear(sound, { frameMs: 60 }));
  },

  async 'calls at the same time do not hear each other'(make) {
    await using line = await start(make);
    const sound = await sentence(line.rateHz);
    const alone = await line.hear(sound);
    const silence = new Int16Array(sound.length);
    const [one, quiet, other] = await Promise.all([line.hear(sound), line.hear(silence), line.hear(sound)]);
    assert.deepEqual(one, alone);
    assert.deepEqual(other, alone);
    assert.ok(quiet.every(({ probability }) => probability < 0.3));
  },

  async 'a closed stream tells nothing more'(make) {
    await using line = await start(make);
    const seen: VoiceWindow[] = [];
    const stream = line.detector.open((window) => seen.push(window));
    stream.push({ samples: new Int16Array(line.rateHz / 10), rateHz: line.rateHz, atMs: 0 });
    stream.close();
    stream.push({ samples: new Int16Array(line.rateHz / 10), rateHz: line.rateHz, atMs: 100 });
    stream.close();
    await sleep(100);
    assert.deepEqual(seen, []);
  },

  async 'nothing is told after the stop, and nothing is left running'(make) {
    const before = running();
    const line = await start(make);
    const seen: VoiceWindow[] = [];
    const stream = line.detector.open((window) => seen.push(window));
    await line.detector.stop();
    stream.push({ samples: new Int16Array(line.rateHz / 10), rateHz: line.rateHz, atMs: 0 });
    await line.detector.stop();
    await sleep(50);
    assert.deepEqual(seen, []);
    assert.ok(running() <= before, process.getActiveResourcesInfo().join(' '));
  },
};

/** Threads and what else of theirs keeps a process alive. */
function running(): number {
  return process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/.test(name)).length;
}

function sentence(rateHz: number): Promise<Int16Array> {
  const line = { telephone: true, leadMs: 500, tailMs: 500, snrDb: 30 };
  return speak('what are your opening hours', { ...line, rateHz: rateHz === 8000 ? 8000 : 16000 });
}

async function start(make: MakeDetector) {
  const detector = await make();
  await detector.start();
  const rateHz = detector.inputRateHz;
  return {
    detector,
    rateHz,
    /** All windows of one stream that hears `sound`. */
    async hear(sound: Int16Array, { startMs = 0, frameMs = 20 } = {}): Promise<readonly VoiceWindow[]> {
      const windows: VoiceWindow[] = [];
      const stream = detector.open((window) => windows.push(window));
      const step = (rateHz * frameMs) / 1000;
      for (let at = 0; at < sound.length; at += step)
        stream.push({ samples: sound.subarray(at, at + step), rateHz, atMs: startMs + (at * 1000) / rateHz });
      const endMs = startMs + (sound.length * 1000) / rateHz - LAST_WINDOW_MS;
      for (let waits = 0; waits < 500 && (windows.at(-1)?.atMs ?? 0) < endMs; waits++) await sleep(10);
      stream.close();
      return windows;
    },
    [Symbol.asyncDispose]: () => detector.stop(),
  };
}
