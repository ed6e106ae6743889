/**
 * Sets of rules by name, in the notation of Unicode's rule-based number format (UTS 35, part 3), which has tables
 * for some eighty languages. `100: << hundred[ and >>];` is for 100 and more: `<<` is how often a hundred is in it,
 * `>>` the rest, `>%set>` the rest by another set, `=%set=` the same number by another set; what is in brackets
 * is left out when nothing is left. Without a base a rule is for the number after the one before. `2010/100:`
 * counts hundreds. An apostrophe keeps the space after it.
 */
export type NumberTable = Readonly<Record<string, string>>;

interface NumberRule {
  readonly base: number;
  readonly divisor: number;
  readonly text: string;
}

/** @returns the words of a whole number ≥ 0 by one of the sets. */
export function createNumberSpeller(table: NumberTable): (value: number, set: string) => string {
  const sets = new Map(Object.entries(table).map(([name, rules]) => [name, parseRules(rules)]));
  const spell = (value: number, set: string): string => {
    const rule = sets.get(set)?.findLast(({ base }) => base <= value);
    if (rule === undefined) throw new RangeError(`no rule for ${value} in the set ${set}`);
    const [count, rest] = [Math.floor(value / rule.divisor), value % rule.divisor];
    return rule.text
      .replace(/\[(.*?)\]/g, (_, optional: string) => (rest === 0 ? '' : optional))
      .replace(/([<>=])(?:%([\w-]+))?\1/g, (_, sign: string, other = set) =>
        spell(sign === '<' ? count : sign === '>' ? rest : value, other),
      );
  };
  return spell;
}

function parseRules(text: string): readonly NumberRule[] {
  const rules: NumberRule[] = [];
  for (const part of text.split(';').filter((rule) => rule.trim() !== '')) {
    const [, base, radix = '10', words = ''] = /^\s*(?:(\d+)(?:\/(\d+))?:)?\s*'?(.*?)$/s.exec(part) ?? [];
    const value = base === undefined ? (rules.at(-1)?.base ?? -1) + 1 : Number(base);
    rules.push({ base: value, divisor: highestPower(Number(radix), value), text: words });
  }
  return rules;
}

/** Of the radix, not above the value. */
function highestPower(radix: number, value: number): number {
  let power = 1;
  while (power * radix <= value) power *= radix;
  return power;
}
