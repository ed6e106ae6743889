import { randomUUID } from 'node:crypto';
import { isUnfinished } from '../call/is-unfinished.ts';
import { createReceptionistLadder } from '../call/receptionist-ladder.ts';
import { createKeys } from '../call/turns/key-input.ts';
import { emergencyNumbersOf } from '../config/emergency-numbers.ts';
import type { Config } from '../config/schema.ts';
import type { Alarm } from '../core/alarm.ts';
import type { AppError } from '../core/errors.ts';
import type { Outcome } from '../core/outcome.ts';
import { callerNumberOf } from '../countries/caller-number.ts';
import { normalizeNumber } from '../countries/normalize-number.ts';
import type { CallEnd } from '../ports/call-repository.ts';
import type { KeptMessage } from '../ports/message-repository.ts';
import { type Channel, phoneChannel } from '../reception/channel.ts';
import type { Entrance } from '../reception/office.ts';
import type { Heard } from '../reception/receptionist.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import { callLanguages } from './call-languages.ts';
import { dialogueOf, receptionDesk } from './dialogue.ts';
import { officeIn } from './office-in.ts';
import { officeJournal } from './office-journal.ts';
import { createReceptionists } from './receptionists.ts';
import { createTalkKeepOut } from './talk-keep-out.ts';
import { createTalkNotes, lineOf } from './talk-notes.ts';
import type { TalkStorage } from './talk-storage.ts';

/** A call without sound: the receptionists of a configuration, and a caller who writes. */
export interface Talk {
  /** The call is answered. Comes first, and once. */
  greet(): Promise<TalkTurn>;
  /** What a caller says; nothing is a silence. */
  say(text: string): Promise<TalkTurn>;
  /** Keys 0 to 9, `*` and `#`, joined to answers as in a call. */
  press(keys: string): Promise<TalkTurn>;
  /** The caller hangs up. Gives what is kept because of it. */
  hangUp(): Promise<readonly KeptMessage[]>;
}

export interface TalkTurn {
  /** Before it is made speakable: "999". */
  readonly said: readonly string[];
  /** Danger was heard. */
  readonly alarm: Alarm | null;
  /** Null while the attendant is still there. After it nothing is heard any more. */
  readonly leave: Outcome | null;
  /** What this turn committed. */
  readonly stored: readonly KeptMessage[];
  readonly state: DialogueState;
}

export interface TalkOptions {
  readonly storage: TalkStorage;
  /** As a PBX would show it; a placeholder for a withheld number counts as none. */
  readonly callerNumber: string;
  /** Unix time in milliseconds. It stands still. */
  readonly nowMs: number;
  /** The telephone without one. */
  readonly channel?: Channel;
  /** BCP 47 tag of the language it begins in; that of the office, or of the entrance, without one. */
  readonly language?: string;
  /** The number that was dialled, and what the office says of it. */
  readonly dialled?: { readonly number: string; readonly entrance: Entrance | undefined };
  /** A receptionist's engine failed, and the next one answers from here on. */
  readonly onLost: (label: string, error: AppError) => void;
}

const CALL_END: Readonly<Record<Outcome['next'], CallEnd>> = {
  done: 'done',
  people: 'handed-to-people',
  transfer: 'transferred',
  taken: 'transferred',
  voicemail: 'transferred',
};

/** @throws AppError `config.invalid`, `storage.failed`. */
export async function openTalk(
  config: Config,
  {
    storage,
    callerNumber: shown,
    nowMs,
    onLost,
    channel = phoneChannel(config.office.keepsSound),
    language,
    dialled,
  }: TalkOptions,
): Promise<Talk> {
  const journal = officeJournal(config.office, storage.journal);
  const entries = await storage.store.desk.list();
  const known = { store: async () => storage.store, deskEntries: () => entries };
  const desk = { ...receptionDesk(officeIn(config.office, language), known), channel };
  const dialogue = dialogueOf(desk);
  const { receptionists } = await createReceptionists(config, desk);
  const answerer = createReceptionistLadder(receptionists, {
    languageOf: callLanguages(config.office, () => []),
    onLost: ({ label }, error) => onLost(label, error),
  });
  const callerNumber = callerNumberOf(shown, emergencyNumbersOf(config));
  const address = callerNumber === null ? undefined : normalizeNumber(callerNumber, config.office.country);
  const callId = randomUUID();
  const notes = createTalkNotes(journal, { callId, nowMs });
  const { history, note } = notes;
  const told = new Set<string>();
  const entrance = dialled?.entrance;
  let state = dialogue.initial({ ...entrance, language: language ?? entrance?.language });
  let leave: Outcome | null = null;

  const chain = `talk | ${receptionists[0].label}`;
  journal.record({ type: 'open', id: callId, startedAtMs: nowMs, chain, channel: channel.kind });
  journal.record({
    type: 'identify',
    id: callId,
    callerNumber,
    ...(address === undefined ? {} : { address }),
    callerName: null,
    dialledNumber: dialled?.number ?? null,
  });

  async function newlyStored(): Promise<readonly KeptMessage[]> {
    const fresh = (await storage.store.messages.listOfCall(callId)).filter(({ id }) => !told.has(id));
    for (const { id } of fresh) told.add(id);
    return fresh;
  }

  const keepOut = createTalkKeepOut(dialogue, () => state, notes);

  async function hear(told: Heard): Promise<TalkTurn> {
    const heard = keepOut.look(told);
    keepOut.settle(true);
    if (leave) return { said: [], alarm: null, leave, stored: [], state };
    const turn = {
      callId,
      state,
      heard,
      history: [...history],
      callerNumber,
      nowMs,
      certain,
      commit: journal.commit,
    };
    const answered = answerer.answer(turn, neverAborted, () => {});
    note('caller', lineOf(heard));
    const said = await Array.fromAsync(answered.clauses, ({ text }) => text);
    note('attendant', said.join(' '));
    state = answered.state ?? state;
    journal.record({ type: 'state', id: callId, ...dialogue.store(state) });
    if (answered.outcome) {
      leave = answered.outcome;
      await finish(CALL_END[leave.next]);
    }
    return { said, alarm: answered.alarm ?? null, leave, stored: await newlyStored(), state };
  }

  async function finish(end: CallEnd): Promise<void> {
    const left = isUnfinished(end) ? dialogue.unfinished({ callId, state, callerNumber, nowMs }) : [];
    if (left.length > 0) await journal.commit(left);
    journal.record({ type: 'finish', id: callId, reason: end, endedAtMs: nowMs });
  }

  return {
    greet: () => hear({ type: 'call-start', greeting: entrance?.greeting }),
    say(text) {
      const isSilence = text.trim() === '';
      return hear(
        isSilence ? { type: 'silence', times: state.silences + 1 } : { type: 'words', text, recording: null },
      );
    },
    async press(pressed) {
      const answers: string[] = [];
      const turns: TalkTurn[] = [];
      const keys = createKeys(0, (digits) => answers.push(digits));
      const hearAnswers = async () => {
        for (const digits of answers.splice(0)) turns.push(await hear({ type: 'digits', digits }));
      };
      for (const key of pressed) {
        keys.expect(dialogue.expectationOf(state).keys);
        keys.press(key, 0);
        await hearAnswers();
      }
      keys.tick(0);
      await hearAnswers();
      return {
        said: turns.flatMap(({ said }) => said),
        alarm: null,
        leave,
        stored: turns.flatMap(({ stored }) => stored),
        state,
      };
    },
    async hangUp() {
      if (!leave) await finish('caller-hung-up');
      return newlyStored();
    },
  };
}

const certain = Promise.resolve(true);
const neverAborted = new AbortController().signal;
