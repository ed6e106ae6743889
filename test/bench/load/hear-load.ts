import type { CapturedCall } from '../capture/read-capture.ts';
import { type Ear, listen } from '../ear/ear.ts';
import type { Asked } from './ask.ts';

/** One caller's call as it was at the caller's socket. */
export interface HeardCall {
  readonly number: string;
  /** Answer of the call to the first sound; undefined when the caller spoke first, or nothing was heard. */
  readonly greetingMs: number | undefined;
  readonly questions: readonly HeardQuestion[];
}

export interface HeardQuestion {
  readonly text: string;
  /** Last sound of the question. */
  readonly saidAtMs: number;
  /** From there to the first sound of the answer; undefined without one, and when it was spoken into the question. */
  readonly answerMs: number | undefined;
}

/** A line's packets leave within 20 ms of being said. */
const EARLY_MS = 30;
/** Later than the next question nothing answers this one. */
const PATIENCE_MS = 5000;

/** @param asked Questions of this call, oldest first. */
export function hearCall(call: CapturedCall, asked: readonly Asked[]): HeardCall {
  const [us, them] = [listen(call.toCaller), listen(call.fromCaller)];
  const questions = asked.flatMap((one) => hearQuestion(one, us, them) ?? []);
  const firstMs = call.answeredAtMs === undefined ? undefined : us.firstSoundAfter(call.answeredAtMs);
  const spokeFirst = (asked[0]?.atMs ?? Number.POSITIVE_INFINITY) < (firstMs ?? 0);
  const greetingMs =
    firstMs === undefined || spokeFirst ? undefined : firstMs - (call.answeredAtMs ?? firstMs);
  return { number: call.number, greetingMs, questions };
}

function hearQuestion({ question, atMs }: Asked, us: Ear, them: Ear): HeardQuestion | undefined {
  const fromMs = them.firstSoundAfter(atMs - EARLY_MS);
  // The call had ended before a packet of it was sent.
  if (fromMs === undefined) return undefined;
  const saidAtMs = them.endOfSoundBefore(fromMs + question.lengthMs) ?? fromMs + question.lengthMs;
  const isSpokenInto = us.sounds.some((sound) => sound.fromMs < saidAtMs && sound.toMs > saidAtMs);
  const answeredAtMs = us.firstSoundAfter(saidAtMs) ?? Number.POSITIVE_INFINITY;
  const waitedMs = answeredAtMs - saidAtMs;
  return {
    text: question.text,
    saidAtMs,
    answerMs: isSpokenInto || waitedMs > PATIENCE_MS ? undefined : waitedMs,
  };
}
