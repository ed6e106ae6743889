import type { z } from 'zod';
import { languageOf } from '../languages/languages.ts';

/** Callers are told at the start that no person speaks, in words of their language (EU AI Act, article 50). */
export function checkDisclosure(greeting: string, languageTag: string, context: z.RefinementCtx): void {
  if (languageOf(languageTag).readers.saysMachine(greeting)) return;
  context.addIssue({
    code: 'custom',
    path: ['phrases', 'greeting'],
    message: 'expected to say that an automated assistant is speaking: callers have a right to know',
  });
}
