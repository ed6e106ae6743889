/** Spoken short forms, written out so that one rule serves every way of saying it; also as engines write them, without the apostrophe. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dr: 'doctor',
    mr: 'mister',
    ok: 'okay',
    'o.k': 'okay',
    cannot: 'can not',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have got to',
    dunno: 'do not know',
    "y'all": 'you all',
    "let's": 'let us',
    "can't": 'can not',
    "won't": 'will not',
    "shan't": 'shall not',
    "ain't": 'is not',
    "don't": 'do not',
    "doesn't": 'does not',
    "didn't": 'did not',
    "isn't": 'is not',
    "wasn't": 'was not',
    "aren't": 'are not',
    "weren't": 'were not',
    "couldn't": 'could not',
    "wouldn't": 'would not',
    "shouldn't": 'should not',
    "hasn't": 'has not',
    "haven't": 'have not',
    "hadn't": 'had not',
    "mustn't": 'must not',
    "needn't": 'need not',
    "mightn't": 'might not',
    "i'm": 'i am',
    "i'll": 'i will',
    "i'd": 'i would',
    "i've": 'i have',
    "you're": 'you are',
    "you'll": 'you will',
    "you'd": 'you would',
    "you've": 'you have',
    "he's": 'he is',
    "he'll": 'he will',
    "he'd": 'he would',
    "she's": 'she is',
    "she'll": 'she will',
    "she'd": 'she would',
    "it's": 'it is',
    "it'll": 'it will',
    "it'd": 'it would',
    "that'd": 'that would',
    "we're": 'we are',
    "we'll": 'we will',
    "we'd": 'we would',
    "we've": 'we have',
    "they're": 'they are',
    "they'll": 'they will',
    "they'd": 'they would',
    "they've": 'they have',
    "that's": 'that is',
    "what's": 'what is',
    "where's": 'where is',
    "when's": 'when is',
    "who's": 'who is',
    "how's": 'how is',
    "why's": 'why is',
    "there's": 'there is',
    "here's": 'here is',
    "name's": 'name is',
    "that'll": 'that will',
    "there'll": 'there will',
    "who'll": 'who will',
    "what'll": 'what will',
    "would've": 'would have',
    "could've": 'could have',
    "should've": 'should have',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    wasnt: 'was not',
    cant: 'can not',
    couldnt: 'could not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    havent: 'have not',
    hasnt: 'has not',
    arent: 'are not',
    werent: 'were not',
    im: 'i am',
    ive: 'i have',
    thats: 'that is',
    whats: 'what is',
    wheres: 'where is',
    whos: 'who is',
    theres: 'there is',
    youre: 'you are',
    theyre: 'they are',
  }),
);

const FILLERS = new Set(['um', 'uh', 'er', 'erm', 'uhm', 'hmm', 'mm', 'ah', 'please']);

/**
 * The words of an utterance in one form, whatever the engine wrote: lower case, no accents, no punctuation,
 * short forms written out, fillers gone unless nothing else was said.
 */
export function normalise(text: string): string {
  const words = spokenWords(text).split(' ');
  const meaningful = words.filter((word) => !FILLERS.has(word));
  return (meaningful.length > 0 ? meaningful : words).join(' ');
}

/** As {@link normalise}, fillers too: "uh huh" is an answer. */
export function spokenWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\b([ap])\.m\b\.?/g, '$1m')
    .replace(/\+(?=\d)/g, ' plus ')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .map((word) => LONG_FORMS.get(word) ?? word.replace(/'s$/, ''))
    .filter((word) => word !== '')
    .join(' ');
}
