import type { Alarm } from '../core/alarm.ts';
import type { Grammar } from '../core/grammar.ts';
import type { HouseLanguage } from '../core/language-tag.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Command, Committed } from '../ports/commands.ts';
import type { DeskEntry } from '../ports/desk-repository.ts';
import type { Channel } from './channel.ts';
import type { DeskRecords } from './identity/desk-records.ts';
import type { Intent } from './intent.ts';
import type { AnswerFacts, AnswerForm, Language, Readers } from './language.ts';
import type { Office } from './office.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { Settings } from './settings.ts';
import type { DialogueState } from './state/dialogue-state.ts';
import type { Draft } from './state/draft.ts';
import type { Tool } from './tool.ts';

/**
 * Something the receptionist can talk about. It stands in one folder, and in one line of `topics.ts`: what is asked,
 * heard, pressed, offered to a model and told in its prompt is derived from these.
 */
export interface Topic {
  readonly name: string;
  /** What it remembers of a conversation. */
  readonly draft?: Draft<object>;
  /** What an office writes down for it. */
  readonly settings?: Settings<unknown>;
  /** Whole sentences that ask for it, for engines that listen by a grammar; `request` understands each. */
  sentences?(office: Office, tag: HouseLanguage): Grammar | undefined;
  /** The same for what may be said whatever was asked. @param isKept The sound of the answer is. */
  everywhere?(office: Office, tag: HouseLanguage, isKept: boolean): Grammar | undefined;
  /** What such words ask, before they are read as an answer, and a key that counts as well. */
  anytime?(scene: Scene, state: DialogueState, words: Words): Step | undefined;
  key?(scene: Scene, state: DialogueState, digits: string): Step | undefined;
  /** Its questions, by names that no other topic has. */
  readonly questions?: Readonly<Record<string, Question>>;
  /** What words ask of it, whatever was asked before; undefined when they ask for something else. */
  request?(scene: Scene, state: DialogueState, words: Words): Step | undefined;
  /** These words are answered by `request`, and never by a model. */
  isForRules?(scene: Scene, text: string): boolean;
  /** What follows once it is proved who calls: see `identified`. Told to them, and to nobody else. */
  proved?(scene: Scene, state: DialogueState, personId: string): Step | undefined;
  /** Gives up what was begun, whatever is asked now; undefined when nothing was. */
  abandon?(scene: Scene, state: DialogueState): Step | undefined;
  /** Its keys of the menu. */
  menu?(scene: Scene): readonly MenuEntry[];
  /** What can be asked about, as in "I can tell you …". */
  tells?(scene: Scene): readonly string[];
  /** What can be done, as in "I can …". */
  does?(scene: Scene): readonly string[];
  /** What a model may call. */
  tools?(scene: Scene, state: DialogueState): readonly Tool<Step>[];
  /** What a model is told: lines that are the same in each call. */
  facts?(scene: Scene): readonly string[];
  /** What a model is told of this conversation, as data. */
  notes?(scene: Scene, state: DialogueState): Readonly<Record<string, unknown>>;
}

/** A question of a topic, and what becomes of its answers. */
export interface Question {
  ask(scene: Scene, state: DialogueState): string;
  /** What kind of answer it expects. */
  readonly form: AnswerForm;
  /** Reads an answer; undefined when the words are none. A question without it takes any request. */
  hear?(scene: Scene, state: DialogueState, words: Words): Step | undefined;
  /** It reads all words itself, also those that every other question leaves to the house. */
  readonly takesAll?: boolean;
  /** What yes and no lead to, by the keys 1 and 2. */
  readonly yesNo?: {
    yes(scene: Scene, state: DialogueState): Step | undefined;
    no(scene: Scene, state: DialogueState): Step | undefined;
  };
  /** Reads keys that are neither 0 nor `*`; the menu without it. */
  press?(scene: Scene, state: DialogueState, digits: string): Step | undefined;
  /** The same question as keys to press; yes and no, or the menu, without it. */
  keys?(scene: Scene, state: DialogueState): string;
  /** How many keys complete an answer; 1 without it. */
  digits?(state: DialogueState): number;
  /** What the answer may be about. */
  about?(state: DialogueState): Partial<AnswerFacts>;
  /** Answered in a few words, though any request may be made. */
  readonly isShort?: boolean;
  /** Its answer tells several things: one that is longer than a few words is an answer all the same. */
  readonly isLong?: boolean;
  /** Something is being done: who is told something in between comes back to it. */
  readonly isTask?: boolean;
  /** A free answer, in which a word such as "somebody" is no request. */
  readonly isDictated?: boolean;
  /** "No" and "that's all" end the conversation. */
  readonly isClosing?: boolean;
  /** The sound of the answer may be needed. */
  readonly keepsSound?: boolean;
  /** The answer proves who the caller is: it is kept nowhere, neither as sound nor in words, and no model reads it. */
  readonly isSecret?: boolean;
  /** Said behind the question when it is put again. */
  hint?(scene: Scene): string | undefined;
  /** What becomes of an answer that was not understood twice: goes on without it. */
  giveUp?(scene: Scene, state: DialogueState, sound: string | null): Step | undefined;
  /** The state with the sound of an answer that was not understood. */
  withSound?(state: DialogueState, sound: string): DialogueState;
  /** What is done before people take over, when it was not understood three times. */
  handOver?(scene: Scene, state: DialogueState): Step | undefined;
  /** The task is not wanted any more. */
  cancel?(scene: Scene, state: DialogueState): Step;
}

export interface MenuEntry {
  readonly digits: string;
  /** Such as `For opening hours press 1.` */
  readonly text: string;
  press(scene: Scene, state: DialogueState): Step | undefined;
}

/** What a topic may know of the conversation besides the state. */
export interface Scene {
  readonly office: Office;
  readonly channel: Channel;
  readonly topics: Topics;
  readonly language: Language;
  /** The other languages of the office. */
  readonly others: readonly Language[];
  /** Of the language, at hand. */
  readonly book: PhraseBook;
  readonly readers: Readers;
  /** What is known of persons; undefined where nothing is. */
  readonly records: DeskRecords | undefined;
  /** What the office's own people have told the desk, also what is over by now. */
  readonly deskEntries: readonly DeskEntry[];
  readonly callId: string;
  readonly callerNumber: string | null;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  /** Local date of `nowMs` at the office, `YYYY-MM-DD`. */
  readonly today: string;
  /** An id that nothing else has. */
  newId(): string;
}

/** What the caller said, with the sound of it when it may be needed. */
export interface Words {
  readonly text: string;
  /** Name under which its sound is kept in memory until a commit writes it. */
  readonly recording: string | null;
  /** What the words want whatever was asked: read once a turn. */
  readonly intent: Intent;
}

/** What a topic decides. Pure: an effect is asked for, with what follows from its result. */
export type Step = Reply | Query | Commit;

/** In the language of the reply's state, or in another. */
export type Sentence = string | { readonly text: string; readonly language: string };

export interface Reply {
  readonly say: readonly Sentence[];
  readonly state: DialogueState;
  readonly leave?: Outcome;
  /** The caller told of danger. */
  readonly alarm?: Alarm;
}

/** Something to find out. It changes nothing, so it may run while it is uncertain whether the caller has finished. */
export interface Query {
  readonly effect: 'query';
  run(signal: AbortSignal): Promise<Step>;
  /** What follows when it could not be found out. */
  readonly failed: Step;
}

/** Something to do, together or not at all, once it is certain that the caller has finished. */
export interface Commit {
  readonly effect: 'commit';
  readonly commands: readonly Command[];
  after(committed: Committed): Step;
}

/** The tables that are derived from the list of topics. */
export interface Topics {
  readonly list: readonly Topic[];
  readonly drafts: readonly Draft<object>[];
  /** The question that was asked last; the first of all for a name that no topic has. */
  questionOf(state: Pick<DialogueState, 'asked'>): Question;
  /** The menu, read out. */
  menuText(scene: Scene): string;
  /** A key of the menu; undefined for one that it has not. */
  press(scene: Scene, state: DialogueState, digits: string): Step | undefined;
  /** What can be asked for, as a sentence. */
  helpText(scene: Scene): string;
}
