import type { Rule } from '../../../reception/understand/danger/rule.ts';

/** Told by what is seen, without the name of an illness. */
export const distressEn: readonly Rule[] = [
  {
    kind: 'medical',
    patterns: [
      '(?:not|hardly|barely) swallow <3> (?:spit|saliva|dribble)',
      '(?:allergic|bee|wasp|peanuts?|nuts?) <12> (?:used|using|given|gave|had|jabbed) <3> (?:pen|epi ?pen|injector)',
      'used <3> (?:epi ?pen|pen) <6> (?:worse|not work[^ ]*|not help[^ ]*|not better)',
      '@meds <8> (?:had|taken|took|swallowed) <4> (?:fifteen|twenty|thirty|forty|fifty|1[2-9]|[2-9]\\d)(?! (?:milligrams?|mg|minutes|pounds|past|to))',
      '(?:weeks|pregnant|pregnancy) <16> (?:flashing|twitching|seeing (?:spots|stars)|blurr[^ ]*|convuls[^ ]*)',
      'not <1> (?:cough|cry) or (?:cough|cry|breathe|speak|talk|scream|make)',
      '(?:something|coin|sweet|grape|toy|lego|marble|button|bead|stone) <4> (?:in|into|down|up) <2> (?:mouth|throat) <8> (?:not (?:cough|cry|breathe|talk|swallow)|gagging|blue|dribbling|drooling)',
      'eyes <2> open <1> but <3> (?:not (?:there|respond[^ ]*|answer[^ ]*|see[^ ]*|talk[^ ]*)|nothing|gone|no)',
      '(?:slid|slipped|slumped) <2> (?:off|from|down|over|out of|in) <2> (?:chair|sofa|bed|seat|wheelchair|toilet)',
      '(?:sugars?|glucose|bloods) <12> (?:shaking|shaky|sweating|confused|drowsy|faint|not see|seeing double|passed out|collapsed|fitting|trembling)',
    ],
    unlessNear: [
      '(?:prescri[^ ]*|packs?|repeat|box of|boxes of|refill|collect)',
      '(?:tired|sleepy|meeting|contact lens[^ ]*)',
    ],
  },
  {
    kind: 'danger',
    patterns: [
      'hands? <2> (?:round|around|on|at|to|over) (?:my|her|his|our) <1> (?:neck|throat|mouth)',
      '@thing <4> (?:gone|went|come|came|driven|drove|smashed|crashed|ploughed) through <4> (?:front|window|wall|shop|house|fence|door|barrier|crowd)',
      '(?:people|someone|somebody|man|woman|child|kid|children) <2> (?:underneath|under) (?:it|there|them|the rubble|the wreck)',
      'gas (?:bottles?|cylinders?|canisters?|tanks?|pipes?|hose|mains?) <8> (?:leaks?|leaking|hissing|escaping|ruptured|damaged)',
      '(?:dementia|alzheimer[^ ]*|resident|patient|elderly|confused|old (?:man|lady|chap|woman)) <10> (?:walked out|wandered off|wandered|gone missing|missing|walked off|left) <14> not find',
      '(?:swinging|waving|wielding|brandishing|throwing|smashing) <3> (?:bat|bar|hammer|axe|chairs?|bottles?|bricks?|pole|stick|sword|machete|knife|chain|stones?) <1> (?:at|around|about|and)',
      '(?:up to|over|above) (?:my|our|his|her|their) (?:waists?|chests?|necks?|knees) <4> (?:water|flood|nan|and|can not|stuck|trapped|rising)',
      '(?:river|flood|floodwater|sea|dam) <2> (?:come|coming|came|rushed|rushing|pouring|burst) (?:in|into|through) <2> (?:house|home|flat|shop|office|kitchen|school|home)',
    ],
    unlessNear: ['(?:baseball|cricket|rounders|golf|tennis|juggling)', '(?:insurance|insurers?|claim|quote)'],
  },
  {
    kind: 'suicide',
    patterns: [
      '(?:roof|bridge|ledge|cliff|car park|balcony|window|tracks?) <10> (?:will|going to|wants to|gonna|about to|ready to) jump',
      '(?:says|saying|said) <2> (?:will|going to|wants? to|gonna|about to) jump',
      '(?:not|never) <3> (?:live|be (?:alive|here)) <1> past (?:today|tonight|tomorrow|this (?:week|weekend|night))',
      'not (?:going to|let (?:my|him|her) ?self|planning to|intend to) live',
      '(?:going to|want to|will|decided to|ready to|rather) stop (?:living|being alive|existing)',
      '(?:nobody|no one) (?:needs|wants|loves) me <14> (?:mind to go|goodbye|tonight|end it|be with)',
      'by the time (?:you|they|he|she|anyone) (?:reads?|gets?|hears?|finds?|sees?) (?:this|me|it) <4> (?:dead|gone|have|be|taken|over)',
      'have taken (?:my|his|her) own life(?! (?:years|months|last|in))',
      '(?:did|done|do) something (?:bad |awful |terrible |stupid )?to my ?self',
      'let (?:me|him|her) die',
      '(?:written|wrote|writing|left|leaving) <3> (?:letters?|notes?) (?:to|for) (?:the|my) (?:children|kids|family|wife|husband|parents|mum|mother) <10> (?:tonight|stop|goodbye|end|die|gone)',
    ],
    unlessNear: ['(?:not|never|no) <4> let <2> die of (?:boredom|thirst|hunger)'],
  },
];
