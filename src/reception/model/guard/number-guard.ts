import { normalizeNumber } from '../../../countries/normalize-number.ts';
import type { Scene } from '../../topic.ts';
import type { Known } from './known.ts';

/** Shorter ones are times, prices and floors. */
const SHORTEST = 3;
/** Dictated figure by figure. */
const SPOKEN_FIGURES: Readonly<Record<string, string>> = Object.fromEntries([
  ...figures('zero one two three four five six seven eight nine'),
  ...figures('null eins zwei drei vier fünf sechs sieben acht neun'),
  ...figures('cero uno dos tres cuatro cinco seis siete ocho nueve'),
  ['oh', '0'],
  ['zwo', '2'],
  ['nought', '0'],
]);
const DOUBLED = /^(?:double|triple|doppel|doble)$/;
/** So many words for figures in a row are a number. */
const FIGURES_IN_A_ROW = 3;
const TIMES_AND_DATES =
  /\b\d{1,2}[:.h]\d{2}\b(?!\.?\d)|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\b(?:19|20)\d{2}\b(?![\d\s().-]*\d)/g;
const DIGITS = /\+?\d(?:[\s().\-–/·,]{0,3}\d)*/g;

/** A telephone number, extension or code that neither the office, nor the law, nor the caller has named. */
export function createNumberGuard(
  { office }: Pick<Scene, 'office'>,
  { publicly, ofCaller }: Known,
): (sentence: string) => boolean {
  const texts = [...publicly, ...ofCaller, ...ofCaller.map(inFigures)];
  const written = new Set(texts.flatMap(numbersIn));
  const known = [...written].flatMap((number) => [number, normalizeNumber(number, office.country) ?? number]);
  const national = known.map((number) => number.replace(/\D/g, ''));
  const isKnown = (number: string) => {
    const digits = number.replace(/\D/g, '');
    const international = normalizeNumber(number, office.country)?.replace(/\D/g, '') ?? digits;
    return national.some((each) => each === digits || each === international || isPartOf(digits, each));
  };
  return (sentence) =>
    [...numbersIn(sentence.replace(TIMES_AND_DATES, ' ')), ...numbersIn(inFigures(sentence))].some(
      (number) => !isKnown(number),
    );
}

/** A clause may end within a number that is known. */
function isPartOf(digits: string, whole: string): boolean {
  return whole.length > digits.length && digits.length >= SHORTEST && whole.startsWith(digits);
}

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(DIGITS)]
    .map(([number]) => number)
    .filter((number) => number.replace(/\D/g, '').length >= SHORTEST);
}

/** Only what is dictated figure by figure; everything else is left out. */
function inFigures(text: string): string {
  let run: string[] = [];
  const runs: string[] = [];
  const end = () => {
    if (run.length >= FIGURES_IN_A_ROW) runs.push(run.join(''));
    run = [];
  };
  let times = 1;
  for (const word of text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []) {
    const figure = /^\d$/.test(word) ? word : SPOKEN_FIGURES[word];
    if (DOUBLED.test(word)) times = word === 'triple' ? 3 : 2;
    else if (figure === undefined) {
      end();
      times = 1;
    } else {
      run.push(figure.repeat(times));
      times = 1;
    }
  }
  end();
  return runs.join(' x ');
}

function figures(words: string): readonly (readonly [string, string])[] {
  return words.split(' ').map((word, index) => [word, `${index}`] as const);
}
