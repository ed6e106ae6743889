import type { Evidence } from '../evidence.ts';
import { openWrittenCall, type TalkRunOptions } from '../written-call.ts';
import type { CallerMind } from './caller-mind.ts';
import type { Persona } from './persona-schema.ts';
import { type PlayedPersona, playPersona } from './play-persona.ts';

/** A call of a persona. */
export interface SimulatedCall extends PlayedPersona {
  readonly evidence: Evidence;
}

/** One call in writing: there is no time in it, so that nobody breaks in or runs out of patience. @throws AppError `config.invalid`. */
export async function simulateByTalk(
  persona: Persona,
  mind: CallerMind,
  { signal, ...options }: TalkRunOptions & { readonly signal: AbortSignal },
): Promise<SimulatedCall> {
  await using call = await openWrittenCall(persona, options);
  let unheard = call.greeting;
  const line = {
    async heard() {
      const heard = unheard;
      unheard = '';
      return heard;
    },
    async act(step: Parameters<typeof call.act>[0]) {
      unheard = await call.act(step);
    },
    isOver: async () => call.isOver,
  };
  const played = await playPersona(persona, { line, mind, random: undefined, signal });
  const evidence = await call.end();
  return { ...played, evidence };
}
