/** What espeak-ng writes for English, in the phones of the acoustic model; the longest sign is tried first. */
const SIGNS: readonly (readonly [ipa: string, phones: string])[] = [
  ['tʃ', 'CH'],
  ['dʒ', 'JH'],
  ['aɪə', 'AY AH'],
  ['aɪ', 'AY'],
  ['aʊ', 'AW'],
  ['eɪ', 'EY'],
  ['ɔɪ', 'OY'],
  ['əʊ', 'OW'],
  ['oʊ', 'OW'],
  ['iə', 'IY AH'],
  ['eə', 'EH AH'],
  ['ʊə', 'UH AH'],
  ['n̩', 'AH N'],
  ['l̩', 'AH L'],
  ['ɚ', 'ER'],
  ['ɝ', 'ER'],
  ['ɜ', 'ER'],
  ['ɐ', 'AH'],
  ['ə', 'AH'],
  ['ʌ', 'AH'],
  ['ɒ', 'AA'],
  ['ɑ', 'AA'],
  ['a', 'AE'],
  ['æ', 'AE'],
  ['ɪ', 'IH'],
  ['ᵻ', 'IH'],
  ['i', 'IY'],
  ['y', 'UW'],
  ['u', 'UW'],
  ['ʊ', 'UH'],
  ['ɛ', 'EH'],
  ['e', 'EH'],
  ['ɔ', 'AO'],
  ['oː', 'AO'],
  ['o', 'OW'],
  ['ɹ', 'R'],
  ['r', 'R'],
  ['ɾ', 'T'],
  ['ʔ', 'T'],
  ['x', 'K'],
  ['ŋ', 'NG'],
  ['θ', 'TH'],
  ['ð', 'DH'],
  ['ʃ', 'SH'],
  ['ʒ', 'ZH'],
  ['j', 'Y'],
  ['ɡ', 'G'],
  ['h', 'HH'],
  ['ɫ', 'L'],
  ...[...'bdfgklmnpstvwz'].map((letter) => [letter, letter.toUpperCase()] as const),
];
const BY_LENGTH = SIGNS.toSorted(([a], [b]) => b.length - a.length);

/** Phones of an IPA transcription, in ARPAbet without stress; signs that mean nothing to it are left out. */
export function arpabetFromIpa(ipa: string): string {
  const phones: string[] = [];
  // Stress, length and joiners do not change the phone. Length tells only o from oː, and that pair is listed.
  let rest = ipa.replaceAll(/ˈ|ˌ|\u200d|\s/g, '');
  while (rest !== '') {
    const [sign = '', phone] = BY_LENGTH.find(([candidate]) => rest.startsWith(candidate)) ?? [];
    if (phone) phones.push(phone);
    rest = rest.slice(sign.length || 1);
  }
  return phones.join(' ');
}

/** English spelling read letter by letter, the commonest pairs first: what is left without espeak-ng. */
const LETTERS: readonly (readonly [letters: string, phones: string])[] = [
  ['tch', 'CH'],
  ['ch', 'CH'],
  ['ck', 'K'],
  ['ph', 'F'],
  ['sh', 'SH'],
  ['th', 'TH'],
  ['ng', 'NG'],
  ['qu', 'K W'],
  ['wh', 'W'],
  ['ee', 'IY'],
  ['ea', 'IY'],
  ['oo', 'UW'],
  ['ou', 'AW'],
  ['ow', 'OW'],
  ['ai', 'EY'],
  ['ay', 'EY'],
  ['er', 'ER'],
  ['ar', 'AA R'],
  ['or', 'AO R'],
  ['x', 'K S'],
  ['c', 'K'],
  ['q', 'K'],
  ['j', 'JH'],
  ['h', 'HH'],
  ['y', 'IY'],
  ['a', 'AE'],
  ['e', 'EH'],
  ['i', 'IH'],
  ['o', 'OW'],
  ['u', 'AH'],
  ...[...'bdfgklmnprstvwz'].map((letter) => [letter, letter.toUpperCase()] as const),
];

/** A guess at the phones of a word from its spelling; empty without a Latin letter. */
export function arpabetFromSpelling(word: string): string {
  const phones: string[] = [];
  let rest = word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')
    .replaceAll(/([b-df-hj-np-tv-z])\1/g, '$1');
  if (rest.length > 3) rest = rest.replace(/([^aeiou])e$/, '$1');
  while (rest !== '') {
    const [letters = '', phone] = LETTERS.find(([candidate]) => rest.startsWith(candidate)) ?? [];
    if (phone) phones.push(phone);
    rest = rest.slice(letters.length || 1);
  }
  return phones.join(' ');
}
