import type { Alarm } from '../../../core/alarm.ts';
import { type Compile, createCompile } from './compile.ts';
import type { DangerLanguage } from './danger-language.ts';
import { createHarmless, type Match } from './harmless.ts';
import { createMarks } from './marks.ts';
import type { Rule } from './rule.ts';

/** So many words beside a match tell what it is about. */
const NEAR_WORDS = 10;
/** A word of a recogniser gone wrong may have any length. */
const NEAR_CHARS = 200;

interface Reader {
  readonly kind: Alarm;
  readonly pattern: RegExp;
  readonly isHarmless: (match: Match) => boolean;
}

/**
 * Whether somebody may be in danger, and of which kind. It knows verbs and what they are done to rather than
 * sentences, and then asks what stands beside them: a denial, a time long past, a clinic. Wrong alarms cost a
 * sentence and a person; a missed one may cost a life. The rules are compiled for the first text, be it empty, which
 * takes a tenth of a second: a daemon reads one before it takes calls, and other languages of the house cost nothing.
 */
export function createDangerReader(language: DangerLanguage): (text: string) => Alarm | undefined {
  let read: ((text: string) => Alarm | undefined) | undefined;
  return (text) => {
    read ??= createRead(language);
    return read(text);
  };
}

function createRead({
  rules,
  around,
  classes,
  prepare,
}: DangerLanguage): (text: string) => Alarm | undefined {
  const marks = createMarks(classes);
  const compile = createCompile(marks, around.unleapt);
  const isHarmless = createHarmless(around, compile);
  const turn = compile(around.turn, 'word');
  const readers = rules.map((rule) => readerOf(rule, compile, isHarmless));

  const readWords = (words: string) => {
    const marked = marks.set(words);
    // As long as the marked words, so that a match is at the same place in both.
    const plain = ` ${words}`;
    return readers.find((reader) => alarms(reader, { marked, plain, turn }))?.kind;
  };
  const read = (text: string) => {
    const words = prepare(text);
    const whole = words.replaceAll(' |', '');
    const found = readWords(words);
    return found === undefined && whole !== words ? readWords(whole) : found;
  };
  return read;
}

function readerOf(rule: Rule, compile: Compile, isHarmless: (rule: Rule, match: Match) => boolean): Reader {
  const { unlessBefore = [], unlessNext = [], unlessNear = [] } = rule;
  const before = compile(unlessBefore, 'end');
  const next = compile(unlessNext, 'start');
  const near = compile(unlessNear, 'word');
  return {
    kind: rule.kind,
    pattern: compile(rule.patterns, 'every'),
    isHarmless: (match) => {
      // Words of the next sentence are about something else.
      const after = match.after.split('|')[0] ?? '';
      return (
        before.test(match.before) ||
        next.test(after) ||
        near.test(`${match.before}${match.words} ${after}`) ||
        (rule.isCertain !== true && isHarmless(rule, match))
      );
    },
  };
}

interface Words {
  readonly marked: string;
  readonly plain: string;
  readonly turn: RegExp;
}

function alarms({ pattern, isHarmless }: Reader, { marked, plain, turn }: Words): boolean {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(marked); found !== null; found = pattern.exec(marked)) {
    const end = found.index + found[0].length;
    const before = lastWords(plain.slice(Math.max(0, found.index - NEAR_CHARS), found.index), turn);
    const after = firstWords(plain.slice(end, end + NEAR_CHARS));
    if (!isHarmless({ before, words: plain.slice(found.index, end), after })) return true;
    // What is harmless may begin with words that are not: "no heart attack but chest pain".
    pattern.lastIndex = found.index + 1;
  }
  return false;
}

/** Up to the last word of a new thought. */
function lastWords(text: string, turn: RegExp): string {
  const near = text.trim().split(' ').slice(-NEAR_WORDS).join(' ');
  return `${near.split(turn).at(-1)?.trim() ?? ''} `;
}

function firstWords(text: string): string {
  return `${text.trim().split(' ').slice(0, NEAR_WORDS).join(' ')} `;
}
