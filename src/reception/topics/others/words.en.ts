import { NAME_WORD, overMarkedWords } from './marked-words.ts';
import type { OthersWords } from './others-words.ts';

const RELATION =
  '(?:(?:ex |step|grand|great )?(?:husband|wife|partner|boyfriend|girlfriend|fiancee?|mother|mum|mom|mummy|father|dad|daddy|parents?|son|daughter|brother|sister|child|children|kids?|baby|grandma|grandpa|granny|uncle|aunt|auntie|cousin|nephew|niece|neighbou?r|friend|boss|manager|employee|employer|colleague|landlord|tenant|flatmate|roommate|teacher|carer|ex)(?: in law)?)';
const NOT_A_NAME =
  '(?:i|you|we|it|he|she|they|me|us|a|an|the|this|that|these|those|there|here|your|my|our|his|her|their|any|anybody|anyone|somebody|someone|everybody|everyone|nobody|somewhere|anything|something|everything|not|no|yes|still|just|only|also|already|ever|even|always|is|are|was|were|am|be|been|being|do|does|did|has|have|had|having|can|could|will|would|shall|should|may|might|must|in|on|at|of|off|out|up|down|to|for|from|with|without|by|about|into|over|after|before|until|till|or|and|but|if|whether|when|where|what|which|who|whose|how|why|so|very|too|then|than|now|today|tomorrow|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|week|new|old|own|open|opening|closed|closing|late|early|hours|time|free|two|three|four|five|available|doctor|nurse|staff|team|practice|clinic|office|surgery|reception|desk|parking|appointments?|patients?|clients?|customers?|number|address|name|called|named|please|right|correct)';
const WORD = NAME_WORD;
const TITLED = `(?:(?:a|the) )?(?:mister|mrs|missus|miss|ms|madam|lady|lord) ${WORD}(?: ${WORD})?`;
const FULL_NAME = `(?:doctor )?${WORD} ${WORD}(?: ${WORD})?`;
const WHOSE = `(?:my|his|her|their|our|the|that|this) (?:(?:own|old|late|sick|dear|elderly|younger|older|little|eldest|youngest|next door) )?${RELATION}(?: ${WORD}){0,2}`;
const PRONOUN =
  "(?:he|she|they|him|her|them|(?:a|the|that|this) (?:man|woman|lady|person|patient|caller|client|customer|guy|boy|girl)(?: (?:called|named) [a-z']+(?: [a-z']+)?)?)";
const NAMED = `(?:${TITLED}|${WHOSE}|${FULL_NAME})`;
const WHO = `(?<who>${NAMED}|${PRONOUN})`;
/** A first name alone, where what follows leaves no doubt. */
const ANY_WHO = `(?<who>${NAMED}|${PRONOUN}|(?![a-z]+ing\\b)${WORD})`;
/** Who goes on to speak of themselves has said who they are. */
const SOME = "(?:(?!(?:i|me|my|mine|we|us|our|and|because)(?![a-z']))[a-z']+ ){0,3}?";
/** Behind these it is told, and not asked. */
const NOT_TOLD = `(?<!\\b(?:it|this|here|there|name|that|he|she|they|i|we|you|who|dog|cat|${RELATION}) )`;

const KNOWN =
  '(?:(?:patient|client|customer|tenant|member|guest|resident)s?\\b|registered\\b|under your care|in your care|on (?:your|the) (?:books|list|register|files?|system)|in your (?:system|records?|files?|database|books|register|list|hospital|ward)|known to you|(?:being )?(?:treated|looked after|cared for) (?:by|with|at|there|here)|being (?:treated|seen)|in treatment|admitted|discharged|hospitali[sz]ed|staying with you|coming to (?:you|your)|one of yours)';
const HAS =
  '(?:(?:an|any|another|the|his|her|their|next|a) )?(?:(?:next|upcoming|other|last|first|doctor) )?(?:appointments?|booking|check ?up|consultation|test results?|results?|surgery|operation|treatments?|prescription|medication|therapy|diagnosis|diagnosed|session|blood test|scan|x ray|vaccination|cancer|disease|hiv|depression|bills?|debts?|invoices?)\\b';
const DID =
  '(?:been (?:in|there|here|seen|to see|to you|at|with you|treated|tested|operated)|(?:come|came|go|went|be|was|is) (?:in|there|by|round|to (?:you|see|your)|here)\\b|visit(?:ed)?|(?:call|ring|phone)(?:ed)?(?: you| in| back| today| yesterday| earlier)?$|(?:called|rung|rang|phoned|spoken|spoke|written|texted|mailed)\\b|show(?:n|ed)? up|turn(?:ed)? up|arrived?|book(?:ed)?|cancel(?:led)?|paid|pay|owe[sd]?|left? (?:a|any|you a) messages?|leave (?:a|any) messages?|say|said|tell|told|pregnant|ill|sick|unwell|alive|dead|all right|on (?:any )?(?:medication|drugs|antibiotics)|having (?:an?|her|his)? ?(?:operation|baby|treatment|surgery|scan))';
const DATA =
  '(?:(?:phone|telephone|mobile|cell|home|work|room|contact|insurance) ?(?:number|details)?|numbers?|address|date of birth|birthday|results?|tests?|diagnosis|files?|records?|notes|appointments?|medication|prescription|bills?|invoices?|messages?|condition|treatment|details|surname|e ?mail|mail|age|insurance|situation|illness|problem)\\b';
const ASKING =
  '(?:(?:tell|say|know|check|confirm|find out|see|wonder|wondering|asking|ask|look up|look|verify|sure|hear|clarify|need|question is|like to know)(?: me| us| to me| for me)?(?: (?:if|whether|that|when|where|why|how|what time|what|which))+)';
const AT_THE_END =
  '(?:right|correct|is that right|is (?:he|she) not|are they not|yes or no|true|is that correct|or not)$';

const IS_HARMLESS =
  /\b(?:need|needs|want|wants|would like|like) (?:to (?:make|book|have|get|see|come|change|cancel|move|bring|leave|speak|talk) )?(?:an? |the |their |his |her )?(?:appointment|prescription|test|check ?up|message|doctor)|\b(?:make|book|have|get|arrange|reschedule|change|cancel|move) (?:an? |the |her |his |their |my )?(?:[a-z']+ ){0,2}appointment (?:for|of) (?:my|him|her|them)\b|^(?:can|could|may|should|must) (?:i|we|he|she|my)\b(?!.*\b(?:know|find out|have the|get the|ask (?:if|whether|about)|check)\b)|\b(?:take|accept|taking|accepting|see|seeing|treat|treating) (?:on )?(?:any )?(?:new|private|more|other|older|young) (?:patients?|clients?|people)\b/;

export const wordsEn: OthersWords = {
  asksIfKnown: overMarkedWords([
    `\\b${NOT_TOLD}(?:is|was|are|were|has|have|had|will|would|does)(?: not)? ${ANY_WHO} ${SOME}${KNOWN}`,
    `\\b${ASKING} (?:it is true )?(?:that )?${ANY_WHO} (?:is|was|are|were|has been|had been|has|goes|comes) ${SOME}${KNOWN}`,
    `\\b${ANY_WHO} (?:is|was|are|were|has been) ${SOME}${KNOWN}.{0,40}\\b${AT_THE_END}`,
    `\\b(?:do|did|would|can|could) you ${SOME}(?:know ${WHO}|(?:treat|look after|care for|remember|recogni[sz]e) (?<whom>${TITLED}|${WHOSE}|${PRONOUN}))`,
    `\\b(?:do|did|would) you (?:happen to )?(?:have|got) (?:(?:a|an|any|another) )?(?:patients?|clients?|customers?|members?|somebody|someone|anybody|anyone|people|person|man|woman|lady)(?: there| here)? (?:called|named|by the name|with the name|of the name|under the name|who is|whose)`,
    `\\bdo you have ${WHO} (?:on|in|as|with|there|here|under|at|registered|down)\\b`,
    `\\b(?:is|are|was) there (?:a|an|any|some) ?(?:patients?|clients?|customers?|members?|somebody|someone|anybody|anyone|man|woman|lady|person)(?: there| here)? (?:called|named|by the name|with the name|of the name|under the name)`,
    `\\bhave you (?:got|ever had|ever seen|had|seen|treated|heard from|spoken (?:to|with)|met) ${WHO}`,
    `\\b(?:who are|name|list|tell me about|tell me|which of|how are) (?:some of )?your (?:other |last |first )?(?:patients|clients|customers|callers)\\b`,
    `(?<!\\byou )\\b(?:who|which person|which patients?) (?:else )?(?:called|rang|phoned|has (?:an|the) appointment|is in the waiting room|was (?:in|there|the last)|came in|left (?:you )?a message|sees|is (?:a|the) (?:patient|next))\\b`,
    `\\b(?:other|another|the last|the next|the previous|previous) (?:callers?|patients?|person|clients?)(?: before me)?.{0,30}\\b(?:name|say|said|want|wanted|call|called|number|messages?|appointment)`,
  ]),
  asksAbout: overMarkedWords([
    `\\b${NOT_TOLD}(?:has|have|had|does|did|is|was|when|what time|why|how often|where)(?: not)? (?:(?:is|was|are|does|did|has|will) )?${WHO} (?!need\\b|want\\b|require\\b)${SOME}(?:${HAS}|${DID})`,
    `\\b${NOT_TOLD}(?:was|is|were|are) (?<who>${NAMED}) (?:still |already |even )?(?:there|here|with you|in (?:today|yesterday|this|earlier|last|on))\\b`,
    `\\b${ASKING} (?:the )?${WHO} ${SOME}(?:${HAS}|${DID})`,
    `\\b(?:what|when|where|which|who|how much)(?: \\w+)? (?:is|are|was|were|does|did) (?:the )?${WHO} ${SOME}(?:${DATA}|on$|taking|getting|suffering|seeing|doing there|owe)`,
    `\\b(?:what|when|tell|give|read|send|need|want|have|get|find|look up|know|let me have|spell|repeat)(?: is| are| me| us| out| up)* (?:out |about )?(?:the )?${WHO} (?:[a-z']+ )?${DATA}`,
    `\\b(?:the|any|some|which|what) (?:[a-z']+ )?${DATA} (?:of|for|from|about|did|does|has) ${WHO}`,
    `\\b(?:what is|what was) (?:wrong|the matter|going on|happening|up) with ${WHO}`,
    `\\bhow (?:is|was) ${WHO}(?: doing| feeling| today| now| getting on)*$`,
    `\\b(?:what|which) (?:[a-z']+ )?(?:medication|treatment|drugs|tablets|pills|illness|disease|problem|condition) (?:is|does|did|has) ${WHO}`,
    `\\bwhat (?:did|does|has) ${WHO} (?:say|said|want|have|tell|told|come|been|suffer)`,
  ]),
  tellsIfKnown: overMarkedWords([
    `\\b${ANY_WHO} (?:is|was|are|were|has been|is not|was not|are not|has not been|has never been|goes|comes)(?: not)? ${SOME}(?<!\\bwith (?:a|an|another|the) )${KNOWN}`,
    `\\bwe (?:do |do not |have |cannot |can )*(?:have|know|treat|look after|see|find|had)(?: (?:a|an|any|no|the))* (?:patients?|clients?|customers?|members?|(?:any|some)(?:body|one)|person|record|entry|file) (?:called|named|by|with|of|under|for) `,
    `\\bwe (?:do |do not |have |have not |never )*(?:know|treat|treated|look after|have seen|seen) ${WHO}`,
  ]),
  tellsAbout: overMarkedWords([
    `\\b${WHO} (?:has(?! to\\b)|had|does not have|did not have|has not|has no|had no|have(?! to\\b)|is having|is due|is down|is booked|was booked|needs) ${SOME}(?:${HAS}|${DID})`,
    `\\b${WHO} (?:just |already |also |never |did |did not |has |has not )*(?:called|rang|phoned|left|came|visited|wrote|booked|cancelled|paid|owes|was (?:here|in|seen|diagnosed|treated|with)|is (?:here|in (?:room|ward|hospital)|pregnant|ill|sick|on|at home)|suffers|takes|said|told|asked|wants)\\b`,
    `\\b(?:the )?${WHO} (?:(?!(?:your|my|our)\\b)[a-z']+ )?${DATA} (?:is|are|was|were|says|say)\\b`,
    `\\b${DATA} of ${WHO} (?:is|are|was|were)\\b`,
  ]),
  notAName: new RegExp(`^${NOT_A_NAME}$`),
  harmless: IS_HARMLESS,
  refusal: 'I say nothing about other people, not even whether they are known here.',
};
