import { isCardNumber } from './card-number.ts';
import { type DigitPart, type DigitRun, digitRunsIn } from './digit-runs.ts';

/** What a language must give, so that a card is known by its words. */
export interface CardReader {
  /** The digits that words say, such as 41 for "forty one"; empty for words that say none. */
  digitsOf(text: string): string;
  /** The number of a payment card is announced: "my card number is". */
  announcesCard(text: string): boolean;
  /** A payment card is spoken of. */
  speaksOfCard(text: string): boolean;
  /** The code on its back, or its end, is spoken of. */
  speaksOfCode(text: string): boolean;
}

/** What is remembered from turn to turn. It holds digits: it is kept in memory alone, and as long as the leg. */
export interface CardMemory {
  /** The digits that the last turns ended with, oldest first: a card is read in groups. */
  readonly groups: readonly string[];
  /** A card was announced, and its number is to come; or it was told, and its end and its code may follow. */
  readonly expects: 'number' | 'code' | null;
  /** For so many turns. */
  readonly forTurns: number;
}

export interface Guarded {
  /** The text as it may be kept: digits of a card are not in it. */
  readonly text: string;
  readonly isCard: boolean;
  /** So many turns before have digits of the card, too. */
  readonly turnsBefore: number;
  readonly memory: CardMemory;
}

/** What is written in place of digits. */
export const CARD_MARK = '[card number]';

export const NO_CARD: CardMemory = { groups: [], expects: null, forTurns: 0 };

const EXPECTED_TURNS = 3;
/** Where a card is announced so many digits are a part of it; where one is spoken of, a misheard digit may be in it. */
const ANNOUNCED_DIGITS = 4;
const SPOKEN_OF_DIGITS = 12;
/** A group of a card begins with no 0, as telephone numbers do in most countries. */
const GROUP = /^[1-9]\d{2,}$/;
const CODE = /^\d{3,4}$/;
/** A month and a year, a code, or both. */
const MORE_DIGITS = [3, 4, 6, 7, 8, 9, 10] as const;
/** A card has at most 19 digits, each a key. */
const MOST_GROUPS = 19;

/**
 * Finds the number of a payment card in what a caller says, all at once or group by group over several turns, and leaves it
 * out. The one place that decides so, for everything that is kept of a call.
 */
export function guardCards(text: string, memory: CardMemory, reader: CardReader): Guarded {
  const runs = digitRunsIn(text, reader.digitsOf);
  const [first] = runs;
  const groups = first && text.slice(0, first.from).trim() === '' ? memory.groups : [];
  const isWhole = runs.some(({ parts }) => isCardIn(parts));
  const count = isWhole ? 0 : turnsOf(groups, first);
  const hidden = runs.filter((run) => {
    if (isCardIn(run.parts) || (count > 0 && run === first)) return true;
    return belongsToCard(run, { text, memory, reader });
  });
  const isCard = hidden.length > 0;
  const isOver = isWhole || count > 0;
  return {
    text: without(text, hidden),
    isCard,
    turnsBefore: isCard ? Math.max(count, groups.length) : 0,
    memory: { groups: isOver ? [] : nextGroups(text, runs, groups), ...nextExpected() },
  };

  function nextExpected(): Pick<CardMemory, 'expects' | 'forTurns'> {
    if (isOver || reader.speaksOfCode(text)) return { expects: 'code', forTurns: EXPECTED_TURNS };
    const { expects, forTurns } = memory;
    const isMore = isCard && expects !== 'code';
    if (isMore || reader.announcesCard(text)) return { expects: 'number', forTurns: EXPECTED_TURNS };
    return forTurns > 1 ? { expects, forTurns: forTurns - 1 } : { expects: null, forTurns: 0 };
  }
}

interface Said {
  readonly text: string;
  readonly memory: CardMemory;
  readonly reader: CardReader;
}

/** Digits that are no whole number of a card, and part of one by what is said of them. */
function belongsToCard({ parts }: DigitRun, { text, memory, reader }: Said): boolean {
  const digits = digitsOf(parts);
  if (reader.announcesCard(text) && digits.length >= ANNOUNCED_DIGITS) return true;
  if (reader.speaksOfCard(text) && digits.length >= SPOKEN_OF_DIGITS) return true;
  if (memory.expects === 'number' && GROUP.test(digits)) return true;
  const isCode = parts.some((part) => CODE.test(part.digits));
  return isCode && (memory.expects === 'code' || reader.speaksOfCode(text));
}

/** @param digits As they were pressed, in one answer. */
export function guardKeys(digits: string, memory: CardMemory): Guarded {
  return guardCards(digits, memory, KEYS);
}

const KEYS: CardReader = {
  digitsOf: (text) => text.replace(/\D/g, ''),
  announcesCard: () => false,
  speaksOfCard: () => false,
  speaksOfCode: () => false,
};

/** A number that begins and ends where digits do; behind one that is said in words its end and its code may follow. */
function isCardIn(parts: readonly DigitPart[]): boolean {
  const digits = digitsOf(parts);
  const seams = [...seamsOf(parts)];
  const isAligned = seams.some((from) =>
    seams.some((to) => to > from && isCardNumber(digits.slice(from, to))),
  );
  return isAligned || parts.some((part) => isCardWithMore(part));
}

function seamsOf(parts: readonly DigitPart[]): ReadonlySet<number> {
  let before = 0;
  const all = parts.flatMap(({ digits, seams }) => {
    const own = [0, ...seams, digits.length].map((at) => at + before);
    before += digits.length;
    return own;
  });
  return new Set(all);
}

function isCardWithMore({ digits, seams }: DigitPart): boolean {
  const isTwice = digits.slice(0, digits.length / 2) === digits.slice(digits.length / 2);
  if (seams.length > 0 || isTwice) return false;
  return MORE_DIGITS.some((more) => more < digits.length && isCardNumber(digits.slice(0, -more)));
}

/** How many turns before belong to the card that this one completes; 0 when it completes none. */
function turnsOf(groups: readonly string[], first: DigitRun | undefined): number {
  const from = groups.findIndex((_, at) => first && completes(groups.slice(at), first));
  return from < 0 ? 0 : groups.length - from;
}

function completes(groups: readonly string[], { parts }: DigitRun): boolean {
  const before = groups.join('');
  return parts.some((_, to) => isCardNumber(before + digitsOf(parts.slice(0, to + 1))));
}

/** What the next turn may go on with: digits at the end of this one. */
function nextGroups(text: string, runs: readonly DigitRun[], groups: readonly string[]): readonly string[] {
  const last = runs.at(-1);
  if (!last || /[\p{L}\d]/u.test(text.slice(last.to))) return [];
  const before = runs.length === 1 ? groups : [];
  return [...before, digitsOf(last.parts)].slice(-MOST_GROUPS);
}

function digitsOf(parts: readonly DigitPart[]): string {
  return parts.map(({ digits }) => digits).join('');
}

function without(text: string, runs: readonly DigitRun[]): string {
  return runs.reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}${CARD_MARK}${rest.slice(to)}`,
    text,
  );
}
