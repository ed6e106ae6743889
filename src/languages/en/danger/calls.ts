import type { Rule } from '../../../reception/understand/danger/rule.ts';

const SUMMON =
  '(?:call|calling|ring|ringing|phone|phoning|dial|dialling|send|sending|get|getting|need|needs|want|fetch|bring|order|contact|alert|notify|have|called|rung|phoned|dialled|for)';
const NUMBER =
  '(?:999|911|112|000|9 9 9|9 1 1|1 1 2|0 0 0|nine nine nine|nine one one|nine eleven|one one two|triple nine|triple zero|triple 9|triple 0|treble nine|zero zero zero|oh oh oh|one one zero|one zero eight|108)';
const AT_ONCE =
  '(?:right now|right away|immediately|quick|quickly|fast|at once|straight away|this second|this minute)';
const NOT_ONE =
  '(?:appointments?|slots?|contacts?|numbers?|lines?|dentists?|dental|plumbers?|plumbing|doctors? (?:appointment|list)|doctors? number|exits?|lights?|lighting|departments?|rooms?|repairs?|call ?outs?|service|services|kit|kits|loan|fund|meeting|locksmith|electrician|cover|care|passport|visa|prescription|supply|treatment|vet|keys?|consultation|visit|hours|plan|procedures?|drill|fee|details|card|door|landing|session|cases? only|surgery|filling|extraction|repair|leave|travel|tax|budget|only|training|planning|vehicle|stop button|person|next of kin|therapy|boiler|glazing|glazier|stuff|medicine|contraception|generator|plumb|meds|pull cord|parking|access|accommodation|housing|shelter|payment|text|alert)';

/** Help is called for by its name. */
export const callsEn: readonly Rule[] = [
  {
    kind: 'medical',
    patterns: [
      `(?:this|that|it|here) (?:is|sounds like|might be|may be|must be|could be|has become) <2> emergency`,
      `(?:have|having|got|is|has|are in|am in|there is|has been|have been|report|reporting|with|be|of|real|medical|serious|proper|genuine|massive|absolute|life threatening) (?:a |an )?<1> ?emergency`,
      '(?:hello|hi|help|yes|hey|urgent)? ?(?:a |an )?emergency$',
      '^emergency',
      'emergency emergency',
      'emergency (?:help|here|situation|right now|now)',
      'life (?:threatening|or death)',
      'life and death',
    ],
    unlessNext: [
      `(?:out of hours |same day )?${NOT_ONE}`,
      '(?:and|so) (?:i )?(?:can not|could not|have to|had to|need to|must) (?:come|make|cancel|leave|move|reschedule|miss|attend|rebook|change)',
      'at (?:work|home|the office)',
    ],
    unlessBefore: [
      '(?:if|whether|unless|until|in case|when|what if|say|suppose|only if) (?:it|this|that|there|i|you|we|he|she|they)?',
      '(?:dental|tooth|plumbing|plumber|vet|veterinary|family|personal|work|boiler|heating|legal|tax|it|passport|fashion|wedding|pet|teeth|electrical|domestic|minor|locksmith|roofing|hair|an|in the case of) (?:an )?',
      '(?:in|for|of|during|the|your|my|our|an|any|in case of|event of) (?:an |a )?',
      '(?:is|was|are) (?:this|that|it) (?:an |a |the )?',
    ],
    unlessNear: [
      '(?:tooth|teeth|crown|filling|dentures?|braces|toilet|boiler|tap|drain|pipes?|locked out|keys?|brace|cat|dog|puppy|kitten|rabbit)',
      '(?:dental|family|plumbing|tooth|heating|boiler|it|personal|work) emergency',
      '(?:not|non|no|never) <3> emergency',
      'emergency cover',
      '(?:in|during|for) (?:an|a) emergency',
      '(?:was|had) <2> emergency',
    ],
  },
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      `${SUMMON} <5> (?:ambulances?|ambulence)`,
      '^(?!(?:no|not|the|is|was|my|thank|about)(?![^ ]))<3> ambulance(?: (?:here|now|quick|quickly|help|urgently|needed|required|for <5>|to <5>))?$',
      'ambulance (?:now|quick|quickly|needed|required|immediately)',
      `(?:call|send|get|need|needs|want|contact|ring|phone|call|fetch|alert|calling) <3> (?:paramedics?|emergency services|emergency medical|medics?|first aider|defibrillator|aed)`,
      `(?:call|calling|dial|dialling|dialing|ring|ringing|phone|phoning|get|get me|put me through to|connect me to|transfer me to|need|press|should i call|called) <2> ${NUMBER}`,
      `(?:need|needs|send|get|want|fetch) <2> (?:doctor|medic|nurse|help|someone|somebody) <2> ${AT_ONCE}$`,
      '(?:connect|put|transfer|patch|get) (?:me|us) <2> (?:to|with)? ?<1> (?:emergency services|ambulances?|paramedics?)',
      '(?:where|when) <3> ambulance',
      'ambulance <3> not <1> (?:come|arrived|here|turned up)',
      'ambulance <1> (?:needed|required|please|now)',
      '(?:needs?|need|get|want) <1> (?:medical|emergency) (?:help|attention|assistance)',
      '(?:somebody|someone|anybody|anyone|god|quick|quickly|hurry|hurry up|come quick) <1> help (?:me|us|him|her|them|my)',
      'help (?:help|him|her|my (?:husband|wife|baby|son|daughter|mother|mum|dad|father|child))(?! (?:with|to|find|fill|book|in|get|set|log|move|choose|understand))',
      '(?:send|get|need) (?:help|someone|somebody|a doctor) <2> (?:please )?(?:now|immediately|quick|quickly|fast|at once|hurry)',
      '(?:save|saving) (?:my|his|her) (?:life|baby|child|son|daughter|husband|wife)',
    ],
    unlessNext: [
      '(?:bills?|transport|transportation|crews?|drivers?|stations?|service|trust|invoices?|reports?|journey|charges?|number|chaser|job|driving|volunteers?|fees?|appeal|cadets?|records?|pick ?up|booking|claim|costs?|ride|men|man|for (?:my|the|his|her|our) (?:appointment|clinic|scan))',
      '(?:\\d|zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|pounds|euros?|dollars)',
      'with (?:the|this|a|my|your) (?:form|app|website|booking|order|computer|account|paperwork)',
      '(?:on|for) (?:a )?(?:monday|tuesday|wednesday|thursday|friday)',
    ],
    unlessBefore: [
      '(?:bill|invoice|claim|letter|charge|thank|receipt|job|interview|report|complaint|ill|number|collection|money) <2>',
      '(?:me|us|him|her|extension|room|number|back|my) (?:back )?(?:on|at|to)',
      '(?:extension|room|desk|flat|code|channel)',
    ],
    unlessNear: [
      '(?:appointment|order|booking|account|password|form|invoice)',
      'call (?:me|us|you) back',
      '(?:bill|invoice|charge|fee)s? (?:for|from) <2> ambulance',
      '(?:extension|room|desk|flat) (?:112|911|999|000|108)',
      '(?:call|ring|phone|reach) (?:me|us|him|her) <2> (?:on|at)',
      'thank',
      '(?:speak|talk|spoke|talked|speaking|appointment|see|put me through|hear) <3> (?:doctor|nurse|someone|somebody)',
      '(?:is|are) (?:the |a )?(?:doctor|nurse|someone|somebody)',
      'if (?:there is|i) <4>',
    ],
  },
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      '(?:call|calling|ring|phone|get|need|want|send|fetch|contact|alert|dial|bring|called|for) <2> (?:the )?(?:police|cops|guards|gardai|garda|policeman|police officers?|law|armed police|sheriff|swat)',
      '^(?!(?:no|not|the|is|was|my|thank|about)(?![^ ]))<1> police(?: (?:now|quick|quickly|help|here|please))?$',
      '(?:call|send|get|need|ring|phone|contact|alert|want|fetch) <3> (?:fire (?:brigade|department|engine|service|truck|crew|men|fighters?)|firemen|firefighters?|coast ?guard|mountain rescue|lifeboat)',
    ],
    unlessNext: [
      '(?:for|about) (?:a |my |the )?(?:lost|stolen|missing)',
      '(?:checks?|clearance|certificates?|records?|reports?|stations?|verification|references?|vetting|forms?|number|officer called|statement|department number|letter|caution|interview|ball|charity|academy|college|recruitment|discount|inspection|uniform|records|community|pension|escort)',
      'of (?:physics|the land|gravity|contract)',
      '(?:firm|school|degree|office|centre|center|society|students?)',
    ],
    unlessBefore: [
      '(?:from|with|at|about|of|by|to|working) <1>',
      '(?:already|letter|report|reference|statement|number|record|form|certificate) <2>',
      'ask(?:ing)?',
      'work',
      'uniform',
    ],
    unlessNear: [
      '(?:crime|incident|reference|report|badge) number',
      'police (?:check|clearance|certificate|report|record|station|vetting)',
      '(?:fire|police) (?:station|inspection|safety|risk|certificate)',
      '(?:work|works|working|worked|job|apply|retired|calling|here|officer|sergeant|constable) (?:for|from|with|in|to) the (?:police|fire|guards|coast)',
      'security guards',
    ],
  },
];
