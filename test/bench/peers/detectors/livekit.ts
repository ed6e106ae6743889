import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createCpuMeter } from './cpu-meter.ts';
import { type Change, type Detector, type HeardCall, WINDOW_MS } from './detector.ts';
import { PEER_HZ, peerFrames } from './frames.ts';

/** What is used of the packages' public API. */
interface SileroPlugin {
  readonly VAD: { load(): Promise<{ stream(): VadStream }> };
}
interface VadStream {
  pushFrame(frame: unknown): void;
  next(): Promise<{ readonly done?: boolean; readonly value: VadEvent }>;
  close(): void;
}
interface VadEvent {
  readonly type: number;
  /** Media time of the window's end. */
  readonly timestamp: number;
  readonly probability: number;
}
interface Agents {
  readonly VADEventType: Readonly<Record<'START_OF_SPEECH' | 'INFERENCE_DONE' | 'END_OF_SPEECH', number>>;
  initializeLogger(options: { readonly pretty: boolean; readonly level: string }): void;
}
interface RtcNode {
  readonly AudioFrame: new (
    data: Int16Array,
    sampleRate: number,
    channels: number,
    samplesPerChannel: number,
  ) => unknown;
}

/** The plugin keeps up to 40 ms of frames back, and nothing in its API makes it give the last of them. */
const HELD_BACK_MS = 3 * WINDOW_MS;

/**
 * LiveKit's plugin with its defaults: Silero v6.2 at 16 kHz. It takes 8 kHz too and would bring it up by itself, at
 * more cost. An event counts from the end of its window: what the plugin holds back besides is in its favour.
 */
export async function createLiveKit(folder: string): Promise<Detector> {
  const load = createRequire(join(folder, 'package.json'));
  // The packages' types are not there where this is compiled.
  const agents = load('@livekit/agents') as Agents;
  const { AudioFrame } = load('@livekit/rtc-node') as RtcNode;
  const plugin = load('@livekit/agents-plugin-silero') as SileroPlugin;
  // Sound comes faster than in real time, of which the plugin would warn.
  agents.initializeLogger({ pretty: false, level: 'fatal' });
  const vad = await plugin.VAD.load();

  async function hearCall(call: Int16Array): Promise<HeardCall> {
    const stream = vad.stream();
    let pushedMs = 0;
    for (const frame of peerFrames(call)) {
      stream.pushFrame(new AudioFrame(frame, PEER_HZ, 1, frame.length));
      pushedMs += (frame.length * 1000) / PEER_HZ;
    }
    const heard = await readUntil(stream, pushedMs - HELD_BACK_MS, agents.VADEventType);
    stream.close();
    return heard;
  }

  return {
    async hear(calls) {
      const meter = createCpuMeter();
      const heard: HeardCall[] = [];
      for (const call of calls) heard.push(await meter.during(() => hearCall(call)));
      const windows = heard.reduce((sum, { probabilities }) => sum + probabilities.length, 0);
      return { cpuMs: meter.totalMs, audioMs: windows * WINDOW_MS, calls: heard };
    },
  };
}

async function readUntil(
  stream: VadStream,
  endMs: number,
  types: Agents['VADEventType'],
): Promise<HeardCall> {
  const probabilities: number[] = [];
  const changes: Change[] = [];
  for (;;) {
    const { done, value: event } = await stream.next();
    if (done) throw new Error('the plugin ended its stream');
    if (event.type === types.INFERENCE_DONE) {
      probabilities.push(event.probability);
      if (event.timestamp >= endMs) return { probabilities, changes };
    } else {
      changes.push({ speaking: event.type === types.START_OF_SPEECH, atMs: event.timestamp });
    }
  }
}
