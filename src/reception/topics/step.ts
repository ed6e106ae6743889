import type { Alarm } from '../../core/alarm.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { MessageRecord } from '../../ports/message-repository.ts';
import type { DialogueState } from '../dialogue-state.ts';
import type { Intent } from '../intent.ts';
import type { Language, Readers } from '../language.ts';
import type { Office } from '../office.ts';
import type { PhraseBook } from '../phrase-book.ts';

/** What a topic may know of the call besides the state. */
export interface Scene {
  readonly office: Office;
  readonly language: Language;
  /** Of the language, at hand. */
  readonly book: PhraseBook;
  readonly readers: Readers;
  readonly callId: string;
  readonly callerNumber: string | null;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  /** Local date of `nowMs` at the office, `YYYY-MM-DD`. */
  readonly today: string;
  /** The same id for the same call and serial, for ever. */
  messageId(serial: number): string;
}

/** What the caller said, with the sound of it when it was kept. */
export interface Words {
  readonly text: string;
  readonly recording: string | null;
  /** What the words want whatever was asked: read once a turn. */
  readonly intent: Intent;
}

/** @param recording File name of the sound. */
export function readWords(
  { office, today, readers }: Scene,
  text: string,
  recording: string | null = null,
): Words {
  return { text, recording, intent: readers.intent(text, office, today) };
}

/** What a topic decides. Pure: a commit is asked for, with what is said when it worked and when it did not. */
export type Step = Reply | Commit;

export interface Reply {
  readonly say: readonly string[];
  readonly state: DialogueState;
  readonly leave?: Outcome;
  /** The caller told of danger. */
  readonly alarm?: Alarm;
}

export interface Commit {
  readonly commit: MessageRecord;
  readonly stored: Step;
  readonly failed: Step;
}

/** Sentences, then the state. */
export function say(state: DialogueState, ...sentences: readonly string[]): Reply {
  return { say: sentences, state };
}
