/** The English words for digits. */

export const DIGIT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zero: '0',
    oh: '0',
    o: '0',
    nought: '0',
    naught: '0',
    nil: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    niner: '9',
  }),
);

/** As in "two sevens" and "three zeros". */
export const DIGITS_OF_A_KIND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zeros: '0',
    zeroes: '0',
    ohs: '0',
    noughts: '0',
    ones: '1',
    twos: '2',
    threes: '3',
    fours: '4',
    fives: '5',
    sixes: '6',
    sevens: '7',
    eights: '8',
    nines: '9',
  }),
);

export const TEEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ten: '10',
    eleven: '11',
    twelve: '12',
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    eighteen: '18',
    nineteen: '19',
  }),
);

export const TENS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    twenty: '2',
    thirty: '3',
    forty: '4',
    fourty: '4',
    fifty: '5',
    sixty: '6',
    seventy: '7',
    eighty: '8',
    ninety: '9',
  }),
);

/** As in "double seven". */
export const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({ double: 2, triple: 3, treble: 3, quadruple: 4 }),
);
