import type { Rule } from '../../../reception/understand/danger/rule.ts';

const TOOK =
  '(?:took|taken|take|takes|taking|swallow(?:ed|s|ing)?|had|eaten|ate|eat|eats|drank|drunk|downed|popped|necked|given|gave|injected|got into|got hold of|been at|found and)';
const ATE =
  '(?:swallow(?:ed|s|ing)?|eaten|ate|eating|eats|drank|drunk|drinking|drinks|inhaled|licked|ingested|chewed|chewing|bitten into|sprayed|breathed in|gulped|sipped)';
const MUCH =
  '(?:too many|too much|all|whole|loads|lots|a lot|bunch|load|ton|tons|heap|heaps|fistful|handfuls?|bottle|box|packet|packets|pack|double|twice|triple|entire|everything|wrong|extra|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|\\d\\d+|so many|more than)';

/** Swallowed, bitten, burnt and scalded. */
export const poisonEn: readonly Rule[] = [
  {
    kind: 'medical',
    patterns: ['overdos[^ ]*', 'od(?:ed|d)? on', "od'd", 'odd on @meds', 'over dosed?'],
    unlessNext: [
      'of (?:marketing|adverts?|advertising|information|emails?|chocolate|sugar|coffee|caffeine|news|meetings|politics|paperwork|christmas|sunshine|culture|cuteness|tv|sweets|cake|admin|jargon|data|pink|garlic)',
      '(?:awareness|training|course|prevention|day|workshop|charity|policy)',
      'on (?:coffee|chocolate|christmas|sugar|cake|netflix|meetings|caffeine|sweets|news)',
    ],
    unlessBefore: ['(?:like|feels like|bit of|sugar|chocolate|information|marketing|caffeine) (?:an? )?'],
  },
  {
    kind: 'medical',
    patterns: [
      `${TOOK} <3> ${MUCH} <5> @meds`,
      `${TOOK} <6> @meds <4> (?:twice|two times|too many|all at once|by mistake|by accident|accidentally|together|all of them|and (?:i|he|she) (?:feels?|is|am|can)|the wrong|whole|at once)`,
      '(?:took|taken|swallowed|ate|eaten|drunk|drank) <3> (?:my|his|her|someone|somebody|the) <1> @who <3> @meds',
      '@child <2> (?:found|opened|got) <5> @meds',
      '@meds <4> (?:ate|eaten|swallowed) (?:some|them|it|one|two|a few|loads|all)',
      '@who <2> (?:taken|took|swallowed|drunk|eaten|ate|drank) something',
      '@who <2> (?:taken|took) (?:pills|tablets|drugs)$',
      'monoxide poisoning',
      '@poison <6> (?:drank|drunk|ate|eaten|licked|drinking|eating|chewing) (?:it|some|them)',
      '@who eat <3> @poison',
      `(?:accidentally|mistakenly) ${TOOK}`,
      `@child <6> (?:eaten|ate|swallowed|swallow|drank|drunk|got into|got hold of|got at|chewed|been at|been eating|been playing with) <5> @meds`,
      '@child <4> (?:took|taken) <3> (?:my|our|some|gran[^ ]*|nan|nana|mum|mother|dad|father|wrong|someone|somebody|husband|wife|adult|the dog|a load|loads|old) <4> @meds',
      '(?:wrong|too much|too many) (?:of )?(?:(?:my|his|her|the) )?(?:@meds|medicine|medication)',
      `${ATE} <5> @poison`,
      '(?:bleach|acid|chemicals?|cleaner|superglue|glue|pepper spray|ammonia|lime|cement) <4> (?:in|into) <3> (?:eyes?|face|mouth)',
      '(?:took|taken|given|gave|drunk|drank|swallowed) <1> poison',
      'poisoned',
      '(?:alcohol|drug|lead|mushroom|gas|blood|chemical|bleach|been|salt) poisoning',
      '(?:poisonous|venomous)',
      '(?:my )?drink <2> spiked',
      'spiked <1> (?:my|her|his) drink',
      '(?:bit|bitten|bites|stung) (?:by|me|him|her) <2> (?:snakes?|adder|viper|cobra|rattlesnake|scorpion|spiders?|jellyfish|bats?|rats?|monkey)',
      '(?:snakes?|scorpion|adder|cobra|viper|shark|rattlesnake) <1> (?:bites?|bit|sting|stung|bitten)',
      '(?:attacked|bitten|savaged|mauled) (?:by )?<2> (?:dogs?|pit ?bull|animal|wasps|bees|swarm)',
      '(?:bees?|wasps?|hornets?) (?:has |have )?(?:stung|sting) <8> (?:swell[^ ]*|breath[^ ]*|throat|face|allergic|mouth|tongue)',
      '(?:eaten|ate|had|stung|bitten|drank|given|touched) <8> allergic(?! to pen)',
      'allergic <8> (?:stung|eaten|ate|swell[^ ]*|breath[^ ]*|swollen|collapsed)',
      'hives <8> (?:throat|breath[^ ]*|swell[^ ]*|face|everywhere)',
      '(?:bit|bitten|bite) <12> (?:black|purple|swelling|swollen|spreading|numb)',
      'stung <8> (?:swell[^ ]*|swollen|breath[^ ]*|throat|tongue|mouth|allergic)',
    ],
    unlessNext: [
      '(?:yet|today as)',
      'as (?:you|the|prescribed|instructed|directed)',
      '(?:and|so) (?:i )?(?:need|want|ran|have run)',
      'off',
      'on (?:my|the) (?:wall|nails|list)',
      '(?:ivy|control leaflet|oak)',

      'pen',
      'cleaners',
      'plant (?:list|guide)',
    ],
    unlessNear: [
      '(?:pharmacy|chemist|delivered|dispensed)',
      '(?:refill|repeat prescription|ran out|run out|finish(?:ed)? (?:the|my|her|his) (?:course|antibiotics|tablets|pills|medication)|collect|pick up|need (?:some )?more|ordered|supposed to take|(?:do|should|can|may) (?:i|he|she) (?:take|have|stop|finish)|(?:how many|how much|when) <3> (?:do|should|can) (?:i|he|she)|with food)',
      '(?:(?:dog|puppy|cat|kitten|rabbit|horse) <2> (?:ate|eaten|chewed) <3> (?:homework|letter|form|card|shoes?|cable))',
      '(?:put|got) <3> (?:new|the|a|some|your|fresh) <2> (?:battery|batteries|nails?|screws?|pins?|toy|lego|marble|paint|glass|coins?|cleaners?|fuel|petrol|diesel|glue|needles?|pods?|magnets?)',
      '(?:got|put) <1> (?:a|an|some|the|my|your|any) ',
    ],
  },
  {
    kind: 'medical',
    patterns: [
      '(?:burned|burnt|burns|burning|scalded|scalds|scalding) <3> (?:my ?self|him ?self|her ?self|hands?|arms?|legs?|face|body|skin|chest|child|baby|son|daughter|feet|foot|fingers|him|her|me|back|stomach|belly|airway|badly)',
      '(?:put|puts|stuck|has|had|with) <2> @poison <2> (?:in|up) (?:his|her|their) (?:mouth|nose)',
      '@poison <8> swallow(?:ed|s|ing)?',
      '@child <8> (?:drank|swallowed|ate|drunk|eaten|drinking|eating|swallow) <1> (?:something|some)',
      '(?:took|taken|swallowed|injected|drank|shot up|smoked) <3> (?:methadone|heroin|fentanyl|ketamine|ecstasy|cocaine|mdma|meth|crack|spice)',
      'burns? <3> (?:bad|badly|blister[^ ]*|deep|weeping|raw)',
      'skin <2> (?:coming|falling) off',
      '(?:hands?|arms?|legs?|face|fingers?|foot|feet|skin) <2> (?:burning|burned|burnt) <1> (?:with|from|by|and|badly)',
      '(?:drank|drunk|swallowed|ate|eaten) <8> (?:mouth|throat|stomach) <2> burning',
      '(?:badly|severely|terribly|been|is|was|got) (?:burned|burnt|scalded)',
      '(?:bad|severe|third degree|second degree|serious|chemical|acid|electrical|terrible|nasty|awful) burns?',
      'scalded',
      '(?:poured|spilled|spilt|pulled|tipped|knocked|fell|dropped|splashed|thrown|threw|got) <5> (?:boiling|hot|scalding) <1> (?:water|oil|fat|tea|coffee|soup|kettle|milk|noodles|wax)(?: <4> (?:on|over|down|onto) <2> (?:me|him|her|it ?self|my ?self|him ?self|her ?self|@hurtpart|chest|baby|child|son|daughter|back))?',
      '(?:boiling|hot|scalding) (?:water|oil|fat|tea|coffee|soup|kettle|milk|fat) <4> (?:on|over|down|onto|spilled|spilt) <3> (?:me|him|her|my ?self|him ?self|her ?self|@hurtpart|chest|baby|child|son|daughter|back)',
      '(?:acid|petrol|lighter fluid) <2> (?:thrown|threw|over|attack|on my|on his|on her)',
    ],
    unlessNext: [
      'out',
      '(?:and|or) scalds',
      'questions?',
      '(?:calories|fat|a hole|scar|scars|cream|unit|clinic|street|road)',
      '(?:the )?(?:toast|dinner|cake|food|pan|midnight|bridges?)',
      'off the (?:line|mains)',
    ],
    unlessNear: [
      '(?:sunburn|sunburnt|heartburn|burnt out|burned out|toast|dinner|cake|candle|calories|cd|dvd|the bridge)',
      '(?:got|get|have|has|no|not|any|fix|without) <2> hot water',
    ],
  },
  {
    kind: 'medical',
    patterns: [
      '(?:tongue|throat|face|lips?|neck|mouth) <4> (?:swelling|swelled|swollen|swells|tight|closing|closed|closing up|tightening|blown up|blowing up|puffing up|puffed up|ballooning)',
      '(?:swollen|swelling) (?:up )?(?:of )?(?:my |his |her |the )?(?:tongue|throat and|lips|face and)',
    ],
    unlessNext: ['(?:for|from) (?:my|the|his|her|a) (?:tooth|teeth)'],
    unlessNear: ['(?:tooth|toothache|abscess|gums?|wisdom|dentist|tonsil[^ ]*)'],
  },
];
