/** What networks and exchanges write where a number is withheld or lost, as words or as the keys that spell them. */
const WORDS = [
  'anonymous',
  'blocked',
  'hidden',
  'none',
  'null',
  'private',
  'restricted',
  'unavailable',
  'unknown',
  'withheld',
];
/** Of a word of four letters the keys may be somebody's extension. */
const SHORTEST_SPELLED = 6;

const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
const SPELLED: ReadonlySet<string> = new Set(
  WORDS.filter(({ length }) => length >= SHORTEST_SPELLED).map((word) =>
    [...word].map((letter) => KEYS.findIndex((key) => key.includes(letter)) + 2).join(''),
  ),
);

/** Nobody calls from a number that everybody calls for help; each country has more. */
const EMERGENCY = ['112', '911', '999', '000'];
/** `7777` may be a desk; nobody has seven equal digits at the end of a number. */
const EQUAL_DIGITS = /^0+$|^(\d)\1{4,}$|(\d)\2{6,}$/;
const COUNTED = ['0123456789', '1234567890', '9876543210'];
/** Of an exchange with few desks; one digit is none. */
const SHORTEST_EXTENSION = 2;
/** After a + come the country and a number in it. */
const SHORTEST_INTERNATIONAL = 4;
/** ITU-T E.164, with room for what an exchange puts in front. */
const LONGEST = 20;

/**
 * The caller's number as the PBX shows it, or null when it is a placeholder: such a number leads to nobody, so it is
 * neither shown nor offered for a call back.
 *
 * @param emergencyNumbers Those of the office's country.
 */
export function callerNumberOf(shown: string, emergencyNumbers: readonly string[]): string | null {
  const digits = shown.replaceAll(/\D/g, '');
  const least = shown.trim().startsWith('+') ? SHORTEST_INTERNATIONAL : SHORTEST_EXTENSION;
  if (digits.length < least || digits.length > LONGEST || WORDS.some(isIn(shown))) return null;
  if (SPELLED.has(digits) || SPELLED.has(digits.replace(/^1/, ''))) return null;
  if (EQUAL_DIGITS.test(digits) || COUNTED.some((row) => digits.length >= 6 && row.includes(digits)))
    return null;
  return EMERGENCY.includes(digits) || emergencyNumbers.includes(digits) ? null : shown;
}

function isIn(shown: string): (word: string) => boolean {
  const text = shown.toLowerCase();
  return (word) => text.includes(word);
}
