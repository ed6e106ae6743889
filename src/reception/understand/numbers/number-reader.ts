import { type Found, findNumber, NO_NUMBER } from './find-number.ts';
import { changed, replaceEnd } from './number-change.ts';
import type { NumberChange, NumberHeard } from './number-heard.ts';
import { callBackLength, withPlus } from './number-length.ts';
import { numberWords, piecesOf } from './number-pieces.ts';
import { digitsOf, type Run, type Runs, runsOf } from './number-runs.ts';
import type { NumberWords } from './number-words.ts';
import { splitRuns } from './split-runs.ts';

/** @param country ISO 3166-1 alpha-2 in capitals. */
export type NumberReader = (text: string, country: string) => NumberHeard;

/** More digits are a number, and not what is to be different in one. */
const LONGEST_PART = 6;
/** As many as a number has digits, each with its article: "el seis, el uno …". */
const MAX_RUNS = 15;
/** Fewer digits beside other words are a number of something else. */
const SHORTEST_AMONG_WORDS = 3;

/**
 * Reads the telephone number in an utterance: the one that can be a number of the country, with its extension apart. Times,
 * ages, dates and the numbers of rooms and orders are none; a number said twice is one; of two the first is meant.
 */
export function createNumberReader(words: NumberWords): NumberReader {
  return (text, country) => {
    const all = numberWords(text, words);
    const anew = all.replace(words.finished, '').split(words.fromTheStart);
    const said = anew.at(-1) ?? '';
    const heard = readPaused(said, words, country) ?? readSaid(said, words, country);
    return { ...heard, isFinished: words.finished.test(all), startsAgain: anew.length > 1 };
  };
}

/** A number of which every digit counts, with pauses in it: "oh two oh, wait, …". */
function readPaused(said: string, words: NumberWords, country: string): NumberHeard | undefined {
  const parts = said.split(words.hesitation);
  if (parts.length === 1) return undefined;
  const digits = parts.map((part) => readSaid(part, words, country).digits).join('');
  const heard = readSaid(parts.join(' pause '), words, country);
  return heard.isWhole && heard.digits === withPlus(digits, country) ? heard : undefined;
}

function readSaid(said: string, words: NumberWords, country: string): NumberHeard {
  return said
    .split(words.restart)
    .map((part) => runsOf(piecesOf(part.trim(), words), words))
    .map((runs) => segment(runs, country))
    .reduce((before, after) => joined(before, after, country));
}

/** What was said between two corrections. */
function segment({ runs, hasOtherWords }: Runs, country: string): NumberHeard {
  const { split, extension } = splitRuns(runs, country);
  const said = changeOf(split);
  const found = numberIn(split, { hasOtherWords: hasOtherWords || said !== null, country });
  const heard = { extension, hasOtherWords, isFinished: false, corrects: false, startsAgain: false };
  if (said === null) return { ...heard, ...found, change: null };
  // "07700 900124, the last digit is three."
  if (found.isWhole)
    return { ...heard, ...found, digits: changed(found.digits, said) ?? found.digits, change: null };
  return { ...heard, ...NO_NUMBER, change: said };
}

/** The first that is whole; without one, all that can be a part of one. */
function numberIn(
  runs: readonly Run[],
  { hasOtherWords, country }: { readonly hasOtherWords: boolean; readonly country: string },
): Found & Pick<NumberHeard, 'isAreaCode'> {
  const numbers = runs.filter(({ kind }) => kind === 'number').slice(0, MAX_RUNS);
  const found = numbers.map((run) => findNumber(run, country));
  const whole = found.find(({ isWhole }) => isWhole);
  if (whole) return whole;
  const ofArea = runs.filter(({ kind }) => kind === 'area-code').map(({ pieces }) => digitsOf(pieces));
  const isPart = (digits: string) =>
    !hasOtherWords || digits.length >= SHORTEST_AMONG_WORDS || /^[0+]./.test(digits);
  const parts = [...ofArea, ...found.map(({ digits }) => digits).filter(isPart)];
  const digits = parts.join('');
  switch (callBackLength(digits, country)) {
    case 'whole':
      return { ...NO_NUMBER, digits: withPlus(digits, country), isWhole: true };
    case 'too-short':
      return {
        ...NO_NUMBER,
        digits,
        isTooLong: digits === '' && found.some(({ isTooLong }) => isTooLong),
        isAreaCode: digits !== '' && digits === ofArea.join(''),
      };
    case 'too-long':
      return { ...NO_NUMBER, isTooLong: true };
  }
}

/** "Ends in 24, not 23", "seven, not eight", "the last digit is 5". */
function changeOf(runs: readonly Run[]): NumberChange | null {
  const of = (...kinds: readonly Run['kind'][]) => runs.filter(({ kind }) => kinds.includes(kind));
  const [placed] = of('ending', 'beginning');
  const [negated] = of('negated');
  const right = placed ?? of('number').find(({ pieces }) => digitsOf(pieces).length <= LONGEST_PART);
  if (right === undefined || (placed === undefined && negated === undefined)) return null;
  return {
    wrong: negated === undefined ? null : digitsOf(negated.pieces),
    right: digitsOf(right.pieces),
    where: placed?.kind === 'ending' || placed?.kind === 'beginning' ? placed.kind : 'anywhere',
    isEitherWay: negated?.isEitherWay ?? false,
  };
}

/** What was said, and what was said to correct it. */
function joined(before: NumberHeard, after: NumberHeard, country: string): NumberHeard {
  const hasOtherWords = before.hasOtherWords || after.hasOtherWords;
  const extension = after.extension ?? before.extension;
  const kept = { ...before, extension, hasOtherWords };
  if (after.change !== null) {
    const digits = changed(before.digits, after.change);
    if (before.digits === '' || digits === undefined)
      return { ...kept, change: after.change, corrects: true };
    return { ...kept, digits, isWhole: callBackLength(digits, country) === 'whole' };
  }
  if (after.digits === '') return kept;
  if (before.digits === '') return { ...after, extension, hasOtherWords, corrects: true };
  if (after.isWhole) return { ...after, extension, hasOtherWords };
  const isForExtension = before.extension !== null && after.digits.length <= before.extension.length + 1;
  if (isForExtension) return { ...kept, extension: after.digits };
  const digits = replaceEnd(before.digits, after.digits, country);
  return { ...kept, digits, isWhole: callBackLength(digits, country) === 'whole' };
}
