/** Spoken short forms, written out so that one rule serves every way of saying it. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  dr: 'doctor',
  mr: 'mister',
  "i'm": 'i am',
  "i'd": 'i would',
  "i've": 'i have',
  "i'll": 'i will',
  "it's": 'it is',
  "that's": 'that is',
  "what's": 'what is',
  "where's": 'where is',
  "when's": 'when is',
  "who's": 'who is',
  "name's": 'name is',
  "there's": 'there is',
  "here's": 'here is',
  "you're": 'you are',
  "we're": 'we are',
  "don't": 'do not',
  "doesn't": 'does not',
  "didn't": 'did not',
  "isn't": 'is not',
  "wasn't": 'was not',
  "can't": 'can not',
  cannot: 'can not',
  "couldn't": 'could not',
  "won't": 'will not',
  ok: 'okay',
};

const FILLERS = new Set(['um', 'uh', 'er', 'erm', 'uhm', 'hmm', 'mm', 'ah', 'please']);

/**
 * The words of an utterance in one form, whatever the engine wrote: lower case, no accents, no punctuation,
 * short forms written out, fillers gone unless nothing else was said.
 */
export function normalise(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\b([ap])\.m\b\.?/g, '$1m')
    .replace(/\+(?=\d)/g, ' plus ')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .map((word) => LONG_FORMS[word] ?? word.replace(/'s$/, ''))
    .filter((word) => word !== '');
  const meaningful = words.filter((word) => !FILLERS.has(word));
  return (meaningful.length > 0 ? meaningful : words).join(' ');
}
