import type { Around } from '../../../reception/understand/danger/around.ts';

const SUBJECT = '(?:i|he|she|we|they|you|there|someone|somebody|my|his|her|our)';
/** Words that go with a denial up to what it denies: "have not had any signs of". */
const DENIED =
  '(?:an?|any|the|some|my|his|her|have|having|had|has|got|been|be|being|in|on|to|of|do|does|get|feel|feeling|more|new|or|and|nor|like|about|calling|call|ring|send|need|needed|needs|want|wanted|experienc(?:e|ed|ing)|suffer(?:ed|ing)?|taking|took|taken|take|signs?|symptoms?|history|much|that|this|kind|sort|type|from|with|for|going|think|is|it|was|are|ever|even|yet|at|all|require|looking|an|sever(?:e|al)|real|such|suspect|believe|say|saying|see|seen|smell|notice|noticed|noticing|fever|cough|rash|dizziness|sickness|nausea|vomiting|pain|pains|chest|bleeding|headache|headaches|other|serious|bad|involved)';
const UNIT = '(?:weeks?|months?|years?|decades?|summers?|winters?)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|childhood|college|the (?:past|nineties|eighties|seventies|sixties|war)|\\d\\d\\d\\d|twenty (?!minutes?|seconds?|hours?)[^ ]+|nineteen [^ ]+|two thousand <3>)';
const LONG_AGO = `(?:(?:<1> )?${UNIT} (?:ago|back|earlier)|(?:last|previous) (?:${UNIT}|spring|autumn|fall|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december)|ages ago|long ago|(?:back )?in ${MONTH}|when (?:i|he|she|we) (?:was|were) (?:younger|little|young|a <3>|at <3>|in <3>|twenty|thirty|<1> years)|as a (?:child|kid|baby|boy|girl|teenager)|in (?:my|his|her) (?:childhood|twenties|thirties|forties|fifties|youth))`;
const RECENT =
  '(?:(?:<1> )?days ago|(?:last|on) (?:night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|yesterday|the other (?:day|night|week)|at the weekend|over the weekend|the day before|earlier this (?:week|month|year)|(?:before|over|at|after) (?:christmas|easter|new year|the (?:summer|holidays|bank holiday|new year)))';
const NOUN =
  '(?:clinics?|unit|ward|teams?|courses?|training|class(?:es)?|lessons?|workshops?|prevention|awareness|charity|association|foundation|support groups?|groups?|rehab|rehabilitation|specialists?|consultant|medication|prescriptions?|follow ups?|check ?ups?|checks?|reviews?|appointments?|tests?|results|letters?|leaflets?|certificates?|insurance|claims?|policy|drill|statistics|seminar|webinar|monitor|screening|book|film|movie|song|podcast|video game|game|research|survey|nurses? (?:clinic|number)|questionnaire|action plan|plan|inquest|assessment|counselling|scan|x ray|department|records?|paperwork|diary|risk|treatment|cream|remedy)';

export const aroundEn: Around = {
  unleapt: ['not', 'no', 'never', 'nobody', 'nothing', 'without'],
  turn: ['(?:but|because|however|although|though|\\||wait|and (?:now|then) (?:he|she|i|they))'],
  denied: [
    `(?:not|never|without|neither|nor|cannot)(?: ${DENIED})*`,
    `(?:no|zero)(?: (?!${SUBJECT} |it |is |has |that |this |please )[^ ]+)?(?: (?!${SUBJECT} |it |is |has )[^ ]+)?`,
    `(?:no|without)(?: (?!${SUBJECT} |it |is |has )[^ ]+){1,4} (?:or|and|nor)(?: any| no)?`,
    '(?:nobody|no one|no body|none of <2>|nothing)(?: (?:is|was|has|got|else|are|were|been|here|there|to|really|be))*',
  ],
  deniedNext: [],
  deniedWish: ['want(?:ed)?'],
  unlike: ['<2> (?:like this|like that|before|this bad|so bad|as bad|this much)'],
  past: [LONG_AGO],
  lately: [RECENT],
  present: ['(?:am|is|are|can|has|have|now|will|feels?|looks?|keeps?|hurts|says|think|just|wants?)'],
  subject: ['(?:i|he|she|we|they|you|there|someone|somebody)'],
  ongoing: ['(?:since|from|for|ever since)'],
  offered: [
    '(?:do|does|can|could|would|will) you <1> (?:do|offer|treat|sell|provide|teach|run|deal with|handle|stock|accept|cover|cater for|help people with|know about|diagnose)(?: (?!he |she |my |i )[^ ]+){0,4}',
    '(?:course|courses|training|class|classes|workshop|talk|leaflet|information|info|advice|book|film|article|research|seminar|lecture|questions?|poster|campaign|policy|insurance|cover|insured|policy|protection|vaccine|vaccination|fundrais(?:er|ing)|awareness|documentary|story|dream(?:ed|t)?) (?:on|in|about|for|of|against|to stop|to prevent|is about)(?: (?!he |she |my |i |is )[^ ]+){0,2}',
    '(?:history of|risk of|recovering from|recovered from|survived|died of|died from|died by|dies of|dead from|family history of|prevent|preventing|prevention of|to avoid|scared of|afraid of|fear of|phobia of|in case of|in the event of|anniversary of|cause of|lost <4> to|passed away (?:from|of|after)|discharged after|rehab after|treated for|specialise in|specialist in|scan for|tested for|what to do (?:in|if|for)|how to (?:treat|prevent|avoid|spot|recogni[sz]e))(?: (?:a|an|the|my|his|her|having|getting|another))*',
    '(?:follow ups?|check ?ups?|appointments?|reviews?|rehab|physio|recovery|work|off|support|care|certificate|medication|tablets|letter|discharged|counselling|scans?|exercises|diet) <3> (?:after|following|since)(?: (?:a|an|the|my|his|her|their|our|that|having|had|i|he|she|mother|father|mum|dad|husband|wife|last|first|recent|previous|minor|small|mild))*',
    'in (?:the )?hospital (?:with|after|following|because of)(?: (?:a|an|the|his|her|my))*',
    '(?:used to (?:have|get|be|suffer)|prone to|tends? to|sometimes (?:i |he |she )?(?:get|have))(?: (?:a|an|from|with|bad))*',
    'how (?:long|soon|many <2>) after (?:(?:an?|the|my|his|her|having|had) )*',
    '(?:does|would|will|who (?:should|do)|what (?:would|should staff|happens)|how (?:does|do))(?: [^ ]+){1,8} (?:if|in case) (?:you|a guest|a customer|a child|a pupil|a resident|a patient|a user|one|people|staff|someone|somebody|anyone)(?: (?:have|has|had|gets?|were|was|is|an?|to))*',
    'what (?:if|happens if|happens when|do you do if) (?:he|she|i|we|they|someone|somebody|anyone) ever(?: (?:has|have|gets|get|an?|the|had))*',
    '(?:did|has|have) (?:anyone|anybody|any of <2>|somebody) (?:in <3> )?(?:ever )?(?:die|died|suffered?|had)(?: (?:of|from|an?))*',
    'what to do (?:if|when|in case) (?:an? |the )?(?:person|patient|someone|somebody|client|resident|customer|pupil|colleague)(?: (?:is|does|do|has|gets|may|might))*',
    '(?:alarm|monitor|device|app|sensor|gadget|mat|button|pendant)(?: [^ ]+){0,4} (?:for when|for if|in case) (?:they|he|she|you|it|someone|the baby|a baby)(?: (?:is|are|has|have|should))*',
    '(?:can|may|could|allowed to|okay to|ok to|safe to|able to) (?:(?:i|he|she|we|they|you) )?(?:drive|fly|work|swim|exercise|travel|drink|go back|return)(?: (?!after )[^ ]+){0,3} after (?:(?:an?|the|my|his|her|having|had|your) )*',
    '(?:said|told me|told us|warned|warned me) (?:that )?(?:i|we|you) (?:might|may|could|would) (?:have|get|see|notice|feel|experience) (?:some|a little|a bit of|mild|slight|light)',
    '(?:named|name is|titled|song|band|film|movie|book)(?: <1>)?',
  ],
  concern: [
    `(?:(?!${SUBJECT} |it |is |has |in |at |on |during |after |since |with |and he |not )[^ ]+ ){0,2}${NOUN}`,
  ],
  over: [
    '(?<!(?:not|never|no|any|until|was|were) )(?:fine|better|okay|ok|all right|alright|good|gone|recovered|safe|well) (?:again )?(?:now|again|since|today|thanks|thank you|i (?:only )?(?:want|would))',
    '(?<!not )(?:gone|went) away',
    '(?:was |it was )?(?:a )?false alarm',
    '(?:is|are|am|now|been|was) (?:put out|under control|all over|sorted|recovering)',
    '(?:is|are|am|now) (?:now )?(?:in (?:the )?hospital|at the hospital|in intensive care|in rehab|in a (?:care|nursing) home)',
  ],
};
