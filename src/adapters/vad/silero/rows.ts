/** 32 ms at 8 kHz: the only window the model knows at this rate. */
export const WINDOW_SAMPLES = 256;
/** The end of the window before, put in front. Without it the model accepts the row and hears almost nothing. */
export const CONTEXT_SAMPLES = 32;
export const ROW_SAMPLES = CONTEXT_SAMPLES + WINDOW_SAMPLES;
/** The model's memory of one stream is two rows of this. */
export const STATE_SIZE = 128;

/** Windows of any streams in the order they came; a stream may come several times. */
export interface Batch {
  /** The stream of each window. */
  readonly streams: Int32Array;
  /** The windows one after the other, {@link WINDOW_SAMPLES} each. */
  readonly samples: Int16Array;
}

/**
 * One inference: `rows` is [count, 288], `state` [2, count, 128].
 * The answer holds `count` probabilities and the new state in the same shape.
 */
export type RunModel = (
  rows: Float32Array,
  state: Float32Array,
  count: number,
) => Promise<{ readonly probabilities: ArrayLike<number>; readonly state: Float32Array }>;

export interface BatchRunner {
  /** Probability of each window, in the order of the batch. One batch at a time. */
  infer(batch: Batch): Promise<Float32Array>;
  forget(stream: number): void;
}

/** Context and state of one call; zeros when it begins. */
interface Memory {
  readonly context: Float32Array;
  readonly state: readonly [Float32Array, Float32Array];
}

/** Joins the windows of all streams into as few inferences as their order allows, and keeps each stream's memory. */
export function createBatchRunner(run: RunModel): BatchRunner {
  const memories = new Map<number, Memory>();
  /** Each utterance has one: made anew they are old when it is over, and this thread grows by 20 MB in an hour of 20 calls. */
  const spare: Memory[] = [];
  let forgotten: Memory[] = [];

  const memoryOf = (stream: number) => {
    const memory = memories.get(stream) ?? spare.pop() ?? emptyMemory();
    memories.set(stream, memory);
    return memory;
  };

  /** One inference over windows of different streams. */
  async function inferRound({ streams, samples }: Batch, round: readonly number[], heard: Float32Array) {
    const rows = new Float32Array(round.length * ROW_SAMPLES);
    const state = new Float32Array(round.length * 2 * STATE_SIZE);
    // Held here: a stream that is forgotten while its window is judged must not come back.
    const remembered = round.map((window) => memoryOf(streams[window] ?? 0));
    for (const [row, memory] of remembered.entries()) {
      const window = round[row] ?? 0;
      rows.set(memory.context, row * ROW_SAMPLES);
      writeWindow(rows, row * ROW_SAMPLES + CONTEXT_SAMPLES, { samples, from: window * WINDOW_SAMPLES });
      state.set(memory.state[0], stateAt(0, row, round.length));
      state.set(memory.state[1], stateAt(1, row, round.length));
    }
    const answer = await run(rows, state, round.length);
    for (const [row, memory] of remembered.entries()) {
      heard[round[row] ?? 0] = answer.probabilities[row] ?? 0;
      const end = (row + 1) * ROW_SAMPLES;
      memory.context.set(rows.subarray(end - CONTEXT_SAMPLES, end));
      keepState(memory.state[0], answer.state, stateAt(0, row, round.length));
      keepState(memory.state[1], answer.state, stateAt(1, row, round.length));
    }
  }

  return {
    async infer(batch) {
      if (batch.samples.length !== batch.streams.length * WINDOW_SAMPLES)
        throw new Error(`${batch.samples.length} samples for ${batch.streams.length} windows`);
      // Only now, because what is judged writes into its memory to the end.
      spare.push(...forgotten.map(emptied));
      forgotten = [];
      const heard = new Float32Array(batch.streams.length);
      for (const round of rounds(batch.streams)) await inferRound(batch, round, heard);
      return heard;
    },
    forget(stream) {
      const memory = memories.get(stream);
      if (memory) forgotten.push(memory);
      memories.delete(stream);
    },
  };
}

function emptyMemory(): Memory {
  return {
    context: new Float32Array(CONTEXT_SAMPLES),
    state: [new Float32Array(STATE_SIZE), new Float32Array(STATE_SIZE)],
  };
}

function emptied(memory: Memory): Memory {
  memory.context.fill(0);
  for (const part of memory.state) part.fill(0);
  return memory;
}

/** Indexes of windows that may run together: a stream's second window needs what its first one leaves. */
function rounds(streams: Int32Array): readonly (readonly number[])[] {
  const seen = new Map<number, number>();
  const found: number[][] = [];
  for (const [window, stream] of streams.entries()) {
    const nth = seen.get(stream) ?? 0;
    seen.set(stream, nth + 1);
    const round = found[nth] ?? [];
    found[nth] = round;
    round.push(window);
  }
  return found;
}

/** A loop by index: with iterators a batch took five times as long, and each call has 31 windows a second. */
function writeWindow(
  rows: Float32Array,
  at: number,
  { samples, from }: { readonly samples: Int16Array; readonly from: number },
): void {
  for (let i = 0; i < WINDOW_SAMPLES; i++) rows[at + i] = (samples[from + i] ?? 0) / 32768;
}

function keepState(part: Float32Array, state: Float32Array, at: number): void {
  part.set(state.subarray(at, at + STATE_SIZE));
}

function stateAt(half: number, row: number, count: number): number {
  return (half * count + row) * STATE_SIZE;
}
