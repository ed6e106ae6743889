/** A sine of `amplitude` (1 is full scale), starting at phase 0. */
export function sine(frequencyHz: number, rateHz: number, samples: number, amplitude = 0.5): Int16Array {
  return Int16Array.from({ length: samples }, (_, i) =>
    Math.round(32767 * amplitude * Math.sin((2 * Math.PI * frequencyHz * i) / rateHz)),
  );
}

/** What a least-squares fit of one sine finds in the middle of the samples, where filters have settled. */
export function fitTone(samples: Int16Array, frequencyHz: number, rateHz: number) {
  const from = Math.floor(samples.length / 8);
  const to = samples.length - from;
  let [ss, cc, sc, sx, cx, xx] = [0, 0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const [s, c, x] = [
      Math.sin((2 * Math.PI * frequencyHz * i) / rateHz),
      Math.cos((2 * Math.PI * frequencyHz * i) / rateHz),
      samples[i] ?? 0,
    ];
    ss += s * s;
    cc += c * c;
    sc += s * c;
    sx += s * x;
    cx += c * x;
    xx += x * x;
  }
  const determinant = ss * cc - sc * sc;
  const a = (sx * cc - cx * sc) / determinant;
  const b = (cx * ss - sx * sc) / determinant;
  const toneEnergy = a * sx + b * cx;
  return {
    /** 1 is full scale. */
    amplitude: Math.hypot(a, b) / 32767,
    /** Against a sine of phase 0, in radians. */
    phase: Math.atan2(b, a),
    sinadDb: 10 * Math.log10(toneEnergy / Math.max(xx - toneEnergy, 1e-9)),
  };
}
