import type { MessageEvent } from '../ports/message-event.ts';
import type { KeptMessage } from '../ports/message-repository.ts';
import { localTime } from './words.ts';

export interface Seen {
  readonly timeZone: string;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/** It is open, and was due. */
export function isLate({ dueAtMs, doneAtMs }: KeptMessage, nowMs: number): boolean {
  return doneAtMs === null && dueAtMs !== null && dueAtMs < nowMs;
}

/** Behind the first line: `, urgent, claimed 2026-11-23 09:20:00 by anna-lane`. */
export function progressText(message: KeptMessage, { timeZone }: Seen): string {
  const { urgency, claimedAtMs, claimedBy, doneAtMs, doneBy } = message;
  const at = (what: string, atMs: number, by: string | null) =>
    `, ${what} ${localTime(atMs, timeZone)}${by === null ? '' : ` by ${by}`}`;
  const state =
    doneAtMs !== null
      ? at('done', doneAtMs, doneBy)
      : claimedAtMs !== null
        ? at('claimed', claimedAtMs, claimedBy)
        : '';
  return `${urgency === 'urgent' ? ', urgent' : ''}${state}`;
}

/** By when, and whose it is where that is not whom it is for. */
export function dueLines(message: KeptMessage, { timeZone, nowMs }: Seen): readonly string[] {
  const { dueAtMs, doneAtMs, escalatedTo, forKey, ownerKey } = message;
  const owner = ownerKey === forKey ? [] : [`  owner: ${ownerKey}`];
  if (dueAtMs === null || doneAtMs !== null) return owner;
  const due = localTime(dueAtMs, timeZone);
  if (!isLate(message, nowMs)) return [...owner, `  due ${due}, in ${span(dueAtMs - nowMs)}`];
  const told = escalatedTo === null ? '' : `; ${escalatedTo} was told`;
  return [...owner, `  late: was due ${due}, ${span(nowMs - dueAtMs)} ago${told}`];
}

/** What was done about it, a line each. */
export function eventLines(events: readonly MessageEvent[], timeZone: string): readonly string[] {
  return events.map(({ type, atMs, by, text }) => {
    const who = by === null ? '' : ` by ${by}`;
    const what: Readonly<Record<MessageEvent['type'], string>> = {
      claimed: `claimed${who}${text === null ? '' : `, who took it over from ${text}`}`,
      done: `done${who}`,
      reopened: `opened again${who}`,
      noted: `note${who}: ${text ?? ''}`,
      resent: `delivered again${who}`,
      escalated: `late: ${text ?? 'somebody'} was told`,
    };
    return `  ${localTime(atMs, timeZone)}  ${what[type]}`;
  });
}

/** `3 d 4 h`, `2 h 10 min`, `5 min`: the two largest parts. */
function span(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts = [days > 0 && `${days} d`, hours > 0 && `${hours} h`, days === 0 && rest > 0 && `${rest} min`];
  return parts.filter((part) => part !== false).join(' ');
}
