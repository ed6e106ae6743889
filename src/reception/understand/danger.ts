import type { Alarm } from '../../core/alarm.ts';
import { aroundEn } from './danger/around.en.ts';
import { attacksEn } from './danger/attacks.en.ts';
import { bodyEn } from './danger/body.en.ts';
import { callsEn } from './danger/calls.en.ts';
import { collapseEn } from './danger/collapse.en.ts';
import { compile } from './danger/compile.ts';
import { distressEn } from './danger/distress.en.ts';
import { intrudersEn } from './danger/intruders.en.ts';
import { marks } from './danger/marks.ts';
import { placesEn } from './danger/places.en.ts';
import { poisonEn } from './danger/poison.en.ts';
import { prepare } from './danger/prepare.en.ts';
import type { Rule } from './danger/rule.ts';
import { suicideEn } from './danger/suicide.en.ts';
import { threatsEn } from './danger/threats.en.ts';
import { woundsEn } from './danger/wounds.en.ts';

/** So many words beside a match tell what it is about. */
const NEAR_WORDS = 10;
/** "Last year my mother had a fall"; who says more has come to something else. */
const PAST_WORDS = 5;
/** A word of a recogniser gone wrong may have any length. */
const NEAR_CHARS = 200;

interface Reader {
  readonly kind: Alarm;
  readonly pattern: RegExp;
  readonly isHarmless: (match: Match) => boolean;
}

interface Match {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Who speaks of suicide needs other words than who has a wound, and a wound is more urgent than what made it. */
const READERS: readonly Reader[] = [
  ...suicideEn,
  ...distressEn.filter(({ kind }) => kind === 'suicide'),
  ...bodyEn,
  ...attacksEn,
  ...collapseEn,
  ...woundsEn,
  ...poisonEn,
  ...callsEn.filter(({ kind }) => kind === 'medical'),
  ...threatsEn,
  ...intrudersEn,
  ...distressEn.filter(({ kind }) => kind !== 'suicide'),
  ...placesEn,
  ...callsEn.filter(({ kind }) => kind === 'danger'),
].map(readerOf);

const TURN = compile([aroundEn.turn], 'word');
const DENIED = compile(aroundEn.denied, 'end');
/** "Never had pain like this before" denies that it was there before. */
const UNLIKE = compile(aroundEn.unlike, 'start');
const OFFERED = compile(aroundEn.offered, 'end');
const CONCERN = compile(aroundEn.concern, 'start');
const OVER = compile(aroundEn.over, 'word');
const PAST = compile(aroundEn.past, 'word');
const LATELY = compile(aroundEn.lately, 'word');
const PRESENT = compile([aroundEn.present], 'word');
const SUBJECT = compile([aroundEn.subject], 'word');
const ONGOING = compile([aroundEn.ongoing], 'end');

/**
 * Whether somebody may be in danger, and of which kind. It knows verbs and what they are done to rather than
 * sentences, and then asks what stands beside them: a denial, a time long past, a clinic. Wrong alarms cost a
 * sentence and a person; a missed one may cost a life.
 */
export function readDanger(text: string): Alarm | undefined {
  const words = prepare(text);
  const whole = words.replaceAll(' |', '');
  const found = read(words);
  return found === undefined && whole !== words ? read(whole) : found;
}

function read(words: string): Alarm | undefined {
  const marked = marks.set(words);
  // As long as the marked words, so that a match is at the same place in both.
  const plain = ` ${words}`;
  return READERS.find((reader) => alarms(reader, marked, plain))?.kind;
}

function alarms({ pattern, isHarmless }: Reader, marked: string, plain: string): boolean {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(marked); found !== null; found = pattern.exec(marked)) {
    const end = found.index + found[0].length;
    const before = lastWords(plain.slice(Math.max(0, found.index - NEAR_CHARS), found.index));
    const after = firstWords(plain.slice(end, end + NEAR_CHARS));
    if (!isHarmless({ before, words: plain.slice(found.index, end), after })) return true;
    // What is harmless may begin with words that are not: "no heart attack but chest pain".
    pattern.lastIndex = found.index + 1;
  }
  return false;
}

/** Up to the last word of a new thought. */
function lastWords(text: string): string {
  const near = text.trim().split(' ').slice(-NEAR_WORDS).join(' ');
  return `${near.split(TURN).at(-1)?.trim() ?? ''} `;
}

function firstWords(text: string): string {
  return `${text.trim().split(' ').slice(0, NEAR_WORDS).join(' ')} `;
}

function readerOf(rule: Rule): Reader {
  const { unlessBefore = [], unlessNext = [], unlessNear = [] } = rule;
  const before = compile(unlessBefore, 'end');
  const next = compile(unlessNext, 'start');
  const near = compile(unlessNear, 'word');
  return {
    kind: rule.kind,
    pattern: compile(rule.patterns, 'every'),
    isHarmless: (match) =>
      before.test(match.before) ||
      next.test(match.after) ||
      near.test(`${match.before}${match.words} ${match.after}`) ||
      (rule.isCertain !== true && isHarmless(rule, match)),
  };
}

function isHarmless(rule: Rule, match: Match): boolean {
  const { before } = match;
  const after = match.after.split(TURN)[0] ?? '';
  const denied = DENIED.exec(before)?.[0];
  if (denied !== undefined && !UNLIKE.test(after)) return rule.kind !== 'suicide' || !denied.includes('want');
  if (OFFERED.test(before) || CONCERN.test(after)) return true;
  if (isPast(match, PAST)) return true;
  if (rule.kind === 'suicide') return false;
  return OVER.test(match.after) || (rule.isEvent === true && isPast(match, LATELY));
}

/** "Had a stroke ten years ago", "ten years ago he had a stroke"; not "last year you fixed my tap and he is choking". */
function isPast({ before, words, after: next }: Match, time: RegExp): boolean {
  const after = next.split(TURN)[0] ?? '';
  const later = time.exec(after);
  if (later !== null) {
    const between = after.slice(0, later.index);
    if (!SUBJECT.test(between) && !PRESENT.test(between) && !ONGOING.test(between.trim())) return true;
  }
  const earlier = time.exec(before);
  if (earlier === null || ONGOING.test(before.slice(0, earlier.index).trim())) return false;
  const between = before.slice(earlier.index + earlier[0].length).trim();
  return between.split(' ').length <= PAST_WORDS && !PRESENT.test(`${between} ${words}`);
}
