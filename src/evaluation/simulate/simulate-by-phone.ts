import type { EvalStep } from '../case-schema.ts';
import type { TranscriptLine } from '../evidence.ts';
import { openPhoneLine, type PhoneLine } from '../phone-line.ts';
import { type PhoneRunParts, placeCall } from '../place-call.ts';
import { type PlayedStep, playStep } from '../play-step.ts';
import { soundOf } from '../run-by-phone.ts';
import { stepText } from '../step-text.ts';
import type { CallerMind } from './caller-mind.ts';
import type { Persona } from './persona-schema.ts';
import { type PersonaLine, type PlayedPersona, playPersona } from './play-persona.ts';
import type { SimulatedCall } from './simulate-by-talk.ts';

export interface PersonaPhoneParts extends PhoneRunParts {
  readonly mind: CallerMind;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** What is heard is in the records a moment later. */
const RECORDED_MS = 1000;

/** One call by voice through the PBX. @throws AppError `phone.failed`, and what the voice throws. */
export async function simulateByPhone(
  persona: Persona,
  parts: PersonaPhoneParts,
  signal: AbortSignal,
): Promise<SimulatedCall> {
  const said: TranscriptLine[] = [];
  let outcome: PlayedPersona = { brokeIn: 0 };
  const converse = async (whole: PhoneLine, answeredAtMs: number) => {
    using patience = patienceOf(persona, parts, signal);
    const line = openPhoneLine({ ...whole, calls: parts.calls, clock: parts.clock, signal: patience.signal });
    const at = { line, answeredAtMs, said, signal: patience.signal };
    const { personaLine, played } = await openPersonaLine(at, parts);
    const { mind, random } = parts;
    outcome = await playPersona(persona, { line: personaLine, mind, random, signal: patience.signal });
    return played;
  };
  const evidence = await placeCall({ converse, outcome: persona.then }, parts, signal);
  const transcript = [...said, ...evidence.transcript].toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0));
  return { ...outcome, evidence: { ...evidence, transcript } };
}

interface At {
  readonly line: PhoneLine;
  readonly answeredAtMs: number;
  readonly said: TranscriptLine[];
  readonly signal: AbortSignal;
}

/** The greeting has been heard. */
async function openPersonaLine(
  { line, answeredAtMs, said, signal }: At,
  { clock, voice, onStep }: PersonaPhoneParts,
): Promise<{ readonly personaLine: PersonaLine; readonly played: readonly PlayedStep[] }> {
  const played: PlayedStep[] = [];
  let afterMs = answeredAtMs;
  let told = 0;

  async function play(step: EvalStep, isHeardOut: boolean): Promise<void> {
    const isFirst = played.length === 0;
    const sound = await soundOf(step, voice, signal);
    const begin = () => {
      onStep?.(step, sound);
      if (!isFirst)
        said.push({ speaker: 'persona', text: stepText(step), atMs: clock.nowMs() - answeredAtMs });
    };
    const one = await playStep(step, { line, clock, sound, afterMs, isFirst, isHeardOut, begin, signal });
    played.push(one);
    afterMs = one.spokeUntilMs;
  }

  await play({}, true);
  return {
    played,
    personaLine: {
      async heard() {
        const isSound = line.call.heard.firstSoundAfter(afterMs) !== undefined;
        if (isSound) await line.until(RECORDED_MS, async () => (await line.turns()).length > told);
        const turns = await line.turns();
        const fresh = turns.slice(told).map(({ heardText, text }) => heardText ?? text);
        told = turns.length;
        return fresh.filter((text) => text !== '').join(' ');
      },
      act: play,
      isOver: async () => (await line.record())?.status !== 'live',
    },
  };
}

/** Aborts when the caller's patience is at its end, or the run is. */
function patienceOf(
  { impatience: { hangsUpAfterSeconds } }: Persona,
  { clock }: PersonaPhoneParts,
  signal: AbortSignal,
): { readonly signal: AbortSignal } & Disposable {
  const gone = new AbortController();
  const over = new AbortController();
  if (hangsUpAfterSeconds !== undefined)
    void clock.wait(hangsUpAfterSeconds * 1000, over.signal).then(() => {
      if (!over.signal.aborted) gone.abort();
    });
  return { signal: AbortSignal.any([signal, gone.signal]), [Symbol.dispose]: () => over.abort() };
}
