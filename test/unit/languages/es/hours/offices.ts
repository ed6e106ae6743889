import type { Office } from '../../../../../src/reception/office.ts';
import { office as sample } from '../../../reception/desk.ts';

const MORNING = { fromMinute: 540, toMinute: 840 };
const AFTERNOON = { fromMinute: 960, toMinute: 1170 };

const spanish: Office = {
  ...sample,
  name: 'Clínica Ribera',
  address: 'Calle del Molino 12, Zaragoza',
  timeZone: 'Europe/Madrid',
  country: 'ES',
  language: 'es-ES',
  languages: [{ tag: 'es-ES' }],
  keepsSound: true,
  delivers: false,
  settings: {},
  hours: {
    monday: [MORNING, AFTERNOON],
    tuesday: [MORNING, AFTERNOON],
    wednesday: [MORNING, { fromMinute: 960, toMinute: 1260 }],
    thursday: [MORNING, AFTERNOON],
    friday: [{ fromMinute: 540, toMinute: 900 }],
    saturday: [],
    sunday: [],
  },
  holidays: [
    { date: '2026-12-24', name: 'Nochebuena', open: [{ fromMinute: 540, toMinute: 720 }] },
    { date: '2026-12-25', name: 'Navidad', open: [] },
    { date: '2027-01-01', name: 'Año Nuevo', open: [] },
  ],
};

/** Made-up offices, by country. */
export const OFFICES: ReadonlyMap<string, Office> = new Map([
  ['ES', spanish],
  [
    'MX',
    {
      ...spanish,
      country: 'MX',
      language: 'es-MX',
      languages: [{ tag: 'es-MX' }],
      keepsSound: true,
      delivers: false,
      settings: {},
      timeZone: 'America/Mexico_City',
      hours: { ...spanish.hours, saturday: [{ fromMinute: 480, toMinute: 780 }] },
    },
  ],
]);
