import { countryOf } from './countries.ts';
import { normalizeNumber } from './normalize-number.ts';

/**
 * How carriers and phones may show a number that is written in one way: as it is written, with a plus or what stands for it,
 * without one, and as it is dialled in its country, with the prefix of the country and without. What is no telephone number, such as an extension, has the one form.
 *
 * @param written A number, or the beginning of one with anything but digits behind it.
 * @param country ISO 3166-1 alpha-2.
 */
export function dialledForms(written: string, country: string): readonly string[] {
  const [, begin = '', rest = ''] = /^(\+?\d*)(.*)$/.exec(written) ?? [];
  const isWhole = rest === '';
  const e164 = isWhole ? normalizeNumber(begin, country) : begin.startsWith('+') ? begin : undefined;
  if (e164 === undefined) return [written];
  const dialling = countryOf(country)?.dialling;
  const code = dialling && `+${dialling.countryCode}`;
  const bare = dialling && code && e164.startsWith(code) ? e164.slice(code.length) : '';
  const national = bare === '' ? [] : [`${dialling?.trunkPrefix}${bare}`, bare];
  const abroad = dialling ? [`${dialling.internationalPrefix}${e164.slice(1)}`] : [];
  return [...new Set([begin, e164, e164.slice(1), ...national, ...abroad])].map((form) => `${form}${rest}`);
}
