/** What the receptionist knows of the business: the parsed `attendant.yaml`, without engines and secrets. */
export interface Office {
  readonly name: string;
  readonly address: string;
  /** As it is written, with its country or without. */
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** With or without `https://`. */
  readonly website?: string | undefined;
  /** IANA name, such as `Europe/London`. */
  readonly timeZone: string;
  /** BCP 47, such as `en-GB`: the language it greets in. */
  readonly language: string;
  /** All that it speaks, the first one included. */
  readonly languages: readonly SpokenByOffice[];
  /** Messages are kept as sound, too. */
  readonly keepsSound: boolean;
  /** Messages leave the house: by mail, or to a program of the office. */
  readonly delivers: boolean;
  /** ISO 3166-1 alpha-2, such as `GB`: emergency numbers, forms of telephone numbers, public holidays. */
  readonly country: string;
  readonly hours: WeeklyHours;
  readonly holidays: readonly Holiday[];
  /**
   * On public holidays of the country. Where the office has not said it, its ordinary hours count, and callers are told
   * that others may apply.
   */
  readonly publicHolidays?: 'closed' | 'open' | undefined;
  /** Who asks for people while nobody is there: a message is offered, or their phones ring all the same. */
  readonly afterHours: 'message' | 'ring';
  readonly answering: AnsweringSetting;
  readonly people: readonly Person[];
  readonly phrases: Phrases;
  /** What is another way in than the one all share. */
  readonly entrances: readonly Entrance[];
  /** What it has written down for topics, by their keys. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SpokenByOffice {
  /** BCP 47. */
  readonly tag: string;
  /** The key of the menu that leads to it; without one it is not read out. */
  readonly key?: string | undefined;
  /** The office's own sentences in it; those of the house without them. */
  readonly phrases?: Phrases | undefined;
}

/** A dialled number, or several, and how its callers are met. What is left out is as at any other number. */
export interface Entrance {
  /** A number as the PBX shows it, or a pattern: `X` is any digit, a `*` at the end whatever follows. */
  readonly dialled: string;
  /** BCP 47, one of the languages of the office. */
  readonly language?: string | undefined;
  /** `{business}` stands for the name of the office. */
  readonly greeting?: string | undefined;
  /** Key of the directory: messages that name nobody are for it. */
  readonly department?: string | undefined;
  /** In place of the office's, as a whole. */
  readonly answering?: AnsweringSetting | undefined;
}

/** When the attendant answers a call that its staff are to have first. */
export type AttendantWhen = 'closed' | 'busy' | 'unanswered' | 'unregistered';

/** Who answers a call. */
export interface AnsweringSetting {
  readonly first: 'attendant' | 'staff';
  /** How long the phones of staff ring before it counts as unanswered. */
  readonly ringSeconds: number;
  /** Key of the directory: whose phones ring. Without it those of the entrance's department, or all of the office. */
  readonly rings?: string | undefined;
  /** Without one of these, a call that staff do not take goes the way of a daemon that is away. */
  readonly attendantWhen: readonly AttendantWhen[];
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

export type WeeklyHours = Readonly<Record<Weekday, readonly Interval[]>>;

/** A week within another one: a weekday that is not in it is as there. */
export type OwnHours = { readonly [Day in Weekday]?: readonly Interval[] | undefined };

/**
 * Minutes since local midnight; `toMinute` is exclusive and greater than `fromMinute`, and above 1440 where the opening
 * ends after midnight, on the next day.
 */
export interface Interval {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** An exception: days that are not as in an ordinary week. */
export type Holiday = HolidayDays & {
  readonly name: string;
  /** Intervals that replace the weekday's; empty when closed. */
  readonly open: readonly Interval[];
};

/** Local dates as `YYYY-MM-DD`, or as `MM-DD` for every year. */
type HolidayDays =
  | { readonly date: string; readonly from?: never; readonly to?: never }
  /** Both are included. Of every year, one that ends before it begins goes on in the next. */
  | { readonly from: string; readonly to: string; readonly date?: never };

/** A person or a department that a caller can be put through to. */
export type Person = PersonWords & Reach & Manner;

/** What rings: one of four. */
export type Reach =
  /** A desk phone of the PBX. */
  | OnlyReach<'extension', string>
  /** An extension of the PBX that rings several phones: a ring group or a queue of its own. */
  | OnlyReach<'group', string>
  /** A telephone number in the public network. */
  | OnlyReach<'outside', string>
  /** Desk phones that ring together for the first in line, while the others wait. */
  | OnlyReach<'queue', readonly string[]>;

type ReachKind = 'extension' | 'group' | 'outside' | 'queue';
type OnlyReach<Kind extends ReachKind, Value> = { readonly [Key in Kind]: Value } & {
  readonly [Key in Exclude<ReachKind, Kind>]?: never;
};

/** How a caller is put through, where it is not as for everybody. */
export interface Manner {
  /** How long it rings; 20 s at a desk phone, 25 s outside, 30 s for a group. */
  readonly ringSeconds?: number | undefined;
  /** `consult`: they are told who calls and why, and take the call or do not. `blind` without it. */
  readonly transfer?: 'blind' | 'consult' | undefined;
  /** Who answers outside presses a key before the caller is there, so that no mailbox takes the call; true without it. */
  readonly confirm?: boolean | undefined;
  /** A mailbox of the PBX, such as `101@default`. */
  readonly voicemail?: string | undefined;
  /** Key of the directory: who is offered when they cannot be reached. */
  readonly deputy?: string | undefined;
}

interface PersonWords {
  /** The only thing a transfer names: `[a-z0-9-]+`, at most 32 characters. */
  readonly key: string;
  /** As spoken, such as `Doctor Anna Lane` or `the billing desk`. */
  readonly name: string;
  /** Other words callers use for them. */
  readonly aliases: readonly string[];
  /** Hours of their own. A weekday that is left out is as their department's, or the office's. */
  readonly hours?: OwnHours | undefined;
  /** Key of another entry, which has none: its hours count where these are left out. */
  readonly department?: string | undefined;
  /** Their phone may listen to calls of the attendant, take them over, and give callers back. */
  readonly supervisor?: boolean | undefined;
  /** Where mail about messages for them goes; to the office's address without one. */
  readonly mail?: string | undefined;
}

/** Sentences an office may word its own way. `{business}` stands for its name. */
export interface Phrases {
  readonly greeting: string;
  /** In its place while the office is closed. */
  readonly closedGreeting?: string | undefined;
  readonly goodbye: string;
}
