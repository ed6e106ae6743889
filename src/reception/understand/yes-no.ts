import { normalise, spokenWords } from './words.ts';
import { ANSWER_PHRASES, type Polarity } from './yes-no.en.ts';

export type YesNo = 'yes' | 'no';

const LONGEST = Math.max(...[...ANSWER_PHRASES.keys()].map((phrase) => phrase.split(' ').length));
/** What is said of something and denied with it: "not the right number" denies once. */
const DENIED =
  /\b(not|never)(?: (?:really|quite|at all|entirely|exactly|completely|all|the|a|my|so|very|too|sound|feel|look))+(?= (?:right|correct|true|okay|fine|good|great|perfect|accurate|number|name|one|it|that)\b)|\b(not|never)(?= (?:right|correct|true|okay|fine|good|great|perfect|accurate)\b)/g;
const EVALUATED =
  /\b(not|never) (?:right|correct|true|okay|fine|good|great|perfect|accurate)(?: (?:number|name|one))?\b/g;

/**
 * Whether an utterance says yes or no and nothing else; undefined when it says more, neither, or both. "No, that's
 * right" is both; in "okay, no" the later word counts.
 */
export function readYesNo(text: string): YesNo | undefined {
  const words = spokenWords(text)
    .replace(DENIED, (_, first: string, second: string) => first ?? second)
    .replace(EVALUATED, '$1');
  const polarities = phrasesOf(words.split(' '));
  return polarities && decide(polarities);
}

/**
 * As {@link readYesNo}, for an answer to a question that was put: what begins with a plain yes or no may go on, unless it
 * takes it back ("yes but …").
 */
export function leansYesNo(text: string): YesNo | undefined {
  const whole = readYesNo(text);
  if (whole !== undefined) return whole;
  const words = normalise(text);
  if (/\bnot (?:know|sure)\b/.test(words)) return undefined;
  const takenBack = /\b(?:but|except|however|although|only|wait|not|no|never|wrong|instead|rather)\b/;
  const [, yes] =
    /^(?:(?:oh|well|and|um) )*(?:yes|yeah|yep|yup|correct|exactly|of course|absolutely)\b(.*)$/.exec(words) ??
    [];
  if (yes !== undefined) return takenBack.test(yes) ? undefined : 'yes';
  if (/^(?:(?:oh|well|and|um|okay|sorry) )*(?:no|nope|nah)\b(?!.*\b(?:right|correct|fine|yes)\b)/.test(words))
    return 'no';
  return /\b(?:is|are|was) (?:wrong|incorrect|not (?:right|correct))\b/.test(words) ? 'no' : undefined;
}

/** What the first word says, whatever follows: "yes, but not before nine" is a yes to a number. */
export function beginsYesNo(text: string): YesNo | undefined {
  const words = normalise(text);
  if (/^(?:(?:oh|well|and|um) )*(?:yes|yeah|yep|yup|sure|okay)\b/.test(words)) return 'yes';
  return /^(?:(?:oh|well|and|um) )*(?:no|nope|nah|not)\b/.test(words) ? 'no' : undefined;
}

/** The phrases that make up the words, the longest first at each place; undefined when a word belongs to none. */
function phrasesOf(words: readonly string[]): readonly Polarity[] | undefined {
  const polarities: Polarity[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at);
    if (length === 0) return undefined;
    polarities.push(ANSWER_PHRASES.get(words.slice(at, at + length).join(' ')) ?? 'lead');
    at += length;
  }
  return polarities;
}

function phraseAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    if (ANSWER_PHRASES.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

function decide(polarities: readonly Polarity[]): YesNo | undefined {
  if (polarities.includes('unsure')) return undefined;
  const said = polarities.filter((each) => each === 'yes' || each === 'no' || each === 'firm-no');
  if (said.length === 0)
    return polarities.includes('claim') && polarities.at(-1) !== 'lead' ? 'yes' : undefined;
  if (said.includes('firm-no')) return 'no';
  const [first, last] = [said[0], said.at(-1)];
  if (last === 'no') return 'no';
  return first === 'no' ? undefined : 'yes';
}
