import type { DeskEntry } from '../../ports/desk-repository.ts';
import type { DeskWords } from '../../reception/desk/desk-words.ts';
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
  /** Says that it is so once it is stored. */
  keep(entry: DeskEntry, confirmation: string): Promise<void>;
}
