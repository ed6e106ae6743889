import assert from 'node:assert/strict';
import { frameSamples } from '../../src/core/audio.ts';
import type { CallLeg } from '../../src/ports/call-leg.ts';
import type { LegSource } from '../../src/ports/leg-source.ts';
import type { PbxControl } from '../../src/ports/pbx-control.ts';
import type { FakeAsterisk } from '../support/fake-asterisk.ts';

/** A telephony that has been started, the PBX it talks to, and what it told the daemon. */
export interface TelephonyLab {
  readonly telephony: LegSource & { readonly control: PbxControl };
  readonly pbx: FakeAsterisk;
  readonly legs: readonly CallLeg[];
  readonly gone: readonly string[];
  /** Every change of the control channel, in order. */
  readonly control: readonly boolean[];
}

/** Starts one; `refuses` makes the daemon refuse every call, `alone` starts it without its PBX's control. */
export type MakeTelephony = (given?: {
  readonly refuses?: boolean;
  readonly alone?: boolean;
}) => Promise<TelephonyLab>;

/** One call that has been dialled and has arrived. */
export async function call(make: MakeTelephony) {
  const lab = await make();
  const line = await lab.pbx.dial();
  await until(() => lab.legs.length === 1, 'the leg');
  return { lab, line, leg: lab.legs[0] ?? assert.fail() };
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

export function marks({ pbx }: TelephonyLab): readonly string[] {
  return pbx.journal.filter((entry) => /^set ATT_[0-9a-f]/.test(entry));
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export async function until(condition: () => boolean, what: string, limitMs = 1500): Promise<void> {
  for (const end = performance.now() + limitMs; !condition(); await rest(5))
    if (performance.now() > end) assert.fail(`waited in vain for ${what}`);
}
