import { AppError } from '../../core/errors.ts';
import type { EvalStep } from '../case-schema.ts';
import type { CallerMind } from './caller-mind.ts';
import type { Persona } from './persona-schema.ts';

/** A call as the one who plays a persona has it. */
export interface PersonaLine {
  /** What the attendant has said since this was asked last. */
  heard(): Promise<string>;
  /** @param isHeardOut False when the caller breaks into what the attendant says to it. */
  act(step: EvalStep, isHeardOut: boolean): Promise<void>;
  /** The attendant has left. */
  isOver(): Promise<boolean>;
}

export interface PersonaParts {
  readonly line: PersonaLine;
  readonly mind: CallerMind;
  /** From 0 to below 1; undefined where nobody can break in. */
  readonly random: (() => number) | undefined;
  /** Aborts when the caller has no patience left, or the run is over. */
  readonly signal: AbortSignal;
}

export interface PlayedPersona {
  /** How often the caller broke in. */
  readonly brokeIn: number;
  /** Why the caller hung up without wanting to. */
  readonly gaveUp?: string;
  /** Why the caller could not be played to the end. */
  readonly notRun?: string;
}

/** So long into an answer its end can be guessed. */
const OVER_MS = 1200;

/** One call, from the greeting to whoever hangs up. */
export async function playPersona(persona: Persona, parts: PersonaParts): Promise<PlayedPersona> {
  let brokeIn = 0;
  const line = { ...parts.line };
  line.act = async (step, isHeardOut) => {
    if (step.over !== undefined) brokeIn += 1;
    await parts.line.act(step, isHeardOut);
  };
  try {
    const gaveUp = await converse(persona, { ...parts, line });
    return gaveUp === undefined ? { brokeIn } : { brokeIn, gaveUp };
  } catch (error) {
    const isOfModel = error instanceof AppError && error.code.startsWith('provider.');
    if (isOfModel) return { brokeIn, notRun: error.message };
    throw error;
  }
}

/** @returns why the caller gave up; undefined when one of the two has hung up. */
async function converse(persona: Persona, { line, mind, random, signal }: PersonaParts) {
  const { impatience, turns, voice, rate, noise } = persona;
  const breaksIn = ({ say, press }: EvalStep) =>
    (say ?? press) !== undefined && random !== undefined && random() < impatience.interrupts;

  async function act(step: EvalStep, isHeardOut: boolean): Promise<boolean> {
    await line.act(step.say ? { ...step, voice, rate, noise } : step, isHeardOut);
    return step.hangUp === true || (await line.isOver());
  }
  /** @returns what the caller does next; undefined when the call is over. */
  async function turn(step: EvalStep): Promise<EvalStep | undefined> {
    if (!breaksIn(step)) return (await act(step, true)) ? undefined : mind.next(await line.heard(), signal);
    // Asked for now, so that the words are there when the answer begins.
    const words = mind.breakIn(signal);
    words.catch(() => {});
    if (await act(step, false)) return undefined;
    const next = await words;
    return next.say || next.press ? { ...next, over: OVER_MS } : next;
  }

  let step: EvalStep | undefined = await mind.next(await line.heard(), signal);
  for (let taken = 0; taken < turns; taken++) {
    step = await turn(step);
    if (!step) return undefined;
    if (signal.aborted) return 'no patience left';
  }
  return `after ${turns} turns`;
}
