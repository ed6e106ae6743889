import { isOpenAt } from '../opening-hours.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene } from '../topic.ts';
import { type HoursOf, hoursOf } from './hours-of.ts';
import { absenceOf } from './switches.ts';

type Place = Pick<Scene, 'office' | 'channel' | 'nowMs' | 'deskEntries'>;

/** Why a phone is not rung. */
export type HeldBack =
  | { readonly type: 'closed'; readonly hours: HoursOf }
  /** Somebody has said so at the desk. `untilMs`: Unix time in milliseconds; null when they have not said until when. */
  | { readonly type: 'away'; readonly untilMs: number | null };

/**
 * Why nobody is there: the hours are over, and the office does not want empty rooms to be rung (`afterHours: message`),
 * or somebody has said that they are away. Undefined where phones ring. All that rings somebody asks it, but for danger,
 * which rings at any hour.
 *
 * Nobody is trapped: who asks again for somebody, or for people after they were told that the office is closed, rings the
 * phones, and so does a caller of whom no message can be kept. A name said at the offer of a message is another one: it
 * may be whom the message is for.
 *
 * @param key Whom it would ring; null: people of the office.
 */
export function heldBack(
  { office, channel, nowMs, deskEntries }: Place,
  { toldClosed = [], storageFailed }: Pick<DialogueState, 'toldClosed' | 'storageFailed'>,
  key: string | null,
): HeldBack | undefined {
  if (!channel.canPutThrough || storageFailed || toldClosed.includes(key)) return undefined;
  const hours = hoursOf(office, key);
  if (office.afterHours === 'message' && !isOpenAt(hours.timetable, nowMs)) return { type: 'closed', hours };
  const absence = key === null ? undefined : absenceOf(deskEntries, key, nowMs);
  return absence && { type: 'away', untilMs: absence.untilMs };
}
