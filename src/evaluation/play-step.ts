import type { Clock } from '../core/clock.ts';
import type { CallerSound } from '../wiring/caller-voice.ts';
import type { EvalStep } from './case-schema.ts';
import type { PhoneLine } from './phone-line.ts';

/** A step as it was carried out. Times are those of the phone. */
export interface PlayedStep {
  readonly startedAtMs: number;
  /** The caller's last sound; what begins later is the answer. */
  readonly spokeUntilMs: number;
  /** From there to the attendant's first sound; null when nothing came, undefined where nothing was waited for. */
  readonly answerMs: number | null | undefined;
}

export interface StepParts {
  readonly line: PhoneLine;
  readonly clock: Clock;
  readonly sound: CallerSound | undefined;
  /** The caller's last sound of the step before, or the answer of the call. */
  readonly afterMs: number;
  readonly isFirst: boolean;
  /** False when the next step begins over what the attendant says to this one. */
  readonly isHeardOut: boolean;
  /** The step begins now. */
  readonly begin: () => void;
  readonly signal: AbortSignal;
}

const PATIENCE_MS = 12_000;
/** The PBX passes a key on when it begins: an answer that is ready begins before it ends. */
const KEY_MS = 100;
/** Who breaks in does so while there is something to break into. */
const ONSET_MS = 8000;

export async function playStep(step: EvalStep, parts: StepParts): Promise<PlayedStep> {
  const { line, clock, afterMs, isFirst, begin, signal } = parts;
  const { say, press, silence, hangUp, over } = step;
  const isListening = say === undefined && press === undefined && silence === undefined && !hangUp;
  if (over !== undefined) await breakIn(parts, over);
  // The greeting is heard out by a caller who has something to say at once.
  else if (isFirst && !isListening) await line.listen(afterMs);
  begin();
  const startedAtMs = clock.nowMs();
  if (isListening) return answered(parts, { startedAtMs, spokeUntilMs: afterMs });
  if (hangUp) {
    await line.call.hangUp();
    return { startedAtMs, spokeUntilMs: startedAtMs, answerMs: undefined };
  }
  if (silence !== undefined) {
    await clock.wait(silence, AbortSignal.any([signal]));
    await line.until(PATIENCE_MS, () => line.call.heard.silenceSince() !== undefined);
    return { startedAtMs, spokeUntilMs: clock.nowMs(), answerMs: undefined };
  }
  const said = await speak(parts, press);
  const endedAtMs = said.lastVoicedAtMs ?? clock.nowMs();
  return answered(parts, { startedAtMs, spokeUntilMs: press === undefined ? endedAtMs : endedAtMs - KEY_MS });
}

function speak({ line, sound, signal }: StepParts, press: string | undefined) {
  return press === undefined && sound
    ? line.call.say(sound.samples, signal)
    : line.call.press(press ?? '', signal);
}

async function breakIn({ line, clock, afterMs, signal }: StepParts, overMs: number): Promise<void> {
  await line.until(ONSET_MS, () => line.call.heard.firstSoundAfter(afterMs) !== undefined);
  const beganMs = line.call.heard.firstSoundAfter(afterMs) ?? clock.nowMs();
  await clock.wait(Math.max(0, beganMs + overMs - clock.nowMs()), signal);
}

async function answered(
  { line, isHeardOut }: StepParts,
  { startedAtMs, spokeUntilMs }: Pick<PlayedStep, 'startedAtMs' | 'spokeUntilMs'>,
): Promise<PlayedStep> {
  const firstAfter = () => line.call.heard.firstSoundAfter(spokeUntilMs);
  if (isHeardOut) await line.listen(spokeUntilMs);
  else await line.until(ONSET_MS, () => firstAfter() !== undefined);
  const beganMs = firstAfter();
  return { startedAtMs, spokeUntilMs, answerMs: beganMs === undefined ? null : beganMs - spokeUntilMs };
}
