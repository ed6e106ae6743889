import type { z } from 'zod';
import type { Person } from '../reception/office.ts';
import { messageSettings } from '../reception/topics/message/settings.ts';

/** A fault for each key of `messages` that is nobody's in the directory. */
export function checkMessages(
  settings: Readonly<Record<string, unknown>>,
  people: readonly Person[],
  context: z.RefinementCtx,
): void {
  const { owners, escalateTo } = messageSettings.of({ settings });
  const keys = people.map(({ key }) => key);
  const check = (key: string, path: readonly (string | number)[]) => {
    if (keys.includes(key)) return;
    const known = keys.length === 0 ? 'there is none yet' : `there are ${keys.join(', ')}`;
    const message = `expected a key of people; ${known}`;
    context.addIssue({ code: 'custom', path: ['messages', ...path], message });
  };
  for (const [index, { key }] of owners.entries()) check(key, ['owners', index, 'key']);
  if (escalateTo !== undefined) check(escalateTo, ['escalateTo']);
}
