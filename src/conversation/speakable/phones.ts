import { COUNTRIES } from './countries.ts';
import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';

export function phoneRules(
  { addressSigns, codes, country }: SpokenLanguage,
  numbers: NumberWords,
): readonly SpeakRule[] {
  return [
    {
      pattern: new RegExp(
        `(?<![\\w\\p{Sc}.,/#]|[\\d\\s]:)(?:\\+|\\((?=[+\\d]\\d{0,5}\\))\\+?)?\\d[\\d ()\\-.]{5,}\\d(?=${codes.extensionSigns}\\d|/\\d{1,2}(?![\\d/])|(?![\\w%:/]|[.,]\\d))`,
        'gu',
      ),
      speak: ([written]) => {
        const groups = phoneGroups(written, country);
        const plus = written.includes('+') ? `${codes.plus} ` : '';
        return groups && `${plus}${groups.map(numbers.digits).join(', ')}`;
      },
    },
    {
      // The last digit of the next line of the house.
      pattern: /\/(\d{1,2})(?![\d/])(?<=\d{4}\/\d+)(?<=\d{3}[ -]\d{3,4}[ -]?\d{0,4}\/\d+)/g,
      speak: ([, digits = '']) => ` ${addressSigns['/']} ${numbers.digits(digits)}`,
    },
    {
      pattern: new RegExp(
        `(?<=\\d)${codes.extensionSigns}(\\d{2,6})\\b(?<=\\d{4}${codes.extensionSigns}\\d+)`,
        'g',
      ),
      speak: ([, digits = '']) => `, ${codes.extension} ${groupsOf(digits).map(numbers.digits).join(', ')}`,
    },
  ];
}

/** The digits of a code in groups that can be written down while they are said. */
export function groupsOf(digits: string): readonly string[] {
  return digits.length > 4 ? threes(digits) : [digits];
}

/** Undefined when it has too few or too many digits, or looks like a row of amounts. */
function phoneGroups(written: string, country: string): readonly string[] | undefined {
  const plus = written.includes('+');
  // The trunk zero in "+44 (0)20" is not dialled from abroad, where the plus is for.
  const groups = (plus ? written.replace('(0)', ' ') : written).match(/\d+/g) ?? [];
  const digits = groups.join('');
  if (isAddressOfNetwork(groups, written) || isRoundSpan(groups, written)) return undefined;
  const looksLikeOne =
    plus ||
    digits.startsWith('0') ||
    groups.length === 1 ||
    (COUNTRIES[country]?.plain?.test(digits) ?? false) ||
    digits.length >= 10 ||
    /^\d{3,4}[-. ]\d{4}$/.test(written);
  if (!looksLikeOne || digits.length < 7 || digits.length > 19) return undefined;
  if (plus && groups.length === 2 && COUNTRIES[groups[0] ?? ''] && (groups[1]?.length ?? 0) > 7) {
    return internationalGroups(digits);
  }
  if (groups.length > 1) return groups.flatMap((group) => (group.length > 5 ? threes(group) : [group]));
  return plus ? internationalGroups(digits) : nationalGroups(digits, country);
}

function isAddressOfNetwork(groups: readonly string[], written: string): boolean {
  return groups.length === 4 && /^[\d.]+$/.test(written) && groups.every((group) => Number(group) < 256);
}

/** `1000-1500`: from one round number to another. */
function isRoundSpan([from = '', to = '', ...others]: readonly string[], written: string): boolean {
  const isSpan = others.length === 0 && written.includes('-') && Number(from) < Number(to);
  return isSpan && /^[1-9]\d*[05]0$/.test(from) && /^[1-9]\d*[05]0$/.test(to) && from.length > 3;
}

function internationalGroups(digits: string): readonly string[] {
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((start) => COUNTRIES[start]);
  if (code === undefined) return [digits.slice(0, 2), ...threes(digits.slice(2))];
  const trunk = COUNTRIES[code]?.trunk ?? '';
  const [area = '', ...rest] = nationalGroups(trunk + digits.slice(code.length), code);
  return [code, area.slice(trunk.length), ...rest];
}

function nationalGroups(digits: string, country: string): readonly string[] {
  const [, lengths] = COUNTRIES[country]?.phones.find(([pattern]) => pattern.test(digits)) ?? [];
  return lengths === undefined ? foreignGroups(digits) : cut(digits, lengths);
}

/** Ten digits without a zero are American wherever they are written. */
function foreignGroups(digits: string): readonly string[] {
  if (/^[1-9]\d{9}$/.test(digits)) return cut(digits, [3, 3]);
  return digits.length === 7 ? cut(digits, [3]) : threes(digits);
}

function cut(digits: string, lengths: readonly number[]): readonly string[] {
  const [length, ...others] = lengths;
  if (length === undefined) return [digits];
  return [digits.slice(0, length), ...cut(digits.slice(length), others)];
}

/** Groups of three; the last has two to four. */
function threes(digits: string): readonly string[] {
  return digits.length <= 4 ? [digits] : [digits.slice(0, 3), ...threes(digits.slice(3))];
}
