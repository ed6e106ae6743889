import { join } from 'node:path';
import { createSileroVoiceDetector } from '../../../../src/adapters/vad/silero/voice-detector.ts';
import { createVoiceActivity } from '../../../../src/conversation/voice-activity.ts';
import { FRAME_MS } from '../../../../src/core/audio.ts';
import { createGain } from '../../../../src/media/gain.ts';
import { rmsDbfs } from '../../../../src/media/level.ts';
import type { VoiceDetector } from '../../../../src/ports/voice-detector.ts';
import { LINE_HZ } from '../../speech/line-rate.ts';
import { createCpuMeter } from './cpu-meter.ts';
import { type Change, type Detector, type HeardCall, WINDOW_MS } from './detector.ts';
import { type Frame, lineFrames } from './frames.ts';

const MODEL_FILE = join(import.meta.dirname, '../../../../models/silero_vad_v6.2.onnx');
/** Frames and windows coincide every 160 ms: calls begin in any of so many ticks, and so do these. */
const PHASES = 8;

interface Line extends HeardCall {
  /** The next frame. False when the call is over. */
  tick(): boolean;
  /** Resolves when the model has answered to all windows so far. */
  answered(): Promise<void>;
}

/** The attendant's own path, as the leg of a call has it: gain, level, model in its thread, hysteresis. */
export async function createOurs(hear: (lines: readonly Line[]) => Promise<void>): Promise<Detector> {
  const detector = createSileroVoiceDetector({ modelFile: MODEL_FILE });
  await detector.start();
  return {
    async hear(calls) {
      const meter = createCpuMeter();
      const lines = calls.map((call) => openTalk(detector, call));
      await meter.during(() => hear(lines));
      const audioMs = calls.reduce((sum, { length }) => sum + (length * 1000) / LINE_HZ, 0);
      const heard = lines.map(({ probabilities, changes }) => ({ probabilities, changes }));
      return { cpuMs: meter.totalMs, audioMs, calls: heard };
    },
  };
}

/** Media time goes on when the model has answered, tick by tick: an inference holds what it would hold in service. */
export async function hearTogether(lines: readonly Line[]): Promise<void> {
  for (let tick = 0, open = true; open; tick++) {
    open = false;
    for (const [i, line] of lines.entries()) open = tick < i % PHASES || line.tick() || open;
    await Promise.all(lines.map(({ answered }) => answered()));
  }
}

/** One call, then the next, each as fast as it is taken: an inference for each window, as the peers do it. */
export async function hearAlone(lines: readonly Line[]): Promise<void> {
  for (const line of lines) {
    while (line.tick());
    await line.answered();
  }
}

function openTalk(detector: VoiceDetector, call: Int16Array): Line {
  const [gain, activity, frames] = [createGain(LINE_HZ), createVoiceActivity(), lineFrames(call)];
  const levels: number[] = [];
  const probabilities: number[] = [];
  const changes: Change[] = [];
  let waiting = 0;
  let done = () => {};
  const voice = detector.open(({ atMs, probability }) => {
    probabilities.push(probability);
    const change = activity.push({ atMs, probability, levelDb: loudestUntil(levels, atMs) });
    if (change) changes.push({ speaking: change.type === 'speech-start', atMs });
    waiting -= 1;
    if (waiting === 0) done();
  });
  const push = ({ samples, atMs }: Frame) => {
    levels.push(rmsDbfs(samples));
    voice.push({ samples: gain.process(samples), rateHz: LINE_HZ, atMs });
    waiting += windowsUntil(atMs + FRAME_MS) - windowsUntil(atMs);
  };

  return {
    probabilities,
    changes,
    tick() {
      const next = frames.next();
      if (!next.done) push(next.value);
      return !next.done;
    },
    answered: () =>
      new Promise((resolve) => {
        done = resolve;
        if (waiting === 0) resolve();
      }),
  };
}

function windowsUntil(atMs: number): number {
  return Math.floor(atMs / WINDOW_MS);
}

/** The loudest frame of the window that ends there. */
function loudestUntil(levelsDb: readonly number[], endMs: number): number {
  const first = Math.floor(Math.max(0, endMs - WINDOW_MS) / FRAME_MS);
  return Math.max(...levelsDb.slice(first, Math.ceil(endMs / FRAME_MS)));
}
