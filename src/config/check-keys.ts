import type { z } from 'zod';
import type { Office } from '../reception/office.ts';

/** A fault for each key of people that no entry has, or that leads nowhere. */
export function checkKeys(
  { people, entrances, answering }: Pick<Office, 'people' | 'entrances' | 'answering'>,
  context: z.RefinementCtx,
): void {
  const fault = (path: readonly (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path: [...path], message });
  for (const [index, { key, department }] of people.entries()) {
    if (department === undefined) continue;
    const found = people.find((other) => other.key === department && other.key !== key);
    const path = ['people', index, 'department'];
    if (!found) fault(path, 'expected the key of another one of people');
    else if (found.department !== undefined)
      fault(path, 'expected one of people that has no department itself');
  }
  const all = [{ path: ['answering'], answering }, ...entrances.map(atEntrance)];
  for (const { path, answering: setting } of all) {
    const rings = setting?.rings;
    if (rings !== undefined && !people.some(({ key }) => key === rings))
      fault([...path, 'rings'], 'expected the key of one of people');
  }
}

function atEntrance({ answering }: Office['entrances'][number], index: number) {
  return { path: ['entrances', index, 'answering'], answering };
}
