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
  /** False when the call is over. */
  tick(): boolean;
  /** Windows that are with the model. */
  readonly waiting: number;
}

/** The attendant's own path, as the leg of a call has it: gain, level, model in its thread, hysteresis. */
export async function createOurs(options: { readonly batched: boolean }): Promise<Detector> {
  const detector = createSileroVoiceDetector({ modelFile: MODEL_FILE });
  await detector.start();
  return {
    async hear(calls) {
      const meter = createCpuMeter();
      const audioMs = calls.reduce((sum, { length }) => sum + (length * 1000) / LINE_HZ, 0);
      const groups = options.batched ? [calls] : calls.map((call) => [call]);
      const heard: HeardCall[] = [];
      for (const group of groups) heard.push(...(await meter.during(() => hearTogether(detector, group))));
      return { cpuMs: meter.totalMs, audioMs, calls: heard };
    },
  };
}

/** Media time runs as fast as the model answers, tick by tick: a batch holds what it would hold in service. */
async function hearTogether(
  detector: VoiceDetector,
  calls: readonly Int16Array[],
): Promise<readonly HeardCall[]> {
  const progress = { answered: () => {} };
  const lines = calls.map((call) => openLine(detector, call, progress));
  for (let tick = 0, open = true; open; tick++) {
    open = false;
    for (const [i, line] of lines.entries()) open = tick < i % PHASES || line.tick() || open;
    while (lines.some(({ waiting }) => waiting > 0)) {
      await new Promise<void>((resolve) => {
        progress.answered = resolve;
      });
    }
  }
  return lines.map(({ probabilities, changes }) => ({ probabilities, changes }));
}

function openLine(
  detector: VoiceDetector,
  call: Int16Array,
  progress: { readonly answered: () => void },
): Line {
  const [gain, activity, frames] = [createGain(LINE_HZ), createVoiceActivity(), lineFrames(call)];
  const levels: number[] = [];
  const probabilities: number[] = [];
  const changes: Change[] = [];
  let waiting = 0;
  const voice = detector.open(({ atMs, probability }) => {
    waiting -= 1;
    probabilities.push(probability);
    const change = activity.push({ atMs, probability, levelDb: loudestUntil(levels, atMs) });
    if (change) changes.push({ speaking: change.type === 'speech-start', atMs });
    progress.answered();
  });
  const push = ({ samples, atMs }: Frame) => {
    levels.push(rmsDbfs(samples));
    voice.push({ samples: gain.process(samples), rateHz: LINE_HZ, atMs });
    waiting += windowsUntil(atMs + FRAME_MS) - windowsUntil(atMs);
  };

  return {
    probabilities,
    changes,
    get waiting() {
      return waiting;
    },
    tick() {
      const { value, done } = frames.next();
      if (done) voice.close();
      else push(value);
      return !done;
    },
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
