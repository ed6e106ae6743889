import { randomUUID } from 'node:crypto';
import type { Dialogue } from '../call/call-services.ts';
import { sentencesOf } from '../conversation/sentences.ts';
import { speakable } from '../conversation/speakable.ts';
import { conversationLanguageOf } from '../languages/conversation-languages.ts';
import { languageOf } from '../languages/languages.ts';
import { phoneChannel } from '../reception/channel.ts';
import { createConsult } from '../reception/consult/consult.ts';
import { CONSULT_WORDS } from '../reception/consult/words.ts';
import { completenessIn, expectationOf } from '../reception/expectation.ts';
import { createDeskRecords, type DeskRecordsOptions } from '../reception/identity/desk-records.ts';
import { keepCommands } from '../reception/keep-commands.ts';
import type { Language } from '../reception/language.ts';
import type { Manner, Office, Reach } from '../reception/office.ts';
import type { PhraseBook } from '../reception/phrase-book.ts';
import { type ReceptionistDesk, sceneOf } from '../reception/scene.ts';
import { type DialogueState, initialState } from '../reception/state/dialogue-state.ts';
import { parseState, storeState } from '../reception/state/stored-state.ts';
import { warmOthers } from '../reception/topics/others/warm-others.ts';
import {
  announcementOf,
  announcementsIn,
  missingAnnouncement,
} from '../reception/topics/recording/announcement.ts';
import { TOPICS } from '../reception/topics.ts';
import { alarmPhrase } from '../reception/turn/alarm.ts';
import { mayBeHeard } from '../reception/turn/may-be-heard.ts';
import { nameOf } from '../reception/turn/name-of.ts';
import { phrasesOf, withName } from '../reception/turn/phrases-of.ts';
import { unfinishedMessage } from '../reception/unfinished-message.ts';
import { officeSpeech } from './office-speech.ts';
import { salvageMessage } from './salvage.ts';

export interface DeskKnows extends Pick<ReceptionistDesk, 'deskEntries'> {
  /** Of the office, opened by now or on the way; nothing is known of persons without it. */
  readonly store?: DeskRecordsOptions['store'];
}

/** What every receptionist of the office works with. */
export function receptionDesk(office: Office, { store, deskEntries }: DeskKnows = {}): ReceptionistDesk {
  const records = store && createDeskRecords({ store });
  return { office, languages: languageOf, newId: randomUUID, deskEntries, ...(records ? { records } : {}) };
}

/** Compiles what is said and heard with before there is a caller to wait for it: 0.2 s for a language. */
export function compileLanguages(languages: Office['languages']): void {
  for (const tag of new Set(languages.map((language) => language.tag))) {
    const language = languageOf(tag);
    language.readers.danger('');
    warmOthers(language);
    speakable('', conversationLanguageOf(tag));
  }
}

/** The receptionist's state as the call handles it, for one office. */
export function dialogueOf(desk: ReceptionistDesk): Dialogue {
  const { office, languages } = desk;
  const place = (state: DialogueState) => ({ office, language: languages(state.language) });
  return {
    initial: (entrance) => initialState(entrance?.language ?? office.language, entrance?.department),
    store: (state) => storeState(state, TOPICS.drafts),
    parse: (stored) => parseState(stored, TOPICS.drafts),
    salvage: (call, nowMs) => keepCommands(office, salvageMessage(call, office, nowMs)),
    expectationOf: (state) => expectationOf(state, place(state)),
    completenessIn: (state) => completenessIn(state, place(state)),
    isToldOfRecording(turn) {
      const scene = sceneOf(desk, turn);
      return (
        announcementOf(scene, turn.state) !== undefined && missingAnnouncement(scene, turn) === undefined
      );
    },
    mayBeHeard: (turn) => mayBeHeard(sceneOf(desk, turn), turn),
    cardReaderIn: (state) => languages(state.language).readers.card,
    afterTransfer(state, key) {
      const name = nameOf(office, key);
      const { phrases } = languages(state.language);
      const person = office.people.find((each) => each.key === key);
      const reasons = reasonsOf(person ?? {}).map((because) =>
        phrases.notReached(name ?? phrases.somebody, because),
      );
      return [...reasons, phrases.messageOrOther(name)];
    },
    consult: (call) =>
      createConsult({
        office,
        language: languages(office.language),
        channel: desk.channel ?? phoneChannel(office.keepsSound),
        state: parseState(call.state, TOPICS.drafts),
        call,
      }),
    unfinished(turn) {
      const message = unfinishedMessage(desk, turn);
      return message ? keepCommands(office, message) : [];
    },
  };
}

/** Why a caller may come back, soonest first: a phone that is not there sends them back at once. */
function reasonsOf({ transfer, outside, queue }: Manner & Partial<Reach>) {
  if (queue !== undefined) return ['unavailable', 'queue-callback', 'queue-timeout'] as const;
  if (transfer === 'consult')
    return ['unavailable', 'busy', 'not-now', 'message-wanted', 'no-answer'] as const;
  const last = outside === undefined ? 'no-answer' : 'mailbox';
  return ['unavailable', 'busy', 'declined', last] as const;
}

export interface UnchangingPhrases {
  readonly greeting: readonly string[];
  /** Made one by one: all at once hold the loop that moves sound for four frames. */
  readonly others: Iterable<string>;
}

/**
 * What is said the same way in every call, most urgent first, sentence by sentence as the voice gets it.
 *
 * @param tag BCP 47: one of the languages of the office; the one it greets in without one.
 */
export function unchangingPhrases(office: Office, tag = office.language): UnchangingPhrases {
  const spoken = languageOf(tag);
  const book = spoken.phrases;
  const { greeting: first, closedGreeting, goodbye } = phrasesOf({ office, language: spoken, book });
  const own = [first, goodbye];
  const fixed = Object.values(book).filter((phrase) => typeof phrase === 'string');
  const alarms = ALARMS.map((alarm) => alarmPhrase({ book, office, channel: { kind: 'phone' } }, alarm));
  const [greeting = '', ...others] = [
    ...own,
    ...fixed,
    ...alarms,
    ...aboutPeople(office, book),
    ...toPeople(office, spoken),
  ];
  const greetings = office.entrances
    .filter((entrance) => languageOf(entrance.language ?? office.language) === spoken)
    .flatMap((entrance) => (entrance.greeting === undefined ? [] : withName(entrance.greeting, office)));
  const closed = closedGreeting === undefined ? [] : [closedGreeting];
  const language = officeSpeech(office, tag);
  const asSaid = (text: string) =>
    sentencesOf(text, language).map((sentence) => speakable(sentence, language));
  const recorded = announcementsIn(spoken, office);
  return {
    greeting: [greeting, ...closed, ...greetings, ...recorded].flatMap(asSaid),
    others: others.values().flatMap(asSaid),
  };
}

/** What a person who is asked hears behind the name of the caller. */
function toPeople({ people }: Office, { tag }: Language): readonly string[] {
  if (!people.some(({ transfer }) => transfer === 'consult')) return [];
  const { keys, again, farewell } = CONSULT_WORDS[tag];
  return [keys, again, ...Object.values(farewell)];
}

const ALARMS = ['medical', 'danger', 'suicide'] as const;

/** A voice that is paid for by the letter says them all at each start. */
const MOST_PEOPLE = 12;

/** With the names of the office, the first of its directory: what answers that are not prepared ahead begin with. */
function aboutPeople(office: Office, book: PhraseBook): readonly string[] {
  const names = office.people.slice(0, MOST_PEOPLE).map(({ name }) => name);
  return [
    ...[null, ...names].flatMap((name) => [book.messageStart(name), book.readBackStart(name)]),
    ...names.map(book.puttingThrough),
  ];
}
