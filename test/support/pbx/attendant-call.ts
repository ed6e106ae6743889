import assert from 'node:assert/strict';
import type { IncomingCall, Phone, PhoneCall } from '../../../src/ports/phone.ts';
import type { TestPbx } from './start-pbx.ts';

/** A call the attendant has answered. */
export interface AttendantCall {
  readonly call: PhoneCall;
  /** From dialling to the first sound of the greeting. */
  readonly greetingMs: number;
}

const GREETING_LIMIT_MS = 10_000;
const never = new AbortController().signal;

/** Dials 100 and waits for the first sound. */
export async function callAttendant(outside: Phone, number: string, target = '100'): Promise<AttendantCall> {
  const call = await outside.call(target, { from: { number } }, never);
  const answer = await call.answered;
  assert.ok(answer.answered, `the call is refused with ${!answer.answered && answer.status}`);
  const soundMs = await call.heard.waitForSound(answer.atMs, AbortSignal.timeout(GREETING_LIMIT_MS));
  assert.ok(soundMs !== undefined, 'the call is answered and stays silent');
  return { call, greetingMs: Math.round(soundMs - call.startedAtMs) };
}

/** Waits until the attendant has said what it has to say and the line is quiet. */
export async function waitForQuestion({ heard }: PhoneCall, afterMs = 0): Promise<number> {
  const quietMs = await heard.waitForSilence(700, afterMs, AbortSignal.timeout(20_000));
  return quietMs ?? assert.fail('the attendant does not come to an end');
}

/** The phones of ring group 600, registered. Every call that comes rings, and nobody takes it. */
export interface RingGroup {
  /** Calls that have come to each phone so far. */
  readonly calls: { readonly '101': readonly IncomingCall[]; readonly '102': readonly IncomingCall[] };
  close(): Promise<void>;
}

export async function startRingGroup(pbx: Pick<TestPbx, 'phone'>): Promise<RingGroup> {
  const calls = { '101': [] as IncomingCall[], '102': [] as IncomingCall[] };
  const phones = await Promise.all(
    (['101', '102'] as const).map(async (user) => {
      const phone = await pbx.phone(user);
      phone.onIncoming((incoming) => {
        calls[user].push(incoming);
        incoming.ring();
      });
      await phone.register(AbortSignal.timeout(10_000));
      return phone;
    }),
  );
  return {
    calls,
    async close() {
      await Promise.all(phones.map((phone) => phone.close()));
    },
  };
}

/** When both phones rang for the caller with this number; the later of the two. */
export function rangAtMs({ calls }: RingGroup, number: string): number | undefined {
  const rang = (['101', '102'] as const).map(
    (user) => calls[user].findLast(({ from }) => from.number === number)?.atMs,
  );
  const [first, second] = rang;
  return first === undefined || second === undefined ? undefined : Math.max(first, second);
}
