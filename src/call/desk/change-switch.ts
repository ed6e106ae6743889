import type { DeskRequest } from '../../reception/desk/desk-request.ts';
import type { DeskVisit } from './desk-visit.ts';

/** "The attendant takes all calls", "the staff's phones ring first": until the other code is dialled. */
export async function changeSwitch(
  { takes, about }: Extract<DeskRequest, { type: 'takes' }>,
  { talk, keep, nowMs, office, words, extension }: DeskVisit,
): Promise<void> {
  const department = office.people.find(({ key }) => key === about);
  // The codes are the house's, and a department is one office's.
  if (about !== null && !department) return void (await talk.say(words.notYours));
  const name = department?.name ?? null;
  const confirmation = takes === 'attendant' ? words.attendantTakes(name) : words.staffTake(name);
  await keep({ kind: 'switch', about, takes, by: extension, atMs: nowMs(), untilMs: null }, confirmation);
}
