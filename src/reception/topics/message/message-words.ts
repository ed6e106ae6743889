import type { FieldKind } from './settings.ts';

/** What one language says and hears of a message beside name, number and reason. Expressions read normalised words. */
export interface MessageWords {
  readonly ask: Readonly<Record<FieldKind, string>>;
  /** Where a day and a month were told. */
  readonly askYear: string;
  /** @param monthFirst The month comes before the day. */
  birthDateKeys(monthFirst: boolean): string;
  readonly noDate: string;
  /** What a field is called where the message is read back, such as `your date of birth`. */
  readonly names: Readonly<Record<FieldKind, string>>;
  /** A field is spoken of. */
  readonly mentions: Readonly<Record<FieldKind, RegExp>>;
  /** What is spoken of is said to be right. */
  readonly isRight: RegExp;
  /** As a sentence of the read-back. */
  field(name: string, value: string): string;
  /** "For … press 4." */
  fixKey(name: string, key: string): string;
  /** Before the question is put once more to who does not know what the office needs. */
  readonly needed: string;
  /** Goes on without it. */
  readonly leftOut: string;
  /** The caller does not know it, or has none. */
  readonly unknown: RegExp;
  /** What stands before the name of an insurance, at the beginning of words as they were heard. */
  readonly insuranceBefore: RegExp;

  readonly isUrgent: RegExp;
  readonly isNotUrgent: RegExp;
  /** Nothing but that it is urgent. */
  readonly onlyUrgent: RegExp;
  /** As a sentence of the read-back. */
  readonly urgent: string;
  /** Said once it is stored. */
  readonly notedAsUrgent: string;
  /** @param when As of `atTime`, such as `Today before 2 pm`. */
  promise(when: string): string;
}
