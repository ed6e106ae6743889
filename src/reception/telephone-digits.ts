/** A telephone number as it is said: digits apart, in groups of three and four, such as `0 2 0, 7 9 4 6, 0 1 2 3`. @param plus The word for `+`. */
export function spokenNumber(number: string, plus: string): string {
  const groups = groupsOf(number).map((group) => [...group].join(' '));
  return (number.startsWith('+') ? `${plus} ` : '') + groups.join(', ');
}

/** The same as it is written, such as `020 7946 0123`. */
export function writtenNumber(number: string): string {
  return (number.startsWith('+') ? '+' : '') + groupsOf(number).join(' ');
}

function groupsOf(number: string): readonly string[] {
  const digits = number.replace(/\D/g, '');
  const count = Math.max(1, Math.ceil(digits.length / 4));
  const long = digits.length - 3 * count;
  const groups: string[] = [];
  for (let at = 0, group = 0; at < digits.length; group += 1) {
    // The longer groups come last, as people say them.
    const size = digits.length <= 4 ? digits.length : group >= count - long ? 4 : 3;
    groups.push(digits.slice(at, at + size));
    at += size;
  }
  return groups;
}
