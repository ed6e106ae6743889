/** Digits that were said in one go, by their place in the text. */
export interface DigitRun {
  /** Offsets in the text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly DigitPart[];
}

/** Digits without another word between them. */
export interface DigitPart {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** Where in `digits` it may begin or end: between figures that are written apart. */
  readonly seams: readonly number[];
}

/** So many other words between two digits, "and then", end no run. */
const MOST_BETWEEN = 3;
/** Nobody says more in one turn. */
const MOST_CHARS = 4000;

interface Token {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** @param digitsOf The digits that words of the language say, such as 41 for "forty one"; empty for words that say none. */
export function digitRunsIn(text: string, digitsOf: (words: string) => string): readonly DigitRun[] {
  const tokens = [...text.slice(0, MOST_CHARS).matchAll(/\S+/g)].map(tokenOf);
  const isDigits = tokens.map(({ text: word }, at) => {
    if (/\d/.test(word) || digitsOf(word) !== '') return true;
    // "Double four".
    const next = tokens[at + 1]?.text ?? '';
    return digitsOf(next) !== '' && digitsOf(`${word} ${next}`).length > digitsOf(next).length;
  });
  const runs: { from: number; to: number; parts: DigitPart[] }[] = [];
  for (const part of partsOf(tokens, isDigits, digitsOf)) {
    const last = runs.at(-1);
    const between = last ? text.slice(last.to, part.from).trim() : '';
    if (!last || between.split(/\s+/).length > MOST_BETWEEN) {
      runs.push({ from: part.from, to: part.to, parts: [part] });
      continue;
    }
    last.parts.push(part);
    last.to = part.to;
  }
  return runs;
}

/** Brackets and the like around figures are none. */
function tokenOf({ index, 0: word }: RegExpExecArray): Token {
  const [figures = word] = /\d(?:.*\d)?/.exec(word) ?? [];
  const from = index + word.indexOf(figures);
  return { from, to: from + figures.length, text: figures };
}

function partsOf(
  tokens: readonly Token[],
  isDigits: readonly boolean[],
  digitsOf: (words: string) => string,
): readonly DigitPart[] {
  const parts: DigitPart[] = [];
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (isDigits[end]) end += 1;
    const some = tokens.slice(at, end);
    const [first] = some;
    const last = some.at(-1);
    if (first && last) parts.push({ from: first.from, to: last.to, ...digitsIn(some, digitsOf) });
    at = Math.max(end, at + 1);
  }
  return parts.filter(({ digits }) => digits !== '');
}

/** What an engine writes in figures is what it is; words belong together. */
function digitsIn(
  tokens: readonly Token[],
  digitsOf: (words: string) => string,
): Pick<DigitPart, 'digits' | 'seams'> {
  let [digits, words] = ['', ''];
  const seams: number[] = [];
  for (const { text } of tokens) {
    if (!/\d/.test(text)) words = `${words} ${text}`;
    else {
      digits += digitsOf(words.trim());
      seams.push(digits.length);
      digits += text.replace(/\D/g, '');
      seams.push(digits.length);
      words = '';
    }
  }
  return { digits: digits + digitsOf(words.trim()), seams };
}
