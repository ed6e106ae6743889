import { isOpenAt } from '../opening-hours.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene } from '../topic.ts';
import { type HoursOf, hoursOf } from './hours-of.ts';

type Place = Pick<Scene, 'office' | 'channel' | 'nowMs'>;

/**
 * The hours that are over, where the office does not want empty rooms to be rung (`afterHours: message`); undefined where
 * phones ring. All that rings somebody asks it, but for danger, which rings at any hour.
 *
 * Nobody is trapped: who asks again for somebody, or for people after they were told that the office is closed, rings the
 * phones, and so does a caller of whom no message can be kept. A name said at the offer of a message is another one: it
 * may be whom the message is for.
 *
 * @param key Whom it would ring; null: people of the office.
 */
export function heldBack(
  { office, channel, nowMs }: Place,
  { toldClosed = [], storageFailed }: Pick<DialogueState, 'toldClosed' | 'storageFailed'>,
  key: string | null,
): HoursOf | undefined {
  if (office.afterHours === 'ring' || !channel.canPutThrough || storageFailed) return undefined;
  const hours = hoursOf(office, key);
  const rings = toldClosed.includes(key) || isOpenAt(hours.timetable, nowMs);
  return rings ? undefined : hours;
}
