import type { Office } from '../../../../../src/reception/office.ts';
import { office as sample } from '../../../reception/desk.ts';

const MORNING = { fromMinute: 540, toMinute: 750 };
const AFTERNOON = { fromMinute: 810, toMinute: 1020 };

const german: Office = {
  ...sample,
  name: 'Praxis am Flussufer',
  address: 'Mühlgasse 12, 93047 Regensburg',
  timeZone: 'Europe/Berlin',
  country: 'DE',
  language: 'de-DE',
  languages: [{ tag: 'de-DE' }],
  keepsSound: true,
  delivers: false,
  settings: {},
  hours: {
    monday: [MORNING, AFTERNOON],
    tuesday: [MORNING, AFTERNOON],
    wednesday: [MORNING, { fromMinute: 810, toMinute: 1140 }],
    thursday: [MORNING, AFTERNOON],
    friday: [{ fromMinute: 540, toMinute: 900 }],
    saturday: [],
    sunday: [],
  },
  holidays: [
    { date: '2026-12-24', name: 'Heiligabend', open: [{ fromMinute: 540, toMinute: 720 }] },
    { date: '2026-12-25', name: '1. Weihnachtstag', open: [] },
    { date: '2027-01-01', name: 'Neujahr', open: [] },
  ],
};

/** Made-up offices, by country. */
export const OFFICES: ReadonlyMap<string, Office> = new Map([
  ['DE', german],
  ['AT', { ...german, country: 'AT', language: 'de-AT', timeZone: 'Europe/Vienna' }],
  ['CH', { ...german, country: 'CH', language: 'de-CH', timeZone: 'Europe/Zurich' }],
]);
