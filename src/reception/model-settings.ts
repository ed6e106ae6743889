import { z } from 'zod';
import { defineSettings } from './settings.ts';

/** A prompt is paid for with each turn, and read before each answer. */
const MOST_CHARS = 8000;

/** What a language model may know of the office, and rules cannot say. */
export const factsSettings = defineSettings(
  'facts',
  z
    .array(z.string().trim().min(1).max(600))
    .refine(
      (facts) => facts.join('').length <= MOST_CHARS,
      `expected ${MOST_CHARS} characters at most in all: a model reads them before each answer`,
    )
    .describe('What a language model may tell callers beside your other settings; rules do not read it.')
    .meta({ examples: [['We treat children from six years on.', 'Doctor Lane speaks French.']] }),
  [],
);

/** How a language model is to speak. */
export const instructionsSettings = defineSettings(
  'instructions',
  z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .describe("How a language model is to speak for you; the attendant's own rules go before them.")
    .meta({ examples: ['Be formal, and call our patients guests.'] }),
  '',
);
