import type { AnswerDelay } from '../core/answer-delay.ts';
import type { Heard } from '../reception/receptionist.ts';
import type { CallNotes } from './call-notes.ts';
import type { TurnTimes } from './turns/caller-turn.ts';
import type { SpokenReply } from './voice/reply-in-progress.ts';

export interface Exchanged {
  readonly heard: Heard;
  /** Undefined for what was not spoken, and for who has hung up: nobody waited then. */
  readonly times: TurnTimes | undefined;
  /** Undefined when nothing was said to it. */
  readonly reply: SpokenReply | undefined;
  readonly nowMs: number;
}

/** What was heard and what was said to it, for the record of the call. @returns how long the caller waited. */
export function writeDown(
  notes: Pick<CallNotes, 'callerSaid' | 'attendantSaid'>,
  { heard, times, reply, nowMs }: Exchanged,
): AnswerDelay | undefined {
  const atMs = reply?.audibleMs ?? nowMs;
  if (heard.type === 'words') notes.callerSaid(heard.written ?? heard.text, times?.decidedMs ?? atMs);
  if (heard.type === 'digits') notes.callerSaid(heard.written ?? `[keys ${heard.digits}]`, atMs);
  const delay = times && reply && delayOf(reply, times);
  if (!reply?.text) return delay;
  const { text, heardText, silencedMs } = reply;
  notes.attendantSaid({ text, heardText, silencedMs, delay: delay ?? null, atMs });
  return delay;
}

/** Undefined when nothing was heard. */
function delayOf(
  { firstClauseMs, firstSoundMs, audibleMs }: SpokenReply,
  { quietMs, noticedMs, wordsMs, decidedMs }: TurnTimes,
): AnswerDelay | undefined {
  if (audibleMs === undefined) return undefined;
  const after = (ms: number) => Math.round(ms - quietMs);
  return {
    noticedMs: after(noticedMs),
    wordsMs: after(wordsMs),
    replyMs: after(firstClauseMs ?? wordsMs),
    speechMs: after(firstSoundMs ?? audibleMs),
    decidedMs: after(decidedMs),
    audibleMs: after(audibleMs),
  };
}
