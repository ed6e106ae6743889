import { hideDigits } from '../call/hide-digits.ts';
import type { CardReader } from '../conversation/card-guard.ts';
import type { CallJournal } from '../ports/call-journal.ts';
import type { Heard, HistoryLine } from '../reception/receptionist.ts';

/** What is said in a written call, in order: for the receptionist, and in the journal as of a spoken one. */
export interface TalkNotes {
  readonly history: readonly HistoryLine[];
  /** Nothing of an empty text. */
  note(speaker: HistoryLine['speaker'], text: string): void;
  /** A mark stands for all digits that were said since the caller's last so many turns. */
  hideDigits(turns: number, reader: CardReader): void;
}

/** @param call `nowMs` is Unix time in milliseconds, at which all of it is said. */
export function createTalkNotes(
  journal: Pick<CallJournal, 'record'>,
  { callId, nowMs }: { readonly callId: string; readonly nowMs: number },
): TalkNotes {
  const history: HistoryLine[] = [];
  return {
    history,
    note(speaker, text) {
      if (text === '') return;
      history.push({ speaker, text });
      const heardText = speaker === 'caller' ? null : text;
      const seq = history.length;
      const unmeasured = { delay: null, silencedMs: null };
      journal.record({ type: 'turn', callId, seq, speaker, text, heardText, atMs: nowMs, ...unmeasured });
    },
    hideDigits(turns, reader) {
      for (const { index, ...line } of hideDigits(history, turns, reader)) {
        history[index] = line;
        journal.record({ type: 'redact', id: callId, seq: index + 1, text: line.text });
      }
    },
  };
}

/** What a caller said or pressed, as it is written down. */
export function lineOf(heard: Heard): string {
  if (heard.type === 'words') return heard.written ?? heard.text;
  return heard.type === 'digits' ? (heard.written ?? `[keys ${heard.digits}]`) : '';
}
