import { normalise } from '../words.ts';

/** Written by engines without their apostrophe; `normalise` does not know them since some are words of their own. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['wont', 'will not'],
  ['hes', 'he is'],
  ['shes', 'she is'],
  ['its', 'it is'],
  ['aint', 'is not'],
  ['id', 'i would'],
  ['hed', 'he had'],
  ['weve', 'we have'],
  ['theyve', 'they have'],
  ['youve', 'you have'],
  ['wouldve', 'would have'],
  ['anymore', 'any more'],
  ['anythin', 'anything'],
  ['somethin', 'something'],
  ['sombody', 'somebody'],
]);

/** They weigh a word and change nothing of what happens. */
const ADVERBS = new Set(
  'just really actually literally very quite suddenly basically absolutely totally completely seriously honestly already even kinda sorta pretty extremely still fucking bloody goddamn damn oh jesus christ also definitely probably maybe possibly clearly obviously apparently simply genuinely'.split(
    ' ',
  ),
);

/** Said once more out of fear; numbers are said twice on purpose. */
const NUMBER = /^(?:\d+|nine|one|two|zero|oh|o|double|triple|emergency|help)$/;

const REPHRASED: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![^ ])(?<!(?:not|did|do|you) )i (?:think|guess|believe|reckon|suppose|am afraid|fear)(?= (?!about|of|that is all))(?: that)?(?![^ ])/g,
    '',
  ],
  [/(?<![^ ])(?:i mean|you know|kind of|sort of|as in|i swear)(?![^ ])/g, ''],
  [/(?<![^ ])(?:seems? to be|appears? to be|seems to have been)(?![^ ])/g, 'is'],
  [/(?<![^ ])(?:seems? to|appears? to)(?![^ ])/g, ''],
  [/(?<![^ ])it (?:seems|looks like|appears) (?:that )?(?=(?:he|she|my|the|someone) )/g, ''],
];

/** Figures of speech and names, which take the word of alarm with them. */
const HARMLESS =
  /(?<![^ ])(?:name (?:is )?(?:[^ ]+ ){0,2}(?:burns?|blood|stroke|kill|fire|gunn?|bomb|death|coffin|slaughter|shot|knife|bleed|pain|payne|smoke|flood|savage|poison|gas|police|dyer?)|fire away|(?:got|was|were|been|being|get|getting|is|am|are|you are) fired|(?:mister|missus|mrs|miss|ms|doctor|professor|sergeant|captain|sister|officer|constable|inspector|dame|sir|lady|lord|father) (?:[^ ]+ )?(?:burns?|blood|stroke|kill|fire|gunn?|bomb|death|coffin|slaughter|shot|knife|choke|bleed|pain|payne|smoke|flood|drown|stabb?s?|fitt?|crash|savage|rape|police|poison|gas)|(?:burns?|blood|stroke|kill|fire|gunn?|bomb|death|slaughter|shot|knife|bleed|smoke|flood|hell|gas|poison|police|suicide|murder) (?:street|road|lane|avenue|close|drive|hill|square|estate|crescent|terrace|grove|farm|villas|mews|gardens)|(?:street|road|lane|hill) fire|sick of (?:waiting|calling|this|your|the|being)|over my dead body|dead (?:tired|line|easy|set|end|on my feet)|to die for|die hard|burning question|poison ivy|food poisoning|a poisoned chalice|friendly fire|baptism of fire|like a house on fire|line of fire|playing with fire|play with fire|fight fire with fire|blood (?:tests?|pressure|results?|group|type|bank|donor|donation|drive|samples?|work|orange|count|form|thinners?|clinic)|in cold blood|bad blood|choke chain|heart to heart|shot(?:s)? (?:of|glass)|flu shots?|shots? against|big shot|parting shot|best shot|long shot|screen ?shot|mug ?shot|head ?shots?|moon ?shot|smoke screen|murder (?:a|an|some|for)|crash course|crash mat|crash diet|market crash|system crash|car crash tv|bomb disposal|attack of the giggles|panic attacks?|stab in the dark|stab at|killer (?:heels|app|deal)|kill (?:time|two birds|the (?:time|switch|deal|order|subscription|account|line|app|noise)|for a)|killing time|to kill for|suicide squad|drop dead gorgeous|better safe than sorry|safe and sound|break(?:ing)? in (?:my|the|these|a) (?:new )?(?:shoes|boots|horse)|(?:price|pay|salary|budget|tax|power|hair|paper|short|cost) cuts?|heart attack (?:prices?|burger|on a plate)|emergency (?:exit|services number)|labou?r of love|fitting rooms?|gas (?:bills?|engineers?|boiler|meter|station|fire|hob|cooker|certificate|safety|supply|company|board|mark|card|central|check|installer|inspection|tank|account|man|readings?)(?! (?:is |are |was |has |has been |might be )?(?:leak|hiss|smell|stink|explo|on fire))|police (?:check|clearance|certificate|station|report|record)|in the (?:firing|danger) (?:line|zone)|stranger danger|danger (?:money|mouse|of (?:missing|losing|running|expiring)))(?![^ ])/g;

/** The words as rules read them: short forms whole, no adverbs, nothing twice, no figures of speech. `|` ends a sentence. */
export function prepareEn(text: string): string {
  const sentences = text.split(/[.!?;]+(?=\s|$)|(?<=^\s*(?:no|nope|yes|yeah|well|hello|hi|hey|please))[,:]/i);
  return sentences
    .map(sentence)
    .filter((words) => words !== '')
    .join(' | ');
}

function sentence(text: string): string {
  const long = normalise(text)
    .split(' ')
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .filter((word) => !ADVERBS.has(word));
  const once = long.filter((word, index) => word !== long[index - 1] || NUMBER.test(word)).join(' ');
  const rephrased = REPHRASED.reduce((words, [from, to]) => words.replace(from, to), once);
  return rephrased.replace(HARMLESS, 'something').replace(/ +/g, ' ').trim();
}
