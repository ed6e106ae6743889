import type { NeededReach } from '../wiring/dialplan-needs.ts';
import type { DialplanReader } from '../wiring/pbx-access.ts';

/** `away`: a phone that exists and is not registered now. */
export type Reached = 'there' | 'away' | 'none';

/** What would ring on the PBX as it is. A group and a number outside are there when the dialplan has a step for them. */
export async function reach(
  dialplan: DialplanReader,
  { extension, group, outside, queue }: NeededReach,
): Promise<Reached> {
  if (queue !== undefined) {
    const members = await Promise.all(queue.map((member) => reach(dialplan, { extension: member })));
    return (['there', 'away'] as const).find((each) => members.includes(each)) ?? 'none';
  }
  if (extension !== undefined) {
    const contacts = await dialplan.read(`PJSIP_DIAL_CONTACTS(${extension})`);
    if (contacts === undefined) return 'none';
    return contacts === '' ? 'away' : 'there';
  }
  const context = await dialplan.read(group === undefined ? 'ATT_OUTSIDE' : 'ATT_INSIDE');
  const exists = await dialplan.read(`DIALPLAN_EXISTS(${context},${group ?? outside},1)`);
  return exists === '1' ? 'there' : 'none';
}
