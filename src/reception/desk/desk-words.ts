/** What people of the office hear who dial a code, in one language. */
export interface DeskWords {
  /** @param name Of a department; null for the whole office. */
  attendantTakes(name: string | null): string;
  staffTake(name: string | null): string;
  /** It could not be stored. */
  readonly notKept: string;
  /** The phone is nobody's of the directory. */
  readonly notYours: string;
  readonly untilWhen: string;
  /** A time that is said alone, or behind "until", as a question that the language reads. */
  askedTime(text: string): string;
  readonly untilWhenKeys: string;
  /** @param time As it is said. */
  awayUntil(time: string): string;
  readonly back: string;
  readonly askPin: string;
  readonly wrongPin: string;
  /** Too many were wrong. */
  readonly shut: string;
  readonly noMessages: string;
  messageCount(count: number): string;
  message(message: MessageToHear): string;
  /** What can be done about it, by key. */
  messageKeys(can: { readonly callBack: boolean; readonly listen: boolean }): string;
  readonly done: string;
  /** @param by Who has it, as they are called; null when nobody knows. */
  hasIt(by: string | null): string;
  readonly callingBack: string;
  readonly noMore: string;
  /** A code that this phone may not use. */
  readonly notAllowed: string;
  readonly noCalls: string;
  /** One of several, and the keys for it. @param number Of the caller, as it is said. */
  liveCall(call: { readonly place: number; readonly count: number; readonly number: string | null }): string;
  readonly noMoreCalls: string;
  /** Said before the sound of the call. */
  readonly listening: string;
}

/** One message, as it is told. */
export interface MessageToHear {
  /** Counted from 1. */
  readonly place: number;
  readonly name: string | null;
  /** As it is said. */
  readonly number: string | null;
  readonly reason: string | null;
  /** Day and time, as they are said: "today at 2 pm". */
  readonly when: string;
  /** Of another than who hears it; null where it is theirs, or the office's. */
  readonly forName: string | null;
  readonly isUrgent: boolean;
  readonly isLate: boolean;
}
