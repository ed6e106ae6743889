import { isOpenAt } from '../opening-hours.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene } from '../topic.ts';
import { type HoursOf, hoursOf } from './hours-of.ts';

type Place = Pick<Scene, 'office' | 'channel' | 'nowMs'>;

/**
 * The hours that are over, where the office does not want empty rooms to be rung (`afterHours: message`); undefined where
 * phones ring. All that rings somebody asks it, but for danger, which rings at any hour.
 *
 * Nobody is trapped: who asks again after they were told of these hours rings the phones, and so does a caller of whom no
 * message can be kept.
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
  const rings = toldClosed.includes(hours.whose) || isOpenAt(hours.timetable, nowMs);
  return rings ? undefined : hours;
}
