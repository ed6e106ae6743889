import type { DialplanNeeds, NeededPerson } from '../wiring/dialplan-needs.ts';
import type { DialplanReader } from '../wiring/pbx-access.ts';
import type { Finding } from './finding.ts';
import { type Reached, reach } from './reach.ts';

/** Every key of the directory leads somewhere, and something rings there. */
export async function peopleFindings(
  dialplan: DialplanReader,
  { people, writeAgain }: DialplanNeeds,
): Promise<readonly Finding[]> {
  const name = 'people';
  if (people.length === 0) return [];
  const unled: string[] = [];
  const away: string[] = [];
  for (const person of people) {
    if ((await dialplan.read(`DIALPLAN_EXISTS(attendant-people,${person.key},1)`)) !== '1')
      unled.push(`${person.key}: the dialplan does not know this key`);
    else {
      const reached = await reach(dialplan, person);
      if (reached === 'none') unled.push(`${person.key}: ${missing(person)}`);
      if (reached === 'away')
        away.push(`${person.key}: no phone is registered as ${person.extension ?? person.queue?.join(', ')}`);
    }
  }
  const detail = [...unled, ...away].join('\n');
  if (unled.length > 0) return [{ name, status: 'fail', detail, fix: `${writeAgain} ${CONSEQUENCE}` }];
  if (away.length > 0) return [{ name, status: 'warn', detail, fix: `Register the phones. ${CONSEQUENCE}` }];
  return [{ name, status: 'ok', detail: `each of ${people.length} keys leads to something that rings` }];
}

const CONSEQUENCE = 'Until then callers hear that nobody can be reached there, and may leave a message.';

function missing({ extension, group, outside, queue }: NeededPerson): string {
  if (queue !== undefined) return `the PBX has none of the phones ${queue.join(', ')}`;
  if (extension !== undefined) return `the PBX has no phone ${extension}`;
  return group !== undefined
    ? `the PBX has no ${group}`
    : `the PBX does not route ${outside ?? 'it'} outside`;
}

export type { Reached };
