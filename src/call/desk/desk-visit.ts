import type { DeskEntry } from '../../ports/desk-repository.ts';
import type { DeskWords, MessageToHear } from '../../reception/desk/desk-words.ts';
import type { Language } from '../../reception/language.ts';
import type { Office, Person } from '../../reception/office.ts';
import type { SideTalk } from '../side-talk.ts';

export interface PhoneOwner {
  readonly tenant: string;
  readonly office: Office;
  readonly language: Language;
  readonly person: Person | undefined;
}

/** One code that has been dialled. */
export interface DeskVisit extends Omit<PhoneOwner, 'tenant'> {
  readonly talk: SideTalk;
  readonly words: DeskWords;
  /** Of the phone. */
  readonly extension: string;
  /** Unix time in milliseconds. */
  nowMs(): number;
  entries(): readonly DeskEntry[];
  readonly messages: DeskMessages;
  readonly pin: DeskPin;
  /** Those that this phone may listen to, the longest first. */
  calls(): readonly DeskCall[];
  /** Written to the log: this phone listens to the call. */
  heard(callId: string): void;
  /** Says that it is so once it is stored. */
  keep(entry: DeskEntry, confirmation: string): Promise<void>;
}

/** A call that the attendant is having. */
export interface DeskCall {
  readonly callId: string;
  readonly callerNumber: string | null;
}

/** The messages that whoever has this phone is to deal with. */
export interface DeskMessages {
  /** Open ones that are theirs or the office's: urgent and late ones first, then the oldest. */
  waiting(): Promise<readonly DeskMessage[]>;
  /** Theirs from now on, unless somebody else has it. */
  claim(id: string): Promise<'claimed' | { readonly by: string | null }>;
  /** False when it could not be stored. */
  done(id: string): Promise<boolean>;
}

export interface DeskMessage extends Omit<MessageToHear, 'place'> {
  readonly id: string;
  /** The number to call back, as a phone dials it; null without one. */
  readonly dial: string | null;
  /** What the caller said, at 8 kHz; null where no sound is kept. */
  readonly sound: (() => Promise<Int16Array>) | null;
}

/** What keeps messages from whoever passes by a phone. */
export interface DeskPin {
  /** Counts what is wrong, for each phone. */
  isRight(extension: string, digits: string): boolean;
  /** Too many were wrong in a while. */
  isShut(extension: string): boolean;
}
