import { z } from 'zod';
import { callerModelSchema } from '../../config/caller-model-schema.ts';
import { circumstances, expectations, manner, outcome, words } from '../case-schema.ts';

const MOODS = ['calm', 'hurried', 'confused', 'angry', 'chatty', 'hard-of-hearing'] as const;

export type Mood = (typeof MOODS)[number];

const language = z.string().transform((tag, context) => {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    context.addIssue({ code: 'custom', message: 'expected a language tag, such as en-GB or de' });
    return z.NEVER;
  }
});

/** One file: a caller whom a model plays, and what the call must leave behind whatever its words are. */
export const personaSchema = z.strictObject({
  name: words,
  ...circumstances,
  /** That of the office without one. */
  language: language.optional(),
  voice: manner.voice.optional(),
  rate: manner.rate.optional(),
  noise: manner.noise.optional(),
  mood: z.enum(MOODS).default('calm'),
  /** What the caller wants, in words. */
  goal: words,
  /** What the caller knows, by any name; nothing else is told by a caller who keeps to the role. */
  facts: z.record(z.string(), words).default({}),
  impatience: z
    .strictObject({
      /** How likely the caller is to speak over an answer, from 0 to 1. */
      interrupts: z.number().min(0).max(1).default(0),
      /** After so long the caller hangs up, whatever is being said. */
      hangsUpAfterSeconds: z.int().min(5).max(1200).optional(),
    })
    .prefault({}),
  /** Who plays the caller. */
  model: callerModelSchema.optional(),
  /** After so many turns the caller hangs up. */
  turns: z.int().min(1).max(100).default(20),
  // biome-ignore lint/suspicious/noThenProperty: a key of the file, never awaited
  then: outcome
    .extend({
      /** In all that the attendant said. */
      hear: expectations.optional(),
      not: expectations.optional(),
    })
    .prefault({}),
});

export type Persona = z.output<typeof personaSchema>;

/** With a language and a voice in any case. */
export type SpokenPersona = Persona & { readonly language: string; readonly voice: string };
