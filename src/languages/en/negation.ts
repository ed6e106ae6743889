const NOT_WANTED =
  '(?<!why )(?:do not|does not|did not|never|will not|would not|not going to|no need (?:to|for)|rather not|rather you did not|prefer not to|instead of|rather than|without|not (?:asking|trying|calling|ringing|here)|stop)';
const BETWEEN =
  '(?: (?:want|wish|like|need|ask|asked|have|you|to|me|us|him|her|even|really|be|being|for|going|dare|again|ever|just|keep|any|a|the))*';
const ASKED =
  '(?:put|putting|connect|connected|connecting|transfer|transferring|transferred|pass|send|speak|speaking|talk|talking|leave|leaving|take|taking|call|calling|ring|ringing|phone|get|give|message|anybody|anyone|somebody|someone|person|operator|human)';
/** Where the caller goes on with what is wanted. */
const GOES_ON =
  '(?= (?:but|just|i (?:want|would|need|will|am|have)|can|could|put me|connect me|transfer me|give me|get me|let me|only|tell|what|when|where|how|is|are)\\b|$)';

const NEGATED = new RegExp(`\\b${NOT_WANTED}${BETWEEN} ${ASKED}\\b.*?${GOES_ON}`, 'g');

/** A machine that is not wanted is a person that is. */
const MACHINE = /\b(?:machine|robot|computer|bot|recording|answerphone|voicemail|ai)\b/;

/**
 * The words without what the caller does not want, such as "do not put me through to billing".
 *
 * @param words Normalised.
 */
export function withoutNegated(words: string): { readonly rest: string; readonly negated: boolean } {
  let negated = false;
  const rest = words.replace(NEGATED, (clause) => {
    if (MACHINE.test(clause)) return clause;
    negated = true;
    return ' ';
  });
  return { rest: rest.replace(/ +/g, ' ').trim(), negated };
}

const NO_MESSAGE = /\b(?:do not|rather not|not) (?:\w+ ){0,4}leav(?:e|ing) (?:a |any )?message\b/;

/** Whether the caller takes back that a message is to be left. @param words Normalised. */
export function refusesMessage(words: string): boolean {
  return NO_MESSAGE.test(words);
}
