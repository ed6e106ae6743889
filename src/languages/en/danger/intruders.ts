import type { Rule } from '../../../reception/understand/danger/rule.ts';

const ALL_OF_YOU =
  '(?:(?:every|each) (?:last |single )?one of (?:you|them)|(?:all|the lot|both) of (?:you|them)|you all|you lot|you people|you|everyone|everybody|the lot)';

/** Who comes in, follows or threatens; vehicles that meet; what rises from mixed chemicals. */
export const intrudersEn: readonly Rule[] = [
  {
    kind: 'danger',
    patterns: [
      '@who <3> (?:breaking|bursting|forcing|smashing|climbing|busting) <1> in(?:to)?(?: |$)',
      '@who <4> (?:followed|following|chasing|chased) (?:me|us|him|her) <10> (?:still|behind|waiting|outside|near(?:by)?)',
      '@who <3> (?:trying|try|tried) <1> (?:to )?(?:enter|open|prise|prize|pry) <2> (?:house|home|flat|door|window|room|car)',
      '@who <2> (?:prising|prizing|prying|jemmying|levering|forcing) <4> (?:doors?|windows?|locks?)',
      '@who <3> (?:trying|try|tried) <1> (?:break|get|force|climb|smash|kick) <2> in(?: |$)',
      '@who <4> (?:trying|rattling|forcing|kicking|banging on|pulling at|shaking|jiggling) <2> (?:doors?|windows?|door handles?|handles?|locks?|letter ?box)',
      '@who <2> (?:followed|following|chased|chasing) (?:me|us|him|her|(?:my|our) <1> @one) <4> (?:home|house|here|street|station|work|school|car|back|outside)',
      `(?:going|gonna|coming|come|ready|will|swear) <6> (?:kill|shoot|stab|murder|burn|blow|strangle|beat) (?:${ALL_OF_YOU}|(?:your|the) <1> (?:receptionists?|doctors?|nurses?|staff|manager|dentist|boss|secretary|solicitor|teacher))`,
      '(?:tell|warn) <4> (?:coming|going|come) <3> (?:kill|stab|shoot|hurt|beat|burn) (?:him|her|them|you)',
      'bring(?:ing)? <2> (?:gun|shotgun|rifle|machete|knife|petrol) <4> (?:there|to you|your|office|surgery|with me)',
    ],
    unlessNext: [
      '(?:new|my|his|her|their|a|the|some) <1> (?:shoes|boots|horse|pony|saddle|gloves|engine|market|industry|business|song|smile|jeans)',
      '(?:a )?(?:sweat|song|tears|laughter|applause|two|half)',
      '(?:an?|the|my) (?:account|phone|email|computer|laptop|system|market|industry|appointment|website)',
      '(?:to |in )?(?:for|on|at) (?:an|the|my|your) appointment',
      'with (?:kindness|laughter|questions|emails)',
    ],
    unlessBefore: ['(?:prices?|costs?|bills?|heat|stairs|suspense|wait) <3>'],
    unlessNear: [
      '(?:cats?|kittens?|dogs?|pupp(?:y|ies)|fox(?:es)?|squirrels?|pigeons?|ducks?|hedgehogs?)',
      '(?:locksmith|quote|new lock|lock <2> (?:broken|jammed|stiff)|lost (?:my|the|our) keys?|locked out)',
      '(?:film|movie|play|game|instagram|twitter|facebook)',
      '(?:insurance|insurers?|claim)',
    ],
  },
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      '(?:cars?|bus|buses|lorr(?:y|ies)|vans?|trucks?|trains?|vehicles?|motorbikes?|they|he|she|someone|somebody) <3> (?:smashed|crashed|collided|slammed|ploughed|rammed|piled|driven|drove|hit) <1> (?:each other|one another|head on)',
      '(?:smashed|crashed|collided|slammed|ploughed|rammed) <1> (?:into|with) <3> (?:each other|one another|@thing|wall|tree|shop|house|building|people|bus stop|lamp ?post|school)',
      '(?:driver|passenger|someone|somebody|people|person|kid|child|man|woman|lady) <2> (?:stuck|trapped|caught|jammed) (?:inside|in the (?:car|wreck|van|bus|cab|vehicle)|under)',
      '(?:fumes|vapou?rs?|gas|gases|smoke|cloud) <10> (?:coughing|choking|eyes|burning|breathe?|breathing|dizzy|sick|faint|fainted|fainting|headaches?|streaming|vomiting)',
      '(?:mixed|mixing|mix) <6> (?:bleach|chemicals?|ammonia|cleaners?|cleaning|products|cupboard) <12> (?:fumes|gas|smell|coughing|smoke|breath[^ ]*|eyes|choking)',
      '(?:mixed|mixing) <2> bleach <8> not stop coughing',
    ],
    unlessNear: [
      '(?:insurance|insurers?|claim|quote|repair|bodywork|dashcam|solicitor|estimate)',
      '(?:diesel|exhaust|traffic|paint) fumes? <6> (?:complain|policy|law|petition)',
      '(?:computer|website|laptop|markets?|prices?|system)',
      '(?:no|not any|without) fumes',
    ],
  },
];
