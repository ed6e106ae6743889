import { z } from 'zod';
import type { Manner, Person } from '../reception/office.ts';

/** How a caller is put through to a person, and what is left when that fails. */
export const mannerFields = {
  ringSeconds: z
    .int('expected whole seconds, 5 to 120, such as 20')
    .min(5, 'expected 5 seconds at least: nobody is at the phone sooner')
    .max(120, 'expected 120 seconds at most: no caller waits longer')
    .optional()
    .describe(
      'How long it rings before the caller is back with the attendant; without it 20 s at a phone, 25 s outside, 30 s for a group.',
    )
    .meta({ examples: [20] }),
  transfer: z
    .enum(['blind', 'consult'], { error: 'expected blind (the default), or consult: they are asked first' })
    .optional()
    .describe(
      '`blind`: who answers has the caller. `consult`: who answers hears who calls and why, and takes the call, asks for a minute, wants a message, or cannot now; the caller hears music.',
    )
    .meta({ examples: ['consult'] }),
  confirm: z
    .boolean('expected true (the default) or false')
    .optional()
    .describe(
      'Of `outside`: whoever answers presses 1 before the caller is connected, so that no mailbox takes the call; `true` without it.',
    )
    .meta({ examples: [false] }),
  voicemail: z
    .string({ error: 'expected text in quotes, such as "101@default"' })
    .regex(/^\d{1,20}@[\w-]{1,40}$/, 'expected a mailbox and its context, such as "101@default"')
    .optional()
    .describe('Their mailbox in the PBX: for who asks for it, and offered to who wants no message.')
    .meta({ examples: ['101@default'] }),
  deputy: z
    .string()
    .optional()
    .describe('Key of the person who is offered when they cannot be reached.')
    .meta({ examples: ['ben-ortega'] }),
};

/** A fault for what does not go together. */
export function checkManners(people: readonly Person[], context: z.RefinementCtx): void {
  for (const [index, person] of people.entries()) {
    for (const [key, message] of faultsOf(person, people))
      context.addIssue({ code: 'custom', path: ['people', index, key], message });
  }
}

function faultsOf(
  { key, transfer, confirm, deputy, group, queue, outside }: Person,
  people: readonly Person[],
): readonly (readonly [keyof Manner, string])[] {
  const isSeveral = group !== undefined || queue !== undefined;
  const named = people.some((other) => other.key === deputy);
  return [
    ...(transfer === 'consult' && isSeveral
      ? [['transfer', 'expected blind: of several phones nobody knows whom to ask'] as const]
      : []),
    ...(confirm !== undefined && outside === undefined
      ? [['confirm', 'expected to stand beside outside: a phone of the office has no key to press'] as const]
      : []),
    ...(deputy !== undefined && deputy === key
      ? [['deputy', 'expected somebody else: this is their own key'] as const]
      : []),
    ...(deputy !== undefined && !named
      ? [
          [
            'deputy',
            `expected a key of people, such as ${people.find((other) => other.key !== key)?.key ?? 'ben-ortega'}`,
          ] as const,
        ]
      : []),
  ];
}
