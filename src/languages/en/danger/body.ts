import type { Rule } from '../../../reception/understand/danger/rule.ts';

const BREATH = '(?:breath|breathe|breathing|breathes|breeth)';
const HARD =
  '(?:struggl(?:e|es|ing)|fight(?:s|ing)|trouble|troubles|difficulty|difficulties|problems?|hard time|hard|unable|not able|trying|tough|difficult|gasping|gasps|strain(?:ing)?|labou?red|laboring|fail(?:s|ing))';
const PAIN =
  '(?:pains?|paining|hurt|hurts|hurting|tight|tightness|tightening|aches?|aching|heavy|heaviness|crushing|crushed|burning|pressure|squeezing|squeezed|killing|agony|sore|discomfort|stabbing|cramps?|cramping|exploding|going to burst)';

/** Heart and breath fail. */
export const bodyEn: readonly Rule[] = [
  {
    kind: 'medical',
    patterns: [
      `chest <4> ${PAIN}`,
      `${PAIN} <2> (?:in|on|across|around|over|through|of|at|behind|from|into) <3> (?:chest|heart|breastbone|breast bone|sternum)`,
      '(?:sitting|standing|stamping|pressing|crushing|squeezing|kicked) <2> (?:my|me|his|her|the) chest',
      '(?:clutching|grabbing|holding|gripping|clutched|grabbed|rubbing) <2> (?:chest|heart|throat)',
      '(?:rapid|irregular) heart ?beat',
      'chest (?:feels|felt) (?:weird|funny|strange|wrong|like)',
      '(?:elephant|weight|brick|ton) <3> (?:chest)',
      '(?:heart|chest) pains?',
      'pain <6> down (?:my|his|her|the) (?:left )?arm',
      'heart <2> (?:hurts?|hurting|aching|racing|beating <2> (?:fast|funny|hard|weird|irregular[^ ]*)|fluttering|stopped|stops|stopping|failing|giving out|giving up|pounding)',
      '(?:no|not (?:find|feel|get|have|got)) <2> (?:pulse|heart ?beat)',
      'pulse <2> (?:gone|weak|stopped|faint)',
      'cpr',
    ],
    unlessNext: [
      '(?:course|training|class|classes|certificate|certification|instructor|mask|dummy|dummies|first aid|refresher|renewal)',
    ],
    unlessNear: [
      '(?:chest of drawers|tool chest|treasure chest|chest (?:x ray|freezer|infection))',
      '(?:learn|teach|offer|hold|book) <2> cpr',
      '(?:first aid|how to do|know how to do) <6> cpr',
      'first aid (?:training|course|class)',
    ],
  },
  {
    kind: 'medical',
    patterns: [
      `(?:can|could) (?:hardly|barely|scarcely|not) <2> ${BREATH}`,
      `(?:not|stopped|stops|stop|stopping|quit) <1> (?:breathing|breathe|breath)(?: (?:right|properly|well|normally|at all|much|any ?more))?`,
      'no <1> breath(?:ing)?',
      'gasping(?! for a)',
      '(?:trouble|difficulty|hard|struggling|problem) <3> air(?! con)',
      `${HARD} <2> (?:to|for|with|in|of|get|catch|catching|getting|a|his|her|my|drawing)? ?(?:his |her |my |the |any |a |proper )?(?:${BREATH})`,
      `(?:gasping|struggling|fighting|gulping|desperate) <1> (?:for )?(?:air|breath)`,
      `(?:not|never) <1> (?:catch|get|draw|take|getting|catching|lost|find) (?:my|his|her|their|a|any|enough|your|proper|full)(?: proper| full| deep)? (?:breath|air)`,
      '(?:barely|hardly|scarcely|not hardly) (?:breathing|breathe|conscious|alive|responding|moving|talking|awake)',
      'wheez(?:ing|y) <2> (?:badly|bad|a lot|terribl[^ ]*|heavily|worse|loudly|all night|and (?:can|coughing|blue|struggling|he|she))',
      'not (?:finish|get out|complete) <2> sentence',
      'turning (?:blue|purple|gr[ea]y)',
      'breathing (?:has |is |have )?gone',
      'short(?:ness)? of breath',
      'breathless',
      'breathing (?:is |has |gets |are |been |seems |sounds |gone |got |going |become |getting )<2> (?:bad|badly|funny|hard|heavy|difficult|difficulty|shallow|fast|weird|noisy|strange|rattl[^ ]*|odd|slow|slower|worse|stopped|stopping|laboured|labored|wrong|different|rapid|off)',
      'breathing (?:difficult(?:y|ies)|problems?|trouble|troubles|stopped|funny|weird|strangely|heavily|heavy|fast|hard|badly|too fast|issues?|bad|shallow)',
      'suffocat(?:ing|ed)',
      '(?:chokes?|choked|choking|choke)',
      '(?:stuck|lodged|caught|jammed|gone down|down|blocking) <2> (?:my|his|her|the|their) (?:throat|windpipe|wrong way|airway)',
      'inhaler <3> (?:not (?:work|help|do)[^ ]*|empty and|does not work|is doing nothing)',
      '(?:smoke inhalation|inhaled <2> smoke|breathed in <2> (?:smoke|fumes|gas|chemicals?))',
    ],
    unlessNext: [
      'by (?:the|your|these) (?:prices?|costs?|fees?)',
      '(?:machine|apparatus|exercises?|equipment|technique|space|classe?s?|course|workshop|test)',
      'up',
      '(?:and|or|or the) <3> (?:course|class|training|first aid|workshop|evening)',
      'hazards?',
      'on (?:these|those|the|my|your|this) (?:fees?|prices?|bills?|words|costs?|paperwork|charges|price|dust)',
      'easily through',
      'room',
      '(?:because|since) (?:of )?(?:my|the) (?:nose|cold|hay fever)',
      'through (?:my|his|her|the) nose',
    ],
    unlessNear: [
      '(?:a bit|a little|sometimes|bit) breathless',
      'breathless <3> (?:lately|sometimes|after the stairs)',
      '(?:out of|wait while i|let me|ran|running up|so i can|finally|before i) <2> (?:catch|get) my breath',
      '(?:choke|choking) (?:chain|hazards?|cable|point)',
      'bad breath',
      '(?:oxygen|breathing) (?:machine|apparatus)',
      '(?:server|radio|manual|the) choke',
      'choked up',
    ],
  },
];
