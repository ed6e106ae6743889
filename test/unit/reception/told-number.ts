import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../../src/reception/language.ts';
import { createRulesReceptionist } from '../../../src/reception/rules-receptionist.ts';
import { type DialogueState, initialState } from '../../../src/reception/state/dialogue-state.ts';
import { type MessageDraft, messageDraft } from '../../../src/reception/topics/message/draft.ts';
import { office, openCall } from './desk.ts';

/** Rows of what the caller says, turn by turn, with a bar between; then what comes of it. */
export type Told = Readonly<Record<string, string>>;

export interface Telling {
  readonly country?: string;
  readonly callerNumber?: string | null;
  readonly draft?: Partial<MessageDraft>;
  /** English without one. */
  readonly language?: Language;
}

/** What is asked for a number. */
export function asked(question: DialogueState['asked'], draft: Telling['draft'] = {}): DialogueState {
  const state = initialState();
  const begun = messageDraft.with(state, { name: 'Mary Brown', settled: ['name'], ...draft });
  return { ...begun, greeted: true, asked: question };
}

/**
 * Plays each row from a question on and compares what is known then: `07700900123`, `02079460123 x45`, `… 0770` for a
 * part that is collected, `none` for a caller without a number, `which` where it is asked for, `what` where the
 * words were no answer.
 */
export function tells(question: DialogueState['asked'], rows: Told, options: Telling = {}): void {
  for (const [words, outcome] of Object.entries(rows)) {
    test(`${options.country ?? 'GB'}, ${question}: "${words}" is ${outcome}`, async () => {
      assert.equal(await outcomeOf(question, words, options), outcome);
    });
  }
}

async function outcomeOf(
  question: DialogueState['asked'],
  words: string,
  { country = 'GB', callerNumber = '02079460123', draft, language }: Telling,
): Promise<string> {
  const offeredNumber = question === 'callback-offer' ? callerNumber : null;
  const state = asked(question, { offeredNumber, ...draft });
  const call = openCall({
    office: { ...office, country },
    callerNumber,
    state,
    receptionist: (desk) =>
      createRulesReceptionist(language === undefined ? desk : { ...desk, languages: () => language }),
  });
  let said = '';
  for (const text of words.split(' | ')) {
    const isTyped = text.startsWith('keys ');
    said = await call.hear(
      isTyped ? { type: 'digits', digits: text.slice(5) } : { type: 'words', text, recording: null },
    );
  }
  return known(call.state(), said);
}

function known(state: DialogueState, said: string): string {
  const { asked: now } = state;
  const draft = messageDraft.of(state);
  const { number, extension, partialNumber } = draft;
  if (said.includes("didn't catch")) return 'what';
  if (now === 'message-number') return partialNumber === '' ? 'which' : `… ${partialNumber}`;
  if (!draft.settled.includes('number')) return `at ${now}`;
  if (number === null) return 'none';
  // A state without the field has no extension.
  return (extension ?? null) === null ? number : `${number} x${extension}`;
}
