const ONES = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const SCALES = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1000, 'thousand'],
] as const;
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** `one hundred and one`; whole and below 10¹², as every number in speech is. */
export function cardinal(value: number): string {
  if (value < 0) return `minus ${cardinal(-value)}`;
  if (value < 100) return belowHundred(value);
  for (const [size, name] of SCALES) {
    if (value >= size) return withRest(`${cardinal(Math.floor(value / size))} ${name}`, value % size);
  }
  return withRest(`${belowHundred(Math.floor(value / 100))} hundred`, value % 100);
}

/** `twenty-first`, `one hundredth`. */
export function ordinal(value: number): string {
  return cardinal(value).replace(/[a-z]+$/, (last) => {
    return IRREGULAR_ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  });
}

/** `four seven`: each digit by itself; what is no digit is left out. */
export function digitByDigit(digits: string): string {
  return [...digits.replace(/\D/g, '')].map((digit) => ONES[Number(digit)]).join(' ');
}

/** `twenty twenty-six`, `nineteen oh five`, `two thousand and nine`: four digits as a year. */
export function year(value: number): string {
  const [century, rest] = [Math.floor(value / 100), value % 100];
  if (value >= 2000 && value < 2010) return cardinal(value);
  if (rest === 0) return `${cardinal(century)} hundred`;
  return `${cardinal(century)} ${rest < 10 ? `oh ${cardinal(rest)}` : cardinal(rest)}`;
}

/**
 * A number as it is written: `1,200`, `3.5`, `-7`. A leading zero makes it a code, read digit by digit, and so
 * does a length that no amount has.
 */
export function writtenNumber(written: string): string {
  const [whole = '', fraction] = written.replace(/^[-−]/, '').replaceAll(',', '').split('.');
  const minus = /^[-−]/.test(written) ? 'minus ' : '';
  const asCode = (whole.length > 1 && whole.startsWith('0')) || whole.length > 12;
  const spoken = asCode ? digitByDigit(whole) : cardinal(Number(whole));
  return `${minus}${spoken}${fraction === undefined ? '' : ` point ${digitByDigit(fraction)}`}`;
}

function belowHundred(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  const tens = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10]}`;
}

function withRest(head: string, rest: number): string {
  if (rest === 0) return head;
  return rest < 100 ? `${head} and ${cardinal(rest)}` : `${head} ${cardinal(rest)}`;
}
