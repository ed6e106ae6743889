import assert from 'node:assert/strict';
import { frameSamples } from '../../src/core/audio.ts';
import type { ReturnReason } from '../../src/core/outcome.ts';
import type { CallLeg } from '../../src/ports/call-leg.ts';
import type { LegSource } from '../../src/ports/leg-source.ts';

/** A source of legs that has been started, the telephone system behind it, and what it has offered. */
export interface LegLab {
  readonly source: LegSource;
  readonly legs: readonly CallLeg[];
  /** Somebody calls. Undefined when nobody takes the call. */
  dial(caller?: FarCaller): Promise<FarLine | undefined>;
  /** What the telephone system has seen of a call, in order: `next: done`, `closed`. */
  story(callId: string): readonly string[];
  /** The telephone system believes that calls may be sent here. */
  sendsCalls(): boolean;
  /** No socket and no call of the source is left. */
  isIdle(): boolean;
}

export interface FarCaller {
  readonly callId?: string;
  readonly number?: string;
  readonly name?: string;
  readonly dialled?: string;
  readonly withheld?: boolean;
  readonly returned?: ReturnReason;
  /** The telephone system says who calls only once the leg is there. */
  readonly saidLate?: boolean;
}

/** The other end of one leg: what a caller on it says, presses and hears. */
export interface FarLine {
  readonly callId: string;
  /** One entry a frame, as 16-bit little-endian bytes. */
  readonly heard: readonly Buffer[];
  /** Orders to drop what is queued; only a peer with a queue gets any. */
  readonly flushes: number;
  readonly open: boolean;
  says(samples: Int16Array): void;
  presses(key: string): void;
  hangsUp(): void;
}

/** Starts one. `refuses`: the daemon admits nobody. `knowsNothing`: the telephone system says nothing of any call. */
export type MakeLegs = (given?: LegsGiven) => Promise<LegLab>;

export interface LegsGiven {
  readonly refuses?: boolean;
  readonly knowsNothing?: boolean;
  readonly entrancesMatter?: boolean;
}

/** One call that has been dialled and has arrived. */
export async function call(make: MakeLegs, caller: FarCaller = {}) {
  const lab = await make();
  return { lab, ...(await arrive(lab, caller)) };
}

export async function arrive<Line extends FarLine>(
  lab: Pick<LegLab, 'legs'> & { dial(caller?: FarCaller): Promise<Line | undefined> },
  caller: FarCaller = {},
) {
  const before = lab.legs.length;
  const line = await lab.dial(caller);
  await until(() => lab.legs.length > before, 'the leg');
  return { line: line ?? assert.fail('nobody took the call'), leg: lab.legs[before] ?? assert.fail() };
}

export function listen(leg: CallLeg, part: Partial<Parameters<CallLeg['listen']>[0]>): void {
  leg.listen({ audio() {}, digit() {}, held() {}, ended() {}, ...part });
}

/** A frame that can be told from silence and from others. */
export function tone(leg: CallLeg, value: number): Int16Array {
  return new Int16Array(frameSamples(leg.rateHz)).fill(value);
}

export function loud(frames: readonly Buffer[]): readonly Buffer[] {
  return frames.filter((frame) => frame.some((byte) => byte !== 0));
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export async function until(condition: () => boolean, what: string, limitMs = 1500): Promise<void> {
  for (const end = performance.now() + limitMs; !condition(); await rest(5))
    if (performance.now() > end) assert.fail(`waited in vain for ${what}`);
}
