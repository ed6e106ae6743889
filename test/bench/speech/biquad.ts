import { LINE_HZ } from './line-rate.ts';

/** A filter with memory: how its input is cut changes nothing. */
export interface Filter {
  process(sound: Float64Array): Float64Array;
}

export interface BiquadShape {
  readonly type: 'low-pass' | 'high-pass' | 'band-pass';
  readonly hz: number;
  /** 1/√2 is flat; a band-pass of 5 rings. */
  readonly q?: number;
}

/** Second order (Robert Bristow-Johnson's Audio EQ Cookbook); a band-pass has 0 dB at its centre. */
export function createBiquad({ type, hz, q = Math.SQRT1_2 }: BiquadShape): Filter {
  const w = (2 * Math.PI * hz) / LINE_HZ;
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  const [c0, c1, c2] = numerator(type, Math.cos(w), alpha);
  const [b0, b1, b2] = [c0 / a0, c1 / a0, c2 / a0];
  const [a1, a2] = [(-2 * Math.cos(w)) / a0, (1 - alpha) / a0];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];

  return {
    process(sound) {
      const filtered = new Float64Array(sound.length);
      for (let i = 0; i < filtered.length; i++) {
        const x = sound[i] ?? 0;
        const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        filtered[i] = y;
      }
      return filtered;
    },
  };
}

function numerator(
  type: BiquadShape['type'],
  cosine: number,
  alpha: number,
): readonly [number, number, number] {
  switch (type) {
    case 'low-pass':
      return [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2];
    case 'high-pass':
      return [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2];
    case 'band-pass':
      return [alpha, 0, -alpha];
  }
}
