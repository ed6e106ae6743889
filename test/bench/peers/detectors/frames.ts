import { FRAME_MS, frameSamples } from '../../../../src/core/audio.ts';
import { createResampler } from '../../../../src/media/resampler.ts';
import { LINE_HZ } from '../../speech/line-rate.ts';

/** What the peers are fed by default. */
export const PEER_HZ = 16_000;

export interface Frame {
  readonly samples: Int16Array;
  readonly atMs: number;
}

/** A line as a telephone brings it. */
export function* lineFrames(call: Int16Array): Generator<Frame> {
  const length = frameSamples(LINE_HZ);
  for (let at = 0, atMs = 0; at + length <= call.length; at += length, atMs += FRAME_MS)
    yield { samples: call.subarray(at, at + length), atMs };
}

/** The same at the peers' rate, as a telephone server with such a package has to make it. */
export function* peerFrames(call: Int16Array): Generator<Int16Array> {
  const resampler = createResampler(LINE_HZ, PEER_HZ);
  for (const { samples } of lineFrames(call)) yield resampler.process(samples);
}
