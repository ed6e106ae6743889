import { createToldReader } from '../../reception/understand/told-reader.ts';
import { namesEn } from './name.ts';
import { numbersEn } from './numbers/numbers-en.ts';

/** What follows says something of the name or of the call, and is no name. */
const NO_NAME =
  '(?!(?:not|about|for|in|at|on|the|a|an|my|your|just|so|very|really|quite|too|going|having|urgent|regarding|to|why|what|it|all|sick|ill|late|calling|ringing|phoning|ridiculous|annoying|important|private|personal|confidential|serious|nothing|something|somebody|someone|nobody|no|only|still|again|now|how|where|when|because|me|him|her|us|them|difficult|wrong|right|fine|okay|good|bad|terrible|unacceptable|outrageous|strange|odd|crazy|awful|great|that)\\b)';
const DIGIT = '(?:oh|zero|nought|double|triple|one|two|three|four|five|six|seven|eight|nine)';
/** Where a name ends. */
const NAME_ENDS = `(?=[,.;!?]|\\s+(?:[+\\d]|${DIGIT} ${DIGIT}\\b|(?:and|could|can|would|will|please|i|i'm|i'd|calling|ringing|phoning|from|on|it|it's|my|you|he|she|tell|ask|have|speaking|here|about|with|regarding|number|phone|mobile)\\b)|\\s*$)`;
const NAME = `(\\p{L}[\\p{L}'. -]{1,59}?)`;

/** Where what it is about ends. */
const CALL_ME = '(?:call|ring|phone|text|contact|get back|reach)';
const SOMEBODY = "(?:[\\p{L}']+(?: [\\p{L}']+)?)";
const ABOUT_ENDS = new RegExp(
  `[\\s,.;!?]+(?:and |so |but )?(?:please )?(?:${[
    `(?:${CALL_ME}) (?:me|us)\\b`,
    `(?:could|can|would|will|should) ${SOMEBODY} (?:please )?(?:${CALL_ME}|ask|tell (?!me\\b)|let|have|take|pass)\\b`,
    `(?:have|get|ask|tell|let) ${SOMEBODY} (?:to )?${CALL_ME}\\b`,
    "my (?:name|(?:\\p{L}+ )?number)(?: is|'s)\\b",
    '(?:the number is|you can (?:call|reach|get|ring) me)\\b',
    `this is ${NO_NAME}\\p{L}`,
    "i(?:'d| would)? (?:like|want|need) to leave\\b",
    '(?:can i leave|leave|take) a message\\b',
    '(?:on |at )?(?:\\+|0)\\d[\\d /()-]{7,20}\\s*$',
  ].join('|')})`,
  'iu',
);

/** What one sentence tells of a message: "this is Tom Baker, call me back on 020 7946 0999, it is about my invoice". */
export const readTold = createToldReader({
  prepare: (text) => text.replaceAll('’', "'"),
  named: new RegExp(
    `\\b(?:my name is|my name's|the name is|i am called)\\s+${NO_NAME}${NAME}${NAME_ENDS}|\\bit(?:'s| is)\\s+${NO_NAME}(\\p{L}[\\p{L}' -]{1,39}?) (?:calling|ringing|phoning|speaking)\\b`,
    'iu',
  ),
  mayBeNamed: new RegExp(`\\bthis is\\s+${NO_NAME}${NAME}${NAME_ENDS}`, 'iu'),
  announced: (name) => `my name is ${name}`,
  name: namesEn.name,
  about:
    /\b(?:(?:it is|it's|this is|i am (?:calling|ringing|phoning)|i'm (?:calling|ringing|phoning)|calling|ringing)\s+)?(?:about|regarding|concerning)\s+((?!(?:it|that|this|him|her|them|you)\b\W*$)\p{L}.{2,})$/iu,
  aboutEnds: ABOUT_ENDS,
  courtesy: /[\s,.!?]*(?:,? ?(?:please|thank you|thanks|okay|bye))*[\s.!?]*$/i,
  number: numbersEn.number,
});
