import type { CallerSound, CallerVoice } from '../wiring/caller-voice.ts';
import type { EvalCase, EvalStep } from './case-schema.ts';
import type { Evidence } from './evidence.ts';
import type { PhoneLine } from './phone-line.ts';
import { type PhoneRunParts, placeCall } from './place-call.ts';
import { type PlayedStep, playStep } from './play-step.ts';

/** One call through the PBX. @throws AppError `phone.failed`, and what the voice throws. */
export async function runByPhone(
  { call: steps, then }: EvalCase,
  parts: PhoneRunParts,
  signal: AbortSignal,
): Promise<Evidence> {
  // All of it before the call: a caller does not think about words for seconds.
  const sounds = await Promise.all(steps.map((step) => soundOf(step, parts.voice, signal)));
  const converse = async (line: PhoneLine, answeredAtMs: number) => {
    const played: PlayedStep[] = [];
    let afterMs = answeredAtMs;
    for (const [index, step] of steps.entries()) {
      const sound = sounds[index];
      const one = await playStep(step, {
        line,
        clock: parts.clock,
        sound,
        afterMs,
        isFirst: index === 0,
        isHeardOut: steps[index + 1]?.over === undefined,
        begin: () => parts.onStep?.(step, sound),
        signal,
      });
      played.push(one);
      afterMs = one.spokeUntilMs;
      const isLast = index === steps.length - 1;
      if (!isLast && (await line.record())?.status !== 'live') break;
    }
    return played;
  };
  return placeCall({ converse, outcome: then }, parts, signal);
}

/** What the caller says in a step; undefined for nothing. */
export async function soundOf(
  { say, voice, rate, noise }: EvalStep,
  callerVoice: CallerVoice,
  signal: AbortSignal,
): Promise<CallerSound | undefined> {
  return say && callerVoice.render({ parts: say, voice, wordsPerMinute: rate, noiseDb: noise }, signal);
}
