import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BirthDateReader } from '../../../src/reception/understand/birth-date/birth-date-reader.ts';

export const TODAY = '2026-12-21';
/** A long sentence of parts of dates may take this long; the square of it would take minutes. */
const MAX_MS = 500;

/** Every language reads its own sentences: `1962-05-03 US: 05/03/1962`, or `impossible`, `partial`, `none`. */
export function holdsItsBirthDates(
  reader: BirthDateReader,
  tag: string,
  { country: usual, parts }: { readonly country: string; readonly parts: string },
): void {
  const lines = readFileSync(join(import.meta.dirname, tag, 'birth-date', 'birth-date-cases.txt'), 'utf8');
  const cases = lines.trim().split('\n');
  for (const line of cases) {
    const [, expected = '', country = usual, text = ''] = /^([\w-]+)(?: ([A-Z]{2}))?: (.+)$/.exec(line) ?? [];
    const outcome = /^\d/.test(expected) ? `is ${expected} in ${country}` : `is ${expected}`;
    test(`"${text}" ${outcome}`, () => {
      const heard = reader.spoken(text, { country, today: TODAY });
      assert.equal(heard.type === 'date' ? heard.date : heard.type, expected);
    });
  }
  test('at least sixty sentences are read', () => assert.ok(cases.length >= 60));
  test('a day and a month, and the year a sentence later, are a date', () => {
    const [day = '', year = ''] = parts.split('|');
    const about = { country: usual, today: TODAY };
    assert.equal(reader.spoken(day, about).type, 'partial');
    assert.deepEqual(reader.spoken(`${day} ${year}`, about), { type: 'date', date: '1962-05-03' });
  });
  test('a text of any length is read in linear time', () => {
    const from = performance.now();
    for (const piece of [parts, '3 5 ', 'm5 ', '19 ', 'no 3 ', '0 '])
      reader.spoken(piece.replace('|', ' ').repeat(4000), { country: usual, today: TODAY });
    assert.ok(performance.now() - from < MAX_MS);
  });
}
