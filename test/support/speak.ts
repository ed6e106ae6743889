import { execFile } from 'node:child_process';

/** How a made-up caller sounds. */
export interface CallerSound {
  readonly rateHz: 8000 | 16000;
  /** espeak-ng voice, with an optional variant such as `en-us+f3`. */
  readonly voice?: string;
  readonly wordsPerMinute?: number;
  /** Telephone band: 300 Hz high-pass and a µ-law round trip. */
  readonly telephone?: boolean;
  /** Adds white noise this far below the speech; the same samples each time. */
  readonly snrDb?: number;
  /** Silence before and after; noise covers it too. */
  readonly leadMs?: number;
  readonly tailMs?: number;
  /** Level of the speech itself, RMS below full scale. */
  readonly levelDbfs?: number;
}

/** What callers say: text, and numbers for pauses in milliseconds between texts. */
export type Script = string | readonly (string | number)[];

/** Voices for callers of the default recogniser, best understood first: it was trained on American English. */
export const CALLER_VOICES = ['en-us', 'en-us+m3', 'en-gb', 'en-gb+m7'] as const;

/** Renders a caller's words with espeak-ng. */
export async function speak(script: Script, sound: CallerSound): Promise<Int16Array> {
  const parts = typeof script === 'string' ? [script] : script;
  const pieces: Float64Array[] = [silence(sound.leadMs ?? 0, sound.rateHz)];
  for (const part of parts) {
    pieces.push(typeof part === 'number' ? silence(part, sound.rateHz) : await render(part, sound));
  }
  pieces.push(silence(sound.tailMs ?? 0, sound.rateHz));
  const line = concat(pieces);
  const gain = 10 ** ((sound.levelDbfs ?? -20) / 20) / (loudness(line) || 1);
  for (let i = 0; i < line.length; i++) line[i] = (line[i] ?? 0) * gain;
  if (sound.telephone) highPass(line, 300, sound.rateHz);
  if (sound.snrDb !== undefined) addNoise(line, loudness(line) / 10 ** (sound.snrDb / 20));
  const samples = Int16Array.from(line, (x) => Math.max(-32768, Math.min(32767, Math.round(x * 32768))));
  return sound.telephone ? samples.map(throughMuLaw) : samples;
}

async function render(text: string, { voice = 'en-us', wordsPerMinute = 160, rateHz }: CallerSound) {
  const wav = await new Promise<Buffer>((resolve, reject) => {
    const child = execFile(
      'espeak-ng',
      ['-v', voice, '-s', String(wordsPerMinute), '--stdin', '--stdout'],
      { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    child.stdin?.end(text);
  });
  const spokenHz = wav.readUInt32LE(24);
  const pcm = new Float64Array((wav.length - 44) >> 1).map((_, i) => wav.readInt16LE(44 + 2 * i) / 32768);
  return resample(withoutTail(pcm), spokenHz, rateHz);
}

/** espeak-ng ends with about a quarter second of silence; callers do not. */
function withoutTail(pcm: Float64Array): Float64Array {
  return pcm.subarray(0, pcm.findLastIndex((x) => Math.abs(x) > 0.003) + 1);
}

/** Windowed sinc, 32 zero crossings: aliases stay below what µ-law adds. */
function resample(from: Float64Array, fromHz: number, toHz: number): Float64Array {
  const cut = Math.min(1, toHz / fromHz) * 0.95;
  const half = Math.ceil(16 / cut);
  return new Float64Array(Math.floor((from.length * toHz) / fromHz)).map((_, i) => {
    const at = (i * fromHz) / toHz;
    let sum = 0;
    for (let j = Math.ceil(at - half); j <= at + half; j++) {
      const x = j - at;
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * cut * x) / (Math.PI * cut * x);
      sum += (from[j] ?? 0) * sinc * cut * (0.5 + 0.5 * Math.cos((Math.PI * x) / half));
    }
    return sum;
  });
}

/** Second-order Butterworth, in place (Audio EQ Cookbook, Q = 1/√2). */
function highPass(line: Float64Array, cornerHz: number, rateHz: number): void {
  const w = (2 * Math.PI * cornerHz) / rateHz;
  const alpha = Math.sin(w) / Math.SQRT2;
  const b = (1 + Math.cos(w)) / 2 / (1 + alpha);
  const [a1, a2] = [(-2 * Math.cos(w)) / (1 + alpha), (1 - alpha) / (1 + alpha)];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < line.length; i++) {
    const x = line[i] ?? 0;
    const y = b * (x - 2 * x1 + x2) - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    line[i] = y;
  }
}

/** RMS of the parts that are not silence. */
function loudness(line: Float64Array): number {
  const loud = line.filter((x) => Math.abs(x) > 0.001);
  return Math.sqrt(loud.reduce((sum, x) => sum + x * x, 0) / (loud.length || 1));
}

/** Uniform white noise of a given RMS from a fixed seed (Park–Miller), so that a run can be repeated. */
function addNoise(line: Float64Array, rms: number): void {
  let seed = 42;
  for (let i = 0; i < line.length; i++) {
    seed = (seed * 48271) % 2147483647;
    line[i] = (line[i] ?? 0) + (seed / 2147483647 - 0.5) * rms * Math.sqrt(12);
  }
}

/** One sample to 8 bits and back (ITU-T G.711, µ-law with bias 132). */
function throughMuLaw(sample: number): number {
  const size = Math.min(32635, Math.abs(sample)) + 132;
  const exponent = 24 - Math.clz32(size);
  const step = 8 << exponent;
  const level = (size & ~(step - 1)) + (step >> 1) - 132;
  return sample < 0 ? -level : level;
}

function silence(ms: number, rateHz: number): Float64Array {
  return new Float64Array(Math.round((ms * rateHz) / 1000));
}

function concat(pieces: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
