import { type ReplySnapshot, snapshotWords, type TalkSnapshot, type Wait } from '../call-snapshot.ts';
import type { Mouth } from './mouth.ts';
import type { ReplyInProgress } from './reply-in-progress.ts';

/** What is being said. */
export function replySnapshot(
  { texts }: ReplyInProgress,
  mouth: Pick<Mouth, 'heardText' | 'mode'>,
): ReplySnapshot {
  const heard = snapshotWords(mouth.heardText());
  return { words: snapshotWords(texts.join(' ')), heard, mouth: mouth.mode };
}

/** Whether anything may be heard, and why. */
export function gateOf(reply: ReplyInProgress | undefined): TalkSnapshot['gate'] {
  if (reply === undefined) return { isOpen: false, because: 'nothing is to be said' };
  return reply.certainty.state === 'certain'
    ? { isOpen: true, because: 'it is certain what is answered' }
    : { isOpen: false, because: 'it is not certain that the caller has finished' };
}

/** @param nowMs Monotonic milliseconds. */
export function replyWaits(
  reply: ReplyInProgress | undefined,
  voice: string | null,
  nowMs: number,
): readonly Wait[] {
  if (reply === undefined) return [];
  const { begunMs, certainty, firstClauseMs, firstSoundMs, audibleMs } = reply;
  const wait = (what: string, sinceMs: number): Wait => ({
    what: 'the reply',
    for: what,
    forMs: Math.round(nowMs - sinceMs),
  });
  const made =
    firstClauseMs === undefined
      ? [wait('its first sentence', begunMs)]
      : firstSoundMs === undefined
        ? [wait(voice ?? 'a voice', firstClauseMs)]
        : [];
  const isShut = certainty.state === 'open' && audibleMs === undefined;
  return isShut ? [...made, wait('the turn to be certain', begunMs)] : made;
}
