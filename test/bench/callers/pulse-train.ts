/** Short tones that can be told from each other and from silence, to the sample. */
export interface PulseTrain {
  /** 8 kHz. */
  readonly samples: Int16Array;
  readonly pulses: number;
}

/** Loud enough that the first sample of a pulse stands out, and below what µ-law clips. */
const AMPLITUDE = 12_000;
const PULSE_MS = 20;

/** @param everyMs Not a multiple of 20, so that pulses begin in all places of a packet. */
export function pulseTrain(pulses: number, everyMs: number): PulseTrain {
  const samples = new Int16Array(pulses * everyMs * 8);
  for (let pulse = 0; pulse < pulses; pulse++) {
    const from = pulse * everyMs * 8;
    for (let i = 0; i < PULSE_MS * 8; i++) samples[from + i] = i % 8 < 4 ? AMPLITUDE : -AMPLITUDE;
  }
  return { samples, pulses };
}
