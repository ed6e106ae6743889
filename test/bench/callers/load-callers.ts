import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSipCore, type SipCore } from '../../../src/adapters/phone/sip/sip-core.ts';
import { headerOf } from '../../../src/adapters/phone/sip/sip-message.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { TestPbx } from '../../support/pbx/start-pbx.ts';
import { type LeanCall, placeLeanCall } from './lean-call.ts';
import type { EncodedLine } from './lean-media.ts';

/** Many people on the telephone at once. What they hear is read from a capture, by their numbers. */
export interface LoadCallers extends AsyncDisposable {
  /** Those who were answered, in the order in which they dialled. */
  readonly callers: readonly LoadCaller[];
  /** Those who were not, with the SIP status. */
  readonly refused: readonly { readonly number: string; readonly status: number }[];
  /** All at once. */
  hangUp(): Promise<void>;
}

export interface LoadCaller {
  /** Its own; the same as `CapturedCall.number`. */
  readonly number: string;
  /** Aborts when the call is over, whoever ended it. */
  readonly over: AbortSignal;
  /**
   * Says each line at its time, or after the line before it. Resolves when the last one has left, early when the
   * call ends, and with `signal` before the next line.
   */
  say(lines: readonly Line[], signal: AbortSignal): Promise<void>;
  hangUp(): Promise<void>;
}

export interface Line {
  /** Of `performance.now()`; the next packet of the call is the first of the line. */
  readonly atMs: number;
  readonly line: EncodedLine;
}

export interface LoadOptions {
  readonly count: number;
  /** The number that everybody dials. */
  readonly target: string;
  /** Between two calls that are placed; 40 ms is the set-up rate of 25 calls a second. */
  readonly spacingMs?: number;
  /** Numbers of callers are counted from here: two groups in one capture need different ones. */
  readonly firstNumber?: number;
}

/** Calls of one line leave their packets together. With as many lines, phases are 2 ms apart. */
const LINES = 10;
const FRAME_MS = 20;
const SPACING_MS = 40;
/** With `0207946` before it, a number that belongs to nobody. */
const FIRST_NUMBER = 1000;

interface PhoneLine {
  readonly core: SipCore;
  readonly calls: Map<string, LeanCall>;
}

/** Places calls from the public network, and resolves when each has been answered or refused. */
export async function startLoadCallers(pbx: TestPbx, options: LoadOptions): Promise<LoadCallers> {
  const { count, target, spacingMs = SPACING_MS, firstNumber = FIRST_NUMBER } = options;
  const lines = await openLines(pbx, Math.min(LINES, count));
  const placed: { readonly number: string; readonly call: LeanCall }[] = [];
  const startMs = performance.now();
  for (let i = 0; i < count; i++) {
    await sleep(Math.max(0, startMs + i * spacingMs - performance.now()));
    const { core, calls } = lines[i % lines.length] ?? assert.fail('no line');
    const number = `0207946${firstNumber + i}`;
    const call = await placeLeanCall(core, { target, number });
    calls.set(call.callId, call);
    placed.push({ number, call });
  }
  const hangUp = async () => void (await Promise.all(placed.map(({ call }) => call.hangUp())));
  const answers = await Promise.all(
    placed.map(async ({ number, call }) => ({ number, call, status: await call.answered })),
  );
  return {
    callers: answers.filter(({ status }) => status < 300).map(({ number, call }) => callerOf(number, call)),
    refused: answers.filter(({ status }) => status >= 300).map(({ number, status }) => ({ number, status })),
    hangUp,
    async [Symbol.asyncDispose]() {
      await hangUp();
      await Promise.all(lines.map(({ core }) => core.close()));
    },
  };
}

/** A line's clock starts when it is opened, and its calls send every 20 ms from then on. */
async function openLines(pbx: TestPbx, count: number): Promise<readonly PhoneLine[]> {
  const lines: PhoneLine[] = [];
  for (let i = 0; i < count; i++) {
    const phaseMs = (i * FRAME_MS) / count;
    await sleep((phaseMs - (performance.now() % FRAME_MS) + FRAME_MS) % FRAME_MS);
    lines.push(await openTalk(pbx));
  }
  return lines;
}

async function openTalk(pbx: TestPbx): Promise<PhoneLine> {
  const calls = new Map<string, LeanCall>();
  const account = {
    host: '127.0.0.1',
    port: pbx.ports.sip,
    user: 'outside',
    password: pbx.password('outside'),
  };
  const core = await openSipCore(account, systemClock, (request, answer) => {
    const call = calls.get(headerOf(request, 'Call-ID') ?? '');
    if (call) call.receive(request, answer);
    else answer(481);
  });
  return { core, calls };
}

function callerOf(number: string, call: LeanCall): LoadCaller {
  return {
    number,
    over: call.over,
    hangUp: call.hangUp,
    async say(lines, signal) {
      const either = AbortSignal.any([signal, call.over]);
      for (const { atMs, line } of lines) {
        await sleep(Math.max(0, atMs - performance.now()), undefined, { signal: either }).catch(
          () => undefined,
        );
        if (either.aborted) return;
        await call.say(line);
      }
    },
  };
}
