/** What staff have told the desk, by a code of a desk phone or by a command. */
export type DeskEntry = DeskSwitch | DeskAbsence;

/** Who takes calls first, whatever the hours say. */
export interface DeskSwitch extends DeskWord {
  readonly kind: 'switch';
  /** As `hours` says, from `atMs` on, when it is null. */
  readonly takes: 'attendant' | 'staff' | null;
  /** Key of the directory; null for the whole office. */
  readonly about: string | null;
}

/** Somebody is away, as at lunch; they are back when `untilMs` has come. */
export interface DeskAbsence extends DeskWord {
  readonly kind: 'absence';
  /** Key of the directory. */
  readonly about: string;
}

interface DeskWord {
  /** Who said it: an extension, or a user of the machine; null when unknown. */
  readonly by: string | null;
  /** Unix time in milliseconds. */
  readonly atMs: number;
  /** Unix time in milliseconds; null: until somebody says otherwise. */
  readonly untilMs: number | null;
}

/** The desk of one tenant. */
export interface DeskRepository {
  /** The last word about each, the oldest word first; also what is over by now. */
  list(): Promise<readonly DeskEntry[]>;
  /** It takes the place of what was said before of the same kind about the same; of two the later one counts. Durable once it resolves. */
  put(entry: DeskEntry): Promise<void>;
}
