import { normalise } from './words.ts';

const CARRIER =
  /\b(?:my (?:full |first |last )?name is|the name is|name is|you are speaking (?:to|with)|this is|it is|i am called|i am|call me|that is|it should be|should be)\b/g;
const LEAD =
  /^(?:(?:yes|yeah|sure|okay|hi|hello|oh|well|so|good (?:morning|afternoon|evening)|of course|no|sorry) )+/;
const TAIL = /(?: (?:speaking|here|calling|thanks|thank you|and|from|again|spelled|spelt|that is))+\b.*$/;

/** Words that never are part of a name; one of them means that something else was said. */
const NOT_A_NAME = new Set(
  `a about already am an and any anyone are at be because bit but by call calling can change could did do does doing done
  for from get give had has have he help her him his hours how i if in information is it just know like looking make
  maybe me message my name need not nothing number of on one or our out phone please really right said say she should
  sorry speak talk thank thanks that the their them then there they this to today tomorrow understand us want was we
  what when where which who why will with wrong yes no would you your back again hello hi goodbye bye okay correct
  incorrect repeat open opening close closed address never mind nevermind cancel stop cheers person someone somebody operator reception receptionist human`.split(
    /\s+/,
  ),
);

/**
 * The caller's name out of an answer such as "my name is mary brown", "it's brown, b r o w n e" or "o'brien",
 * in capitals as written; undefined when the words are no name.
 */
export function readName(text: string): string | undefined {
  const [before = '', ...announced] = normalise(text).split(CARRIER);
  for (const phrase of announced.length > 0 ? announced : [before]) {
    const name = nameOf(phrase.trim());
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Whether the words announce a name themselves, as in "my name is". */
export function announcesName(text: string): boolean {
  return /\b(?:my (?:\w+ )?name|the name|name is|i am called|call me)\b/.test(normalise(text));
}

/** Whether the caller does not want to give one. */
export function declines(text: string): boolean {
  return /\b(?:rather not|do not want to|will not|prefer not|anonymous|not (?:going to )?(?:say|tell)|do not have)\b/.test(
    normalise(text),
  );
}

/** The letters with which the words end, as one word; empty when they end in a word. */
export function spelledAtEnd(words: readonly string[]): string {
  const first = words.findLastIndex((word) => !isSpelling(word)) + 1;
  return joinLetters(words.slice(first)).join('');
}

function isSpelling(word: string): boolean {
  return /^[a-z]$/.test(word) || word === 'double';
}

function nameOf(phrase: string): string | undefined {
  const spoken = phrase.replace(LEAD, '').replace(TAIL, '').trim().split(' ');
  // Letters may spell any word; a spoken word must be able to be a name.
  if (spoken.some((word) => word.length > 1 && NOT_A_NAME.has(word))) return undefined;
  const words = joinLetters(spoken);
  if (words.length === 0 || words.length > 4 || !words.every(looksLikeName)) return undefined;
  return words.map(capitalise).join(' ');
}

/** Joins spelled letters to a word; a spelled word corrects the spoken one before it that begins alike. */
function joinLetters(tokens: readonly string[]): readonly string[] {
  const words: string[] = [];
  let spelled = '';
  const close = () => {
    if (spelled === '') return;
    if (spelled.length > 1 && words.at(-1)?.startsWith(spelled.charAt(0))) words.pop();
    words.push(spelled);
    spelled = '';
  };
  let times = 1;
  for (const token of tokens) {
    if (token === 'double') times = 2;
    else if (/^[a-z]$/.test(token)) {
      spelled += token.repeat(times);
      times = 1;
    } else {
      close();
      words.push(token);
    }
  }
  close();
  return words;
}

function looksLikeName(word: string): boolean {
  return /^\p{L}{2,}(?:'\p{L}+)?$|^o'\p{L}+$/u.test(word);
}

function capitalise(word: string): string {
  return word.replace(/(^|')(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
