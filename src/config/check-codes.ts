import type { z } from 'zod';
import type { AsteriskConfig } from '../adapters/telephony/asterisk/config.ts';
import { countryOf } from '../countries/countries.ts';
import type { Office } from '../reception/office.ts';

interface Plan extends Pick<Office, 'country' | 'people'> {
  readonly emergencyNumbers: readonly string[];
}

/** A fault for each code of a desk phone that is something else already, or about nobody. */
export function checkCodes(
  { codes }: Pick<AsteriskConfig, 'codes'>,
  { country, people, emergencyNumbers }: Plan,
  context: z.RefinementCtx,
): void {
  const fault = (path: readonly (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path: ['telephony', ...path], message });
  const { departments, ...ofOffice } = codes;
  const all = [
    ...Object.entries(ofOffice).map(([name, code]) => ({ path: ['codes', name], code })),
    ...Object.entries(departments).flatMap(([key, own]) =>
      Object.entries(own).map(([name, code]) => ({ path: ['codes', 'departments', key, name], code })),
    ),
  ];
  const numbers = new Set(people.flatMap(({ extension = [], group = [] }) => [extension, group].flat()));
  const services = countryOf(country)?.serviceCodes ?? [];
  const expectedOf = (code: string): string | undefined => {
    const service = services.find((each) => code.startsWith(each));
    if (emergencyNumbers.includes(code)) return 'expected no emergency number';
    if (numbers.has(code)) return 'expected no extension of people';
    if (TAKEN.includes(code)) return `expected no number of the PBX itself: ${TAKEN.join(', ')}`;
    return service && `expected another: ${service} is a service of the country's networks`;
  };
  for (const [index, { path, code }] of all.entries()) {
    const isTaken = all.findIndex((other) => other.code === code) < index;
    const expected = isTaken ? 'expected a code that no other has' : expectedOf(code);
    if (expected !== undefined) fault(path, expected);
  }
  for (const key of Object.keys(departments))
    if (!people.some((person) => person.key === key))
      fault(['codes', 'departments', key], 'expected the key of one of people');
}

/** The attendant's own number, and the mailbox. */
const TAKEN = ['100', '600'];
