import type { ClaimKind } from '../../reception/model/claim-kind.ts';
import type { ClaimPattern } from '../../reception/model/claims-reader.ts';

const ADV =
  '(?: (?:now|just|already|also|all|both|successfully|then|gladly|duly|immediately|right away|quickly|personally|certainly|definitely|surely|safely|officially|happily|simply|only just|since|hereby|automatically|finally|again|currently|actually|fully|be sure to|get to))*';
const OTHERS = '(?!you\\b|us\\b|me\\b|your\\b|it\\b|that\\b|this\\b)[a-z]+';
const ITEM =
  '(?:appointment|booking|reservation|slot|visit|meeting|consultation|message|request|note|prescription|order|refund|payment|cancellation|referral|complaint|ticket|details|number|confirmation|place|table|change|callback|call back|enquiry|inquiry|voicemail|file|transfer|matter|issue|problem)s?';
const I = '\\b(?:i|we)';
const HAVE = `(?: have| had)?${ADV}`;
const WILL = `(?:${I} (?:will|shall|am going to|are going to|am about to)|\\blet (?:me|us)|\\bi can now)${ADV}`;
const BE = `(?:is|are|was|were|got|gets|(?:has|have|had)${ADV} been|(?:is|are)${ADV} being|will${ADV} be|(?:is|are) going to be)`;
/** What is done so as a rule is a fact of the office, such as "is confirmed by letter". */
const NO_RULE =
  '(?! (?:by|online|every|each|always|usually|only|for its|for their|at the (?:desk|reception|door|counter)|through the|on request))';
const YOURS = "\\byour(?: [\\w'-]+){1,10}?";
const THIS = `\\b(?:it|that|this|everything|all of (?:it|that)|(?:the|that|this|an?|my|all) (?:\\w+ )?${ITEM}(?: (?:for|with|to|on|of|at) (?:[\\w'-]+ ){0,7}?[\\w'-]+)?)`;
const STAFF = '\\b(?!you\\b|i\\b|we\\b|not\\b|to\\b)[a-z]+';
const HEAD =
  '^(?:(?:okay|ok|right|alright|all right|great|perfect|good|sure|yes|so|well|there|excellent|wonderful|that is|it is|you are|everything is|consider (?:it|that|yourself)|all|now|duly|already|message|appointment|booking|request|order|your message|just|received) )*';
const TAIL =
  '(?: (?:for you|then|thank you|thanks|now|down|in|on|too|as well|already|and dusted|out|successfully|[a-z]+))?$';
const DAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|o'clock|noon|[ap]m|slot)";

/** What words do, or what says nothing of a deed. All else that "I" did, do or will do is a claim. */
const I_ONLY_SAID =
  '(?:heard|understood|misunderstood|said|told you|explained|answered|asked (?:you|your|for|what|who|how|which|if)|been|had|got (?:no|nothing|it|that|you(?! (?:down|in|booked|on|a slot)))|gotten|found(?! you)|checked(?! with)|looked|listened|needed|wanted|hoped|wondered|thought|believed|tried(?! to (?:call|reach|ring|phone|get))|missed|learned|learnt|worked|read|meant|apologi[sz]ed|offered|repeated|guessed|noticed|reali[sz]ed|seen|saw|known|knew|lost|forgotten|forgot|assumed|expected|gathered|started|stopped|used|limited|did|done my best|hear|need|feed|proceed|indeed|red|bed|agreed|feared|liked|loved|remembered|called (?:you|because|to ask)|mentioned (?:to you|that|before|earlier)|spoken of|supposed|informed you that|interrupted)';
const I_ONLY_SAY =
  '(?:not|never|be|have (?:a|no|to|that|the|some|your)|help|look|check(?! with| in)|double-check|double check|verify|see(?! that| to)|need|try(?! (?:doctor|mister|mrs|ms|him|her|them|to reach))|tell (?:you|me)|explain|listen|wait|answer|say|read|repeat|rephrase|clarify|spell|ask (?:you|your|for|what|who|how|which|if|again|a)|take (?:a|an|your \\w+(?! down)|the call|care$|some|over|that question|another)|do (?:my|what|the|that best)|give (?:you|me|it a)|speak(?! to| with)|keep (?!you|your|a slot|a place)|start|begin|stop|finish|go|come|find(?! you)|think|remember|stay|describe|show|mention|offer|summari[sz]e|know|understand|share (?:our|the|what|some)|walk|guide|get (?:back|your \\w+$|your (?:name|number)|some|that right|this right|straight)|guess|put it|make sure (?:that )?(?:i|we|you)|confirm(?! (?:your|the|that) (?:appointment|booking|reservation))|hear|call you (?!back)|just|want|hope|leave (?:you|it there)|read|pick|respond|reply|use|follow|appreciate|suggest|recommend|end|hang|assume|take it|let you|sing|count|list|introduce|start|continue|proceed|pause|hold$|put that another)';
const I_ONLY_AM =
  '(?:listening|speaking|looking|checking|trying|having|wondering|asking|talking|telling you|hoping|being|going|coming|getting (?:that|it|no|nothing)|hearing|saying|working (?!on)|willing|doing|missing|reading|thinking|wishing|learning|offering|understanding|answering|waiting|sticking|giving you|explaining|calling(?! (?:an|the|doctor|mister|him|her|them)\\b)|something|nothing|anything|repeating|using|apologi[sz]ing|afraid|everything|only|feeling|assuming|following|morning|evening|taking (?:messages|calls)|building|king|handling calls|standing|staying)';
const PAST =
  '(?:[a-z]+ed|made|(?:re)?sent|put|(?:re)?set|got|gotten|given|gave|taken|took|left|written|wrote|spoken|spoke|found|rung|rang|paid|told|brought|bought|let|dealt|built|cut|shut|done|kept|held|swapped|begun|seen to)';
const DEED =
  '(?:re-?)?(?:booked|scheduled|cancell?ed|confirmed|arranged|reserved|registered|ordered|renewed|refunded|processed|completed|finali[sz]ed|secured|placed|added(?! (?:that|it|this) to your message)|removed|deleted|amended|corrected|extended|issued|approved|authori[sz]ed|activated|updated|changed|moved|postponed|brought forward|enroll?ed|signed up|set up|set|sorted|settled|fixed|resolved|handled|taken care of|dealt with|seen to|escalated|raised|opened|created|requested|submitted|pencill?ed|slotted|squeezed|fitted|blocked|unlocked|reset|dispatched|paid|received|made|put down|done(?! (?:at|in|on) )|fulfilled|accepted|expected|shifted|pushed|swapped|charged|credited|reported|granted|guaranteed|unsubscribed|called off)';
const DOING =
  '(?:re-?)?(?:booking|scheduling|cancell?ing|confirming|arranging|reserving|registering|ordering|renewing|refunding|processing|adding|removing|deleting|updating|changing|moving|postponing|sorting|fixing|handling|taking care of|escalating|paging|contacting|emailing|texting|shifting|pushing|placing|submitting|completing)';
/** Done to anything of the caller's, except these. */
const YOURS_IS_ONLY =
  '(?:needed|required|allowed|wanted|welcomed|located|closed|limited|supposed|concerned|interested|called|named|based|related|mixed|red|detailed|appreciated|answered|printed|explained|shared|asked|preferred|recommended|advised|meant|entitled)';

const TOLD =
  '(?:noted(?! for\\b)|recorded|saved|stored|logged|jotted|relayed|delivered|passed|forwarded|sent|shared|written|taken(?! care)|left|captured|filed|conveyed|documented|handed|given)';
const TOLD_BY_ME = `(?:noted|recorded|saved|stored|logged|jotted|relayed|delivered|passed|forwarded|shared|mentioned|submitted your (?:request|message)|flagged|captured|filed|conveyed|documented|written|wrote|taken (?!the call|care)|took(?! care)|(?:given|gave|handed) (?:\\w+ ){0,4}?your (?:\\w+ ){0,2}?(?:message|note|details|number|request)|added (?:that|it|this) to your message|made an? (?:\\w+ )?note|made note|made (?:sure|certain) (?:that )?(?!i\\b|you\\b)|made (?:\\w+ ){1,4}?aware|asked ${OTHERS} (?:\\w+ ){0,3}?to |left (?:an? |the |your |\\w+ an? )?(?:message|note|voicemail|word)|typed (?:up )?(?:that|it|your)|put (?:an? |the |your )?(?:note|message)|sent(?! (?:you|no|some|any|out)\\b)|(?:got |have |had )?(?:that|it|this|everything|all that|your \\w+)(?: all)? (?:down|noted|recorded|written)|got (?:that|it|this|everything|all that|your \\w+)(?: all)? (?:down|noted)|(?:told|informed|notified|alerted|messaged|updated|briefed|reminded) ${OTHERS}|let (?!you\\b)(?:\\w+ ){1,6}?know)`;
const TELL = `(?:note (?:that|it|this|down|your|the)|jot|write (?:that|it|this|down|your)|take (?:that|it|this|your \\w+) down|take (?:a|an) (?:\\w+ )?note|make an? (?:\\w+ )?note|make note|make sure (?:that )?(?!you\\b|i\\b|we\\b)(?:\\w+ ){1,4}?(?:gets?|receives?|knows?|sees?|hears?|reach(?:es)?)|see (?:to it )?that (?!you\\b)(?:\\w+ ){1,4}?(?:gets?|receives?|knows?)|pass (?:that|it|this|them|your|the|on|along|everything)(?! call)|relay|forward (?!you|your call)|inform ${OTHERS}|notify ${OTHERS}|alert ${OTHERS}|record (?:that|it|this|your)|save (?:that|it|this|your)|leave (?:an? |the |your )(?:note|message)|leave (?:him|her|them) an? |send an? (?:\\w+ )?message|send (?:him|her|them) |send (?:that|it|this|your|the|him|her|them)|tell ${OTHERS}|let (?!you\\b|me\\b)(?:\\w+ ){1,6}?know|log (?:that|it|this|your)|(?:have|get|ask) (?!you\\b|your\\b|me\\b)(?:\\w+ ){1,4}?(?:to )?(?:call|ring|phone|contact|reach|get back to) you|give (?!you\\b)(?:\\w+ ){1,4}?your (?:message|note|details|number)|add (?:that|it|this) to your message)`;
const TELLING =
  '(?:noting (?:that|it|this|down|your)|recording (?:that|it|this|your)|saving (?:that|it|your)|writing (?:that|it|this|your)|jotting|passing (?:that|it|this|your|along|on)(?! call)|relaying|forwarding (?!you|your call)|sending (?:that|it|this|your|the)|informing|notifying|telling (?!you\\b)|logging (?:that|it|this|your)|taking (?:that|it|this|your \\w+) down|making an? (?:\\w+ )?note|letting (?!you\\b))';

const CALL = '(?:you|your call|the call|this call|your line)';
const TO = '(?:through|over|across|on|to|onto)';
const CONNECT = `(?:(?:transfer|connect|redirect|reroute|route|switch|patch|forward) ${CALL}|put (?:${CALL} )?through|(?:put|hand|pass|send|get|bring) ${CALL} (?:straight |right |back |\\w+ )?${TO}\\b|get ${OTHERS} (?:\\w+ ){0,3}?(?:for you|on the (?:line|phone))|(?:try|ring|dial|reach) (?!you\\b)(?:\\w+ ){1,4}?for you|(?:try|ring|dial) (?:doctor|mister|him|her|them))`;
const CONNECTING = `(?:(?:transferring|connecting|redirecting|rerouting|routing|switching|patching|forwarding) ${CALL}|putting (?:${CALL} )?(?:\\w+ )?through|(?:putting|handing|passing|sending|getting|bringing) ${CALL} (?:\\w+ )?${TO}\\b|getting ${OTHERS} (?:\\w+ ){0,3}?(?:for you|on the (?:line|phone))|(?:trying|ringing|dialling|dialing|calling) (?!you\\b)(?:\\w+ ){1,4}?for you)`;
const CONNECTED =
  '(?:transferred|connected|put through|redirected|handed over|forwarded|passed over|patched through)';

const does = (kind: ClaimKind, ...sources: readonly string[]): readonly ClaimPattern[] =>
  sources.map((source) => ({ kind, pattern: new RegExp(source), announces: false }));
const willDo = (kind: ClaimKind, ...sources: readonly string[]): readonly ClaimPattern[] =>
  sources.map((source) => ({ kind, pattern: new RegExp(source), announces: true }));

/**
 * English sentences that claim, the particular kinds before the general one. What "I" did or will do is a claim unless
 * it is a mere matter of words; what happened to something of the caller's is one, too; of all else there is a list.
 */
export const CLAIMS_EN: readonly ClaimPattern[] = [
  ...does(
    'transfer',
    `${I}(?: have)?${ADV} (?:transferred|connected|redirected|forwarded|handed|passed|patched|put|sent) ${CALL} (?:${TO}\\b|now|straight)(?! (?:the|our|a) (?:\\w+ )?list)`,
    `${I}(?: have)?${ADV} (?:transferred|connected|redirected|patched) ${CALL}`,
    `${I} (?:am|are)${ADV} ${CONNECTING}`,
    `\\b(?:while|as) (?:i|we)${ADV} (?:${CONNECT}|(?:get|fetch|find|try|ring|call|reach|page) (?:doctor|mister|him|her|them|someone|somebody)\\b)`,
    `^(?:(?:okay|ok|right|sure|now|great|and|alright) )*(?:${CONNECTING}|(?:transferring|connecting)(?: now)?$|transfer in progress)`,
    `\\byou(?: are| have been| will)${ADV}(?: be)?(?: being)?${ADV} ${CONNECTED}`,
    `\\b(?:your|the|this) call (?:is|has been|will be)${ADV}(?: being)?${ADV} ${CONNECTED}`,
  ),
  ...willDo('transfer', `${WILL} ${CONNECT}`),
  ...does(
    'message',
    `${I}${HAVE} ${TOLD_BY_ME}`,
    `${I} have (?:your \\w+|that|it|this|everything) (?:all )?(?:down|noted|recorded|on file)`,
    `${I} (?:am|are)${ADV} ${TELLING}`,
    `^(?:(?:okay|ok|right|sure|now|great|and|alright|just) )*${TELLING}`,
    `(?:${YOURS}|${THIS}) ${BE}${ADV} ${TOLD}\\b${NO_RULE}`,
    `\\b(?:your|the|that) (?:\\w+ )?(?:message|request|note|number|details)(?: now)? (?:is|are|has|have)(?: now| gone)? (?:on (?:its way|file)|with|in the|to|gone to|reached)\\b`,
    `\\byour (?:message|note) (?:went|reached|got) `,
    `${STAFF} (?:has|have) been${ADV} (?:informed|notified|told|alerted|made aware|briefed)\\b`,
    `${HEAD}(?:noted|recorded|saved|sent|passed on|forwarded|delivered|written down|taken|taken down)${TAIL}`,
    `${STAFF} (?:now |already )?(?:has|have) (?:now |already )?(?:got |received )?your (?:message|details|request|note)\\b`,
    `${STAFF} (?:now )?(?:knows?|is aware|are aware) (?:about (?:it|that|this)|of (?:it|that|this)|that you)\\b`,
  ),
  ...willDo(
    'message',
    `${WILL} ${TELL}`,
    `^will${ADV} ${TELL}`,
    '(?:\\bwill|\\b(?:is|are) going to) (?:\\w+ )?(?:(?:call|ring|phone|contact|message|reach) you|get back to you|be in touch|follow up|return your call|give you a (?:call|ring))\\b',
    '\\byou will (?:\\w+ )?(?:hear (?:back )?from|be (?:called|phoned|contacted|rung)|get a (?:call|ring)|receive a call)',
    '(?:^|\\byou (?:can|may|should) )expect (?:a call|to hear|to be called|us to|doctor)',
  ),
  ...does(
    'deed',
    `\\bi(?: have| had)?${ADV} (?!${I_ONLY_SAID}\\b)${PAST}\\b`,
    `\\bwe${HAVE} ${DEED} (?:you|your|that|it|this|them|these|everything|him|her)\\b`,
    `${I} (?:have (?:been able|managed)|was able|were able|managed) to (?!${I_ONLY_SAY}\\b)[a-z]+`,
    `${I} (?:have|have got|got)${ADV} you (?:down|in|booked|scheduled|registered|on the|confirmed|a slot)\\b`,
    `\\bi am${ADV} (?!${I_ONLY_AM}\\b)[a-z]+ing\\b`,
    `\\bwe are${ADV} ${DOING} (?:you|your|that|it|this)\\b`,
    `^(?:(?:okay|ok|right|sure|great|and|alright|just) )*${DOING} (?:you|your|that|it|this|them)\\b`,
    `^(?:(?:okay|then|also|already|just|have|successfully) )*${DEED} (?:you|your|that|it|this|them)\\b`,
    `(?:${YOURS}|${THIS}) ${BE}${ADV} ${DEED}\\b${NO_RULE}`,
    `\\b(?:invoice|link|confirmation|text|email|letter|receipt|message)(?: \\w+)? (?:has|have)${ADV} been${ADV} sent\\b`,
    `${YOURS} ${BE}${ADV} (?!${YOURS_IS_ONLY}\\b)[a-z]+ed\\b${NO_RULE}`,
    `^(?:is|are|has been|have been)${ADV} ${DEED}\\b${NO_RULE}`,
    `\\b${DAY}\\b(?: \\w+){0,4} is${ADV} (?:confirmed|reserved|yours|booked for you|booked in)\\b`,
    `(?:\\byour|\\bthe|\\bthat|\\bthis) (?:\\w+ )?${ITEM} (?:went through|is (?:now )?on its way|now is)`,
    `\\byou (?:are|have been|are being|will be)${ADV} ${DEED}\\b`,
    '\\byou (?:are|will be) (?:now |all |already )*(?:down (?:for|in|on|as)|in for|(?:on|off) (?:the|our|her|his) (?:\\w+ )?(?:list|schedule|calendar|books?|diary|waitlist|rota)|in the (?:diary|calendar|book|schedule|system)|good to go|checked in|set)\\b',
    '\\b(?:that|there) is you (?:all )?[a-z]+ed\\b',
    '\\b(?:it|that) is (?:now |all )*in (?:the|our|her|his) (?:diary|calendar|schedule)\\b',
    `${YOURS} (?:has|have)${ADV} been closed\\b`,
    '\\byour (?:\\w+ )?(?:prescription|order|letter) (?:is|will be) (?:now )?ready\\b',
    '\\byou (?:now |already )?have(?: now)? (?:an? )?(?:\\w+ )?(?:booked|confirmed|reserved|scheduled)\\b',
    '\\byou now have an? ',
    `^(?:(?:okay|right|great|perfect|and|you are|we are|it is|that is|everything is) )*(?:all|now) (?:set|done|sorted|booked|confirmed|arranged|good|finished|taken care of|settled)(?: (?:for|now|then|there|here|up)\\b.*)?$`,
    `${HEAD}${DEED}${TAIL}`,
    `^(?:(?:your|the|an?) )?(?:appointment|booking|reservation|prescription|order|visit) ${DEED}\\b`,
    `^(?:re-?)?(?:scheduled|booked|moved) (?:to|for|in|on) `,
    '\\b(?:ambulance|help|police|fire brigade|someone|somebody|doctor|nurse|technician|courier|paramedics)(?: [a-z]+)? (?:is|are) (?:now |already )*(?:on (?:its|the|his|her|their) way|coming)\\b',
    '\\b(?:ambulance|police|fire brigade|paramedics|emergency services) (?:has|have|is|are) (?:now |already )?(?:been |being )?(?:called|sent|dispatched|alerted|informed|notified)\\b',
    `\\byour (?:\\w+ )?${ITEM} is (?:now )?(?:in (?:the|our|her|his) (?:\\w+ )?(?:system|diary|calendar|book|schedule)|in place|complete|all set|set|ready|gone|off|through|guaranteed)\\b`,
    `\\byour new ${ITEM} is\\b`,
  ),
  ...willDo(
    'deed',
    `${WILL} (?!${I_ONLY_SAY}\\b)[a-z]+`,
    '\\byou will (?:\\w+ )?(?:receive|get) (?:an?|the|your) (?:\\w+ )?confirmation\\b',
  ),
];

/** Where these stand, what was sent is no message of the caller's. */
export const NO_MESSAGE_EN =
  /\b(?:ambulance|police|emergency services|prescription|complaint|confirmation|invoice|link|receipt|voucher|pharmacy|an? (?:email|text|sms)|to your (?:phone|email|address|mobile))\b/;

/** Before a claim in the same part of a sentence, it is none. */
export const NOT_CLAIMED_EN =
  /\b(?:if|whether|unless|once|when|whenever|where|after|before|until|till|as soon as|in case|provided|not|never|nothing|nobody|no one|cannot|without|how|what|why|who|which|to have|may|might|could|would|should|can|sorry|hear|heard|understand|you said|mentioned|told me|you asked)\b|^(?:as|to|is|are|was|were|has|have|do|does|did|am|will|shall|had|for)\b|\b(?:that you|please)$/;

/** Behind what is announced, or in the part before it, it makes a condition of it. */
export const CONDITION_EN =
  /\b(?:if|unless|once|as soon as(?! possible)|when|whenever|after|before|until|provided|in case)\b/;

/** Before words are read: what an apostrophe leaves out, and what joins two verbs to one. */
export const SHORT_FORMS_EN: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\blet's\b/g, 'let us'],
  [/n't\b/g, ' not'],
  [/'ve\b/g, ' have'],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\b(\w+)'s (been|now been|already been)\b/g, '$1 has $2'],
  [
    /\b(it|that|this|everything|there|he|she|who|what|here|all|appointment|booking|message|request)'s\b/g,
    '$1 is',
  ],
  [/\bgonna\b/g, 'going to'],
  [/\b(?:go|going|gone|went) ahead and /g, ''],
  [/\b(try|be sure) and /g, '$1 to '],
];
