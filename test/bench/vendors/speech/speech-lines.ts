import { monotonicMs } from '../monotonic-clock.ts';
import type { CharacterTime, RenderClause, SpokenClause } from './spoken-clause.ts';

/** Sound in one line of an answer, in milliseconds. */
export const LINE_MS = 200;
/** Some megabytes; what a receptionist says repeats. */
const MAX_CLAUSES = 300;

export interface SpeechLines {
  /** The lines of an answer, ready to be written; made once for each text and rate. */
  of(text: string, rateHz: number): Promise<readonly Buffer[]>;
  readonly cost: RenderCost;
}

/** What rendering took, from the request for it to the lines. */
export interface RenderCost {
  readonly clauses: number;
  readonly soundMs: number;
  readonly totalMs: number;
  readonly longestMs: number;
}

export function createSpeechLines(render: RenderClause): SpeechLines {
  const ready = new Map<string, Promise<readonly Buffer[]>>();
  let cost: RenderCost = { clauses: 0, soundMs: 0, totalMs: 0, longestMs: 0 };

  const make = async (text: string, rateHz: number) => {
    const startedMs = monotonicMs();
    const clause = await render(text, rateHz);
    const lines = toLines(clause);
    const tookMs = monotonicMs() - startedMs;
    cost = {
      clauses: cost.clauses + 1,
      soundMs: cost.soundMs + (clause.samples.length * 1000) / rateHz,
      totalMs: cost.totalMs + tookMs,
      longestMs: Math.max(cost.longestMs, tookMs),
    };
    return lines;
  };
  return {
    of(text, rateHz) {
      const key = `${rateHz} ${text}`;
      const made = ready.get(key) ?? make(text, rateHz);
      ready.set(key, made);
      const [oldest] = ready.keys();
      if (ready.size > MAX_CLAUSES && oldest !== undefined) ready.delete(oldest);
      return made;
    },
    get cost() {
      return cost;
    },
  };
}

/** A character is told with the sound in which it ends; times count from the start of the clause. */
function toLines({ samples, rateHz, characters }: SpokenClause): readonly Buffer[] {
  const lineSamples = (LINE_MS * rateHz) / 1000;
  const count = Math.max(1, Math.ceil(samples.length / lineSamples));
  return Array.from({ length: count }, (_, index) => {
    const [fromMs, toMs] = [index * LINE_MS, (index + 1) * LINE_MS];
    const isLast = index === count - 1;
    const ended = characters.filter(
      ({ endMs }) => (endMs > fromMs || index === 0) && (endMs <= toMs || isLast),
    );
    return toLine(samples.subarray(index * lineSamples, (index + 1) * lineSamples), ended);
  });
}

function toLine(samples: Int16Array, characters: readonly CharacterTime[]): Buffer {
  const alignment = {
    characters: characters.map(({ character }) => character),
    character_start_times_seconds: characters.map(({ startMs }) => startMs / 1000),
    character_end_times_seconds: characters.map(({ endMs }) => endMs / 1000),
  };
  // Every machine Node runs on stores samples as the wire does: low byte first.
  const sound = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).toString('base64');
  const timed = characters.length > 0 ? alignment : null;
  return Buffer.from(
    `${JSON.stringify({ audio_base64: sound, alignment: timed, normalized_alignment: timed })}\n`,
  );
}
