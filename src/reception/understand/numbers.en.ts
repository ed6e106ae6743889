/** The English words around and in a telephone number. */

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

export const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({ double: 2, triple: 3, treble: 3, quadruple: 4 }),
);

/** Zeros that a word puts behind a number of one or two digits. */
export const ZEROS: ReadonlyMap<string, string> = new Map(Object.entries({ hundred: '00', thousand: '000' }));

/** Words that sound like a digit; they count as one only between two digits. */
export const HOMOPHONE: ReadonlyMap<string, string> = new Map(
  Object.entries({ to: '2', too: '2', for: '4', ate: '8', won: '1' }),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Said between two digits of one number. */
export const GLUE = words(`dash hyphen space dot point stroke slash comma pause bracket brackets parenthesis
  parentheses open close closed then and followed by`);

/** What is left out on the way back from digits to the word that says what they are. */
export const LINKING = words('is are was be the number numbers no code it that my of a will should');

export const EXTENSION = words('extension extensions ext extn x xtn');

/** Their digits are never those of a telephone, however many. */
export const OTHER_NUMBERS =
  words(`reference ref order invoice account policy claim case ticket booking parcel tracking
  serial registration passport insurance nhs security patient member membership licence license card pin postcode zip
  post born birth birthday dob id sort vat tax`);

/** A short number behind one of these is a place, an age or a choice. */
export const OTHER_SHORT_NUMBERS =
  words(`room house flat apartment apt unit suite floor table gate platform bus route door
  page option press age aged am turned year years version chapter box january february march april may june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday`);

/** A time of day behind one of these is one. */
export const BEFORE_TIME = words(
  'after before at until till til by around about past between from since for in within',
);

/** A short number before one of these is an amount, a time or the beginning of an address. */
export const COUNTED =
  words(`am pm o'clock oclock clock minute minutes min mins hour hours hrs day days week weeks month months year years
  pounds pound dollars euros pence quid people persons kids children times time percent degrees miles seconds second
  moment question questions more thing things street road lane avenue drive close of january february march april
  may june july august september october november december`);

/** The number behind one of these is not to be used. */
export const NEGATING = words('not old previous former never');
/** What may stand between such a word and the digits: "not on …", "do not call me on …". */
export const NEGATED_LINKING = words('on at in with use using call calling ring ringing phone phoning me us');
/** "If not …" offers another number. */
export const NO_NEGATION = words('if why');

/** "One" behind one of these counts nothing. */
export const DETERMINER = words(
  'this that the another other which any some no my every each last first next old new',
);

/** Words that say nothing beside a number: whoever says only these dictates. */
export const CARRIER =
  words(`yes yeah yep no nope not sorry wait so okay well right correct and then but or hello it is said say meant mean missed are was
  that this the a an my his her our their number numbers phone telephone mobile cell home work office code area digit digits ending beginning
  ends last first should be with on at in me you call ring use reach can i am will have to try actually finally
  again plus extension ext x hash pound now still oh one`);

/** Positions within a number, as one word. */
export const POSITIONS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:at|on) the (?:very )?end\b/g, ' finally '],
  [
    /\b(?:the )?last (?:(?:one|two|three|four|five|six|couple of|few|\d) )?(?:digits?|numbers?|figures?|bit|part|one)\b/g,
    ' ending ',
  ],
  [/\b(?:the )?last (?:two|three|four|five|six|\d)(?= (?:is|are|should|was|were)\b)/g, ' ending '],
  [/\b(?:ends|end|ending|finishes|finishing)(?: up)?(?: (?:in|with|on))?\b/g, ' ending '],
  [
    /\b(?:the )?first (?:(?:one|two|three|four|five|six|couple of|few|\d) )?(?:digits?|numbers?|figures?|bit|part)\b/g,
    ' beginning ',
  ],
  [/\b(?:starts|begins|starting|beginning)\b(?! again| over)(?: (?:in|with|on))?/g, ' beginning '],
];

const SAID_DIGITS = `(?:(?:\\d+|${[...DIGIT.keys(), ...TEEN.keys(), ...TENS.keys(), 'double'].join('|')}) ){1,4}`;
/** Ways to say "not this but that". */
export const REPLACED: ReadonlyArray<readonly [RegExp, string]> = [
  [
    new RegExp(
      `\\b(?:replace|change|swap) (?:the |a |that )?(${SAID_DIGITS})(?:with|to|by|into|for) (?:a |an )?`,
      'g',
    ),
    'not $1but ',
  ],
  [
    new RegExp(
      `\\b(?:the )?(${SAID_DIGITS})(?:should (?:be|have been)|is (?:really|actually)) (?:a |an )?`,
      'g',
    ),
    'not $1but ',
  ],
  [/\b(?:instead of|in place of|rather than)(?: (?:a|an|the))? /g, 'not '],
];

/** Nothing said before one of these counts. */
export const FROM_THE_START =
  /\b(?:starting again|starting over|start again|start over|begin again|scratch that|forget that|ignore that|from the top|from the beginning|from the start|all over again)\b/;

/** What follows one of these replaces the end of what was said before. */
export const RESTART =
  /\b(?:no sorry|sorry|no wait|wait|i mean|i meant|correction|or rather|rather|make that|oops|whoops|no actually|actually|my mistake|that is wrong|that is not right|no)\b/;

/** "That is all": said behind the last digit. */
export const FINISHED =
  /\b(?:(?:that|it) is (?:it|all|everything|the (?:whole |full |entire )?number|the lot|complete)|(?:hash|pound|hash key|pound key|pound sign|finished|done|over|end of number|nothing else|no more))$/;
