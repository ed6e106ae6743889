import type { z } from 'zod';
import { languageOf } from '../languages/languages.ts';
import type { Office, Phrases } from '../reception/office.ts';

type Path = readonly (string | number)[];

/** Callers are told at the start that no person speaks, in words of their language (EU AI Act, article 50). */
export function checkDisclosure(
  {
    language,
    languages,
    phrases,
    entrances,
  }: Pick<Office, 'language' | 'languages' | 'phrases' | 'entrances'>,
  context: z.RefinementCtx,
): void {
  checkPhrases(language, phrases, ['phrases']);
  // The first one of the office is the one it greets in.
  for (const [index, { tag, phrases: own }] of languages.slice(1).entries()) {
    if (own) checkPhrases(tag, own, ['business', 'languages', index, 'phrases']);
  }

  for (const [index, { language: own = language, greeting }] of entrances.entries())
    if (greeting !== undefined) check(own, greeting, ['entrances', index, 'greeting']);

  function checkPhrases(tag: string, { greeting, closedGreeting }: Phrases, path: Path): void {
    check(tag, greeting, [...path, 'greeting']);
    if (closedGreeting !== undefined) check(tag, closedGreeting, [...path, 'closedGreeting']);
  }

  function check(tag: string, greeting: string, path: Path): void {
    if (languageOf(tag).readers.saysMachine(greeting.replaceAll('{business}', ' '))) return;
    const message = 'expected to say that an automated assistant is speaking: callers have a right to know';
    context.addIssue({ code: 'custom', path: [...path], message });
  }
}
