/** The German words for digits and small numbers, as `normalForm` writes them. */

const digitsOf = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([digits, list]) => list.split(' ').map((word) => [word, digits] as const)),
  );

export const DIGIT = digitsOf({
  0: 'null',
  1: 'eins',
  2: 'zwei zwo',
  3: 'drei',
  4: 'vier',
  5: 'fuenf funf',
  6: 'sechs',
  7: 'sieben',
  8: 'acht',
  9: 'neun',
});

/** As in "zwei Nullen" and "drei Fünfer". */
export const OF_A_KIND = digitsOf({
  0: 'nullen nuller',
  1: 'einsen einser',
  2: 'zweien zweier zwoer',
  3: 'dreien dreier',
  4: 'vieren vierer',
  5: 'fuenfen fuenfer',
  6: 'sechsen sechser',
  7: 'siebenen siebener',
  8: 'achten achter',
  9: 'neunen neuner',
});

export const TEEN = digitsOf({
  10: 'zehn',
  11: 'elf',
  12: 'zwoelf zwolf',
  13: 'dreizehn',
  14: 'vierzehn',
  15: 'fuenfzehn fuffzehn',
  16: 'sechzehn',
  17: 'siebzehn',
  18: 'achtzehn',
  19: 'neunzehn',
});

export const TENS = digitsOf({
  20: 'zwanzig',
  30: 'dreissig dreizig',
  40: 'vierzig',
  50: 'fuenfzig fuffzig funfzig',
  60: 'sechzig',
  70: 'siebzig',
  80: 'achtzig',
  90: 'neunzig',
});

/** As in "Doppel-Null" and "zweimal die Fünf". */
export const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    doppel: 2,
    doppelt: 2,
    doppelte: 2,
    zweimal: 2,
    zwomal: 2,
    dreifach: 3,
    dreimal: 3,
    viermal: 4,
  }),
);
