import type { Rule } from './rule.ts';

const WHOM = '(?:me|us|him|her|them|someone|somebody|people|everyone|each other|(?:my|the|our|his|her|a|this|that|some|an|old|little|another) <1> ?@one)';
const HURTS = '(?:hit|hits|hitting|beat|beats|beating|beaten|punch(?:ed|es|ing)?|kick(?:ed|s|ing)?|strangl(?:ed|es|ing)|chok(?:ed|es|ing)|slap(?:ped|s|ping)?|hurts?|hurting|attack(?:ed|s|ing)?|abus(?:ed|es|ing)|rap(?:ed|es|ing)|stab(?:bed|s|bing)?|shoots?|shooting|shot|kill(?:ed|s|ing)?|assault(?:ed|s|ing)?|molest(?:ed|s|ing)?|grop(?:ed|es|ing)|grabb(?:ed|ing)|dragg(?:ed|ing)|stalk(?:ed|s|ing)?|chas(?:ed|es|ing)|shov(?:ed|es|ing)|smack(?:ed|ing)|batter(?:ed|s|ing)|burn(?:t|ed|ing)|touch(?:es|ing|ed)|forc(?:ed|ing)|kidnap(?:ped|ping)?|abduct(?:ed|ing)?|following|mug(?:ged|ging)|threaten(?:ed|s|ing)?|spat at|throttl(?:ed|ing)|whip(?:ped|ping)|bullying and)';
const WHO = '(?:he|she|they|someone|somebody|people|stranger|gang|youths?|teenagers?|(?:wo)?m[ae]n|guys?|bloke|fella|boys?|lads?|kids?|(?:step)?(?:dad|father|mum|mother)|daddy|mummy|husband|wife|partner|boyfriend|girlfriend|ex|brother|sister|son|daughter|uncle|grandad|neighbou?rs?|landlord|carer|nurse|teacher|customer|patient|client|intruder|burglar|robbers?|drunk|flatmate|roommate|colleague|boss|father in law|mother in law|in laws|one)';
const PAST_ADMIN = ['(?:insurance|claims?|compensation|solicitors?|lawyers?|court|hearing|trial|case|crime number|reference|statement|certificate|quote|invoice|counsell?ing|therapy|podcast|novel|movie|film|book|game|chess|tennis|cricket|football|match|instagram|facebook|twitter|linkedin|tiktok|survey)'];

/** Violence, weapons, threats, intruders, and people who are taken or lost. */
export const threatsEn: readonly Rule[] = [
  {
    kind: 'danger',
    patterns: [
      '@one <3> (?:has|have|had|got|holding|with|carrying|pulled|pulling|waving|pointing|pointed|brought|having|swinging|wielding|took out|pulls|armed with) <4> @weapon',
      '(?:saw|see|seen|there is|with|holding|waving|pointing|pulled|got|armed with|is) (?:a|an|the) <2> (?:gun|machete|handgun|shotgun|rifle|pistol|firearm)',
      '(?:armed (?:man|men|robbery|robber|person|gang|intruder|police now)|gunm[ae]n|gunshots?|gun fire|gunfire|shots? fired|active shooter|shooter|hostages?|bomb|bombs|grenade|terrorists?|terror attack|suspicious (?:package|parcel|bag)|explosives?|mass shooting|drive by)',
      '(?:heard|hear|hearing) <2> (?:shots|shooting|screaming|screams|gun)',
      '@one <1> (?:is|are|be|started|was) shooting',
      'shooting (?:at|people|outside|in the|everyone)',
      '(?:someone|somebody|woman|man|child|girl|kid|lady|neighbour) <2> (?:screaming|crying for help|shouting for help|calling for help)',
      'screaming (?:for help|next door)',
    ],
    unlessNext: ['(?:licen[cs]es?|permits?|clubs?|shops?|safe|cabinets?|range|holder|show|fire sale|belt|drills?|boots|points?|block|set|sharpen[^ ]*|metal|wound clinic)', '(?:my|the) (?:wedding|film|video|photos?)', '(?:disposal|shelter|scare in)', 'of (?:the|a) '],
    unlessBefore: ['costs? (?:me )?an?', '(?:bath|photo|sex|nerf|glue|nail|water|heat|massage|staple|toy|top|big|jumped the|photo|first person|parking) ', '(?:licen[cs]e|permit|certificate) (?:for )?<2>'],
    unlessNear: ['(?:bath|photo|nerf|glue|nail|heat|massage|staple|toy|spray|water|tattoo|caulking) (?:bombs?|guns?|pistols?|gun)', '(?:cost|costs) <2> bomb', '(?:gun|shotgun|firearms?) (?:licen[cs]e|permit|club|shop|safe|certificate|range)', '(?:steak|bread|kitchen|palette|butter|chef|set of|carving|paper) kni(?:fe|ves)', '(?:chef|cook|butcher) <4> kni', 'troubleshooter', 'problem shooter', 'squash'],
  },
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      `${WHO} <4> ${HURTS} ${WHOM}`,
      `(?:been|being|was|got|getting|get|is|are|were|just) (?:stabbed|shot|knifed|mugged|raped|beaten|beaten up|attacked|assaulted|sexually assaulted|robbed|burgled|kidnapped|abducted|strangled|molested|groped|held up|jumped|run over|runover|stalked|followed|chased|abused|threatened|blackmailed|trafficked|carjacked|touched by)`,
      '(?:stabbed|shot|knifed|bottled|glassed) (?:me|him|her|us|someone|somebody|my|in the|a)',
      '@one (?:has |have |just )?(?:stabbed|shot)',
      'beat(?:s|ing|en)? (?:me|her|him|them|us) <1> up',
      '(?:raped|stabbing|mugging|robbery|robbing|kidnap(?:ped|ping)?|burglary|sexual assault|carjacking)',
      '(?:fighting|brawl|riot)',
      'fight (?:outside|going on|broke out|has broken|in the|downstairs|next door|happening|kicking off)',
      'domestic (?:violence|abuse|incident|dispute)',
      'attack(?:ed|ing|s) (?:me|us|him|her|them|people|everyone|staff|someone|somebody|my)',
    ],
    unlessNext: ['(?:on|in) (?:your|the|my|this|a) (?:insta[^ ]*|facebook|twitter|account|price|deal|website|film|video|wedding)', '(?:your|the) (?:cancer|cold|fine|ticket|parking|decision|system|flu)', 'to (?:get|pay|do|make|give|sign|move|book|go|it|evict)', 'with (?:court|legal|eviction|bailiffs|a fine|the bailiffs|calls|emails|questions)', 'up (?:on|with) (?:this|the|my|your|a)', '(?:team|court|training|service|charity|course|unit|case|support worker|worker|refuge|line|helpline|helplines|policy|programme|program|advisor|awareness|leaflet|hearing)', 'at (?:chess|tennis|cards|the price|these prices|a game|football)', 'by (?:these|your|the) (?:prices?|fees?|bank|news|app|size|camera|photographer|bill|charges)', '(?:cancer|a cold|an infection|fit|chance|spirit|for (?:my|our|your) (?:rights|custody|a refund|the))', '(?:on|by) (?:a )?(?:film|video|camera)', 'because (?:i|we) (?:forgot|am late|have not)', 'alarm'],
    unlessBefore: ['(?:heart|panic|asthma)', '(?:photographer|director|film|movie|wedding|video) <2>', '(?:knee|back|head|feet|foot|shoes?|tooth|teeth|hip|neck|shoulder|leg|heat|it|that|this|which|price|prices|wait|queue|news|bill|music|machine) <2>', 'daylight', 'day light', 'history of', 'victim support for', '(?:team|line|charity|court|officer|training|case|about|service) (?:for|on|about|of|the)', 'handling the', 'for the'],
    unlessNear: [...PAST_ADMIN, '(?:sue|suing|evict|evicting|eviction|bailiffs?|legal action|cut off|disconnect|take me to court|small claims|redundan[^ ]*)', '(?:flu|tetanus|travel|booster|covid|vaccine) <1> (?:shot|jab)', 'prices', 'domestic (?:violence|abuse) (?:team|court|training|service|unit|officer)', 'kill(?:s|ed|ing)? (?:me|us|him|her) (?:that|to (?:wait|see|think|know)|with)', '(?:head|back|knees?|feet|tooth|teeth) <2> killing', 'beat(?:s|en)? (?:me|us) to'],
  },
  {
    kind: 'danger',
    patterns: [
      `(?:going|wants?|wanted|try|trying|tried|threatening|threatened|will|would|says|promised|gonna|about) <1> ?to? ?(?:kill|hurt|shoot|stab|beat|rape|murder|strangle|attack|burn|drown|poison|harm|blow up) ${WHOM}`,
      `(?:will|would|going to|gonna) (?:kill|murder|stab|shoot|hurt) ${WHOM}`,
      'blow (?:up|it up|this place up|the (?:place|building|office) up)',
      'threat(?:en|ens|ened|ening) (?:me|us|him|her|my|staff|people|everyone|to (?:kill|hurt|stab|shoot|burn|beat|attack|blow|come|smash|harm|take|find))',
      '(?:death threats?|bomb threat|threat to (?:kill|my life))',
      '(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad|stepfather|son|brother|he|she|they|man|patient|customer|someone|somebody) <2> (?:is |are |being |getting |gone |turned |become |very |gets |became )<2> (?:violent|abusive|aggressive|physical|going berserk|smashing|out of control)',
      '@one <2> (?:smashing|trashing|kicking|banging|hammering|pounding|battering) <3> (?:up|down|in|on|my|the) <2> (?:house|door|window|windows|place|everything)',
      `${WHO} <3> not (?:let|letting|allow|allowing) (?:me|us|her|him|them) (?:to )?(?:leave|out|go|call|have my phone|see|eat)`,
      '(?:held|kept|keeping|holding) (?:me |us |her |him )?(?:captive|hostage|against (?:my|her|his|our) will|prisoner|locked)',
      '(?:locked|trapped|tied) (?:me|us|her|him|them) (?:in|up|inside)',
      'locked in and (?:he|she|they|there)',
      '(?:fear|afraid|scared|frightened|terrified|fearing|feared) (?:for|of|that) <1> (?:my life|our lives|her life|his life|husband|boyfriend|partner|dad|stepdad|father|he will|him|going home|he is going|my ex|ex)',
      'not (?:feel |feeling )?<1> ?safe(?: (?:at home|here|with|right now|in my|and|any ?more|now)|$)',
      '(?:am|is|are|be|in|lives?) <1> (?:in )<1> danger',
      '(?:child|kid|baby|girl|boy|daughter|son|children|woman|wife|mother|elderly) <4> (?:being |getting )(?:abused|hurt|hit|beaten|neglected|starved|molested|attacked|threatened|locked|killed|raped|strangled)',
      '(?:child|kid|baby|toddler|children|kids|dog|son|daughter) <4> (?:locked|trapped|left alone|alone|stuck|unattended) (?:in|inside) <2> (?:hot )?(?:car|house|van|flat|bathroom|boot|room|lift|elevator)',
      '(?:stuck|trapped) <4> (?:child|kid|baby|toddler)',
      '(?:am|being|been|is|was|i) <1> followed',
      'someone <1> following',
    ],
    unlessNext: ['if (?:i|we) (?:do not|forget|miss|lose|am late|am not|are late|are not|forgot|come home without|get it wrong|cancel|book|spend|break|fail|have not|lost|missed)', '(?:with (?:kindness|laughter|boredom)|that (?:subscription|contract|account)|to (?:evict|sue|cut|cancel|fine|charge|take (?:me|us) to court|disconnect))', '(?:for forgetting|when (?:he|she) (?:sees|hears|finds out) <3> (?:bill|price))', 'up (?:on|with) by', '(?:by email|up by|through|by the (?:lesson|lunch))'],
    unlessBefore: ['(?:boss|manager|editor|teacher|coach) <3>', '(?:wait|suspense|heat|it|that|this|price|prices|stairs|exercise|work|job|stress|knee|back|shoes?|feet|not knowing) <3>', '(?:never|no one|nobody) <3>', 'we <1>', '(?:ask|wonder|told) if <3>', 'not (?:sure|know) if'],
    unlessNear: ['(?:followed by|followed up|follow up|followed (?:the|your|my|all) )', 'it would (?:kill|hurt) (?:me|us|you)', '(?:danger of (?:missing|losing|running|expiring|being late))', '(?:no|not|out of|any) (?:in )?danger', '(?:feel|am|are) (?:much )?safer', 'will not (?:hurt|kill)', 'will it hurt', '(?:app|website|system|account|site|form|portal|page|computer)s? <2> not let'],
  },
];
