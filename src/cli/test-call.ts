import { AppError } from '../core/errors.ts';
import { createOutsidePhone } from '../wiring/phone.ts';
import { SAMPLE_CALLER } from './call.ts';

export interface TestCall {
  /** From dialling to the answer. */
  readonly answeredMs: number;
  /** From the answer to the first sound of the greeting. */
  readonly greetingMs: number;
}

/** The dialplan's limit for an answer is shorter; what comes later comes from a mailbox. */
const GREETING_WAIT_MS = 10_000;

/**
 * Dials the attendant from outside, waits for the greeting, hangs up.
 *
 * @throws AppError `pbx.absent` when there is none, `phone.failed` when nobody answers, or the line stays silent.
 */
export async function placeTestCall(home: string, signal: AbortSignal, number = '100'): Promise<TestCall> {
  const phone = await createOutsidePhone(home);
  try {
    await phone.reach();
    const limit = AbortSignal.any([signal, AbortSignal.timeout(GREETING_WAIT_MS)]);
    const call = await phone.call(number, { from: { number: SAMPLE_CALLER } }, limit);
    const answer = await call.answered;
    if (!answer.answered)
      throw new AppError('phone.failed', `the call to ${number} ended with status ${answer.status}`);
    const soundMs = await call.heard.waitForSound(answer.atMs, limit);
    await call.hangUp();
    if (soundMs === undefined)
      throw new AppError('phone.failed', `the call to ${number} was answered and stayed silent`);
    return { answeredMs: answer.atMs - call.startedAtMs, greetingMs: soundMs - answer.atMs };
  } finally {
    await phone.close();
  }
}
