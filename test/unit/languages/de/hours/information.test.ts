import assert from 'node:assert/strict';
import { test } from 'node:test';
import { informationDe } from '../../../../../src/languages/de/hours/information.ts';
import { normalise } from '../../../../../src/languages/de/words.ts';
import { testInformationCases } from '../../information-cases.ts';
import { OFFICES } from './offices.ts';

const office = OFFICES.get('DE') ?? assert.fail();

testInformationCases(new URL('information-cases.txt', import.meta.url), {
  office,
  normalise,
  read: informationDe,
  pieces: [
    'haben Sie offen ',
    'haben Sie am ',
    'am ',
    'der Feiertag ',
    'Montag ',
    'Weihnachten ',
    'die Woche ',
    'am ersten ',
    '25 ',
    'zwischen 9 und ',
    'halb ',
    'wann ',
    'wo ist denn ',
    'wie komme ich vom Bahnhof ',
    'wann kann ich ',
    'tag ',
    'x',
  ],
});

test('umlauts may come as they are, written out or not at all', () => {
  for (const words of [
    'oeffnungszeiten fuer uebermorgen',
    'öffnungszeiten für übermorgen',
    'offnungszeiten fur ubermorgen',
  ]) {
    assert.deepEqual(informationDe(words, office, '2026-12-21'), {
      type: 'hours',
      day: { type: 'date', date: '2026-12-23' },
    });
  }
});

test("an office's own closing has the name it gave it, on every day that has the name", () => {
  const closing = ['2027-08-02', '2027-08-03'].map((date) => ({ date, name: 'Betriebsferien', open: [] }));
  assert.deepEqual(
    informationDe('haben sie in den betriebsferien geoffnet', { ...office, holidays: closing }, '2026-12-21'),
    { type: 'hours', day: { type: 'dates', dates: ['2027-08-02', '2027-08-03'] } },
  );
});

test('an office is known by its name, and by a word of it', () => {
  const pharmacy = { ...office, name: 'Apotheke am Markt' };
  const ask = (text: string) => informationDe(normalise(text), pharmacy, '2026-12-21')?.type;
  assert.equal(ask('hat die Apotheke am Samstag offen'), 'hours');
  assert.equal(ask('wo ist die Apotheke am Markt'), 'address');
  assert.equal(ask('hat die Bank offen'), undefined);
});
