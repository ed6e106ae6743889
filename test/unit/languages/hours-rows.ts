import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { HoursPhrases } from '../../../src/reception/hours/hours-phrases.ts';
import { hoursAnswer } from '../../../src/reception/hours-answer.ts';
import type { Office } from '../../../src/reception/office.ts';
import { localTime } from '../../../src/reception/opening-hours.ts';
import type { InformationReader } from '../../../src/reception/understand/information.ts';
import { momentOf } from '../../../src/reception/wall-time.ts';

export interface HoursLanguage {
  readonly offices: ReadonlyMap<string, Office>;
  normalise(text: string): string;
  readonly read: InformationReader;
  readonly phrases: HoursPhrases;
  /** What stands for longer words in the answers of the file, such as `{day}`. */
  readonly writtenOut: ReadonlyMap<string, string>;
}

/** A test a row: "@ country local-time" begins a table; each row is a question and the whole answer. */
export function testHoursRows(file: URL, language: HoursLanguage): void {
  const [, ...tables] = readFileSync(file, 'utf8').split('\n@ ');
  for (const table of tables) {
    const [clock = '', ...rows] = table.split('\n').filter((line) => line !== '');
    const [country = '', at = ''] = clock.split(' ');
    const office = language.offices.get(country) ?? assert.fail(country);
    for (const row of rows) {
      const [question = '', expected = ''] = row.split(' = ');
      test(`"${question}" at ${clock} is answered with the hours that were asked for`, () => {
        assert.equal(answer(question, { office, at, language }), expand(expected, language.writtenOut));
      });
    }
  }
  test('no table is empty, and there are enough of them', () => {
    assert.ok(tables.length >= 10 && tables.join('\n').split(' = ').length > 150);
  });
}

function answer(
  question: string,
  {
    office,
    at,
    language,
  }: { readonly office: Office; readonly at: string; readonly language: HoursLanguage },
): string {
  const [date = '', hour, minute] = at.split(/[T:]/);
  const unixMs =
    momentOf(date, Number(hour) * 60 + Number(minute), office.timeZone) ?? assert.fail(`no such time: ${at}`);
  const today = localTime(unixMs, office.timeZone).date;
  const asked = language.read(language.normalise(question), office, today);
  assert.equal(asked?.type, 'hours');
  return asked?.type === 'hours'
    ? hoursAnswer(office, { unixMs, day: asked.day, language: office.language }, language.phrases)
    : '';
}

function expand(text: string, writtenOut: ReadonlyMap<string, string>): string {
  return [...writtenOut].reduce((rest, [short, long]) => rest.replaceAll(short, long), text);
}
