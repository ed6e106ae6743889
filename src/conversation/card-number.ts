/** How long the numbers of a kind of card are, and what they begin with (ISO/IEC 7812, and what the networks publish). */
const CARDS: readonly (readonly [beginning: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16]],
  [/^3(?:0[0-5]|[689])/, [14]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^62/, [16, 19]],
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, [16, 18, 19]],
];

/** Whether these digits are the number of a payment card: its kind, its length, and its check digit (Luhn). */
export function isCardNumber(digits: string): boolean {
  return (
    CARDS.some(([beginning, lengths]) => beginning.test(digits) && lengths.includes(digits.length)) &&
    hasCheckDigit(digits)
  );
}

/** From the right, every second digit counts twice; the sum ends in 0. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((before, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return before + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
