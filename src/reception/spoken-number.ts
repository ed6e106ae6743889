/** A telephone number with its digits apart and in groups of three and four, such as `0 2 0, 7 9 4 6, 0 1 2 3`. */
export function spokenNumber(number: string): string {
  const digits = number.replace(/\D/g, '');
  const groups = Math.max(1, Math.ceil(digits.length / 4));
  const long = digits.length - 3 * groups;
  const spoken: string[] = [];
  for (let at = 0, group = 0; at < digits.length; group += 1) {
    // The longer groups come last, as people say them.
    const size = digits.length <= 4 ? digits.length : group >= groups - long ? 4 : 3;
    spoken.push([...digits.slice(at, at + size)].join(' '));
    at += size;
  }
  return (number.startsWith('+') ? 'plus ' : '') + spoken.join(', ');
}
