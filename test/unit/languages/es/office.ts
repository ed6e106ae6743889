import type { Office } from '../../../../src/reception/office.ts';

const MORNING = { fromMinute: 540, toMinute: 840 };
const AFTERNOON = { fromMinute: 960, toMinute: 1200 };

/** A made-up clinic in Madrid, with names as Spanish writes them. */
export const office: Office = {
  name: 'Clínica Río Claro',
  address: 'calle Mayor 12, Madrid',
  timeZone: 'Europe/Madrid',
  country: 'ES',
  language: 'es-ES',
  languages: [{ tag: 'es-ES' }],
  keepsSound: true,
  delivers: false,
  settings: {},
  entrances: [],
  afterHours: 'ring',
  answering: {
    first: 'attendant',
    ringSeconds: 20,
    attendantWhen: ['closed', 'busy', 'unanswered', 'unregistered'],
  },
  hours: {
    monday: [MORNING, AFTERNOON],
    tuesday: [MORNING, AFTERNOON],
    wednesday: [MORNING, AFTERNOON],
    thursday: [MORNING, AFTERNOON],
    friday: [MORNING],
    saturday: [],
    sunday: [],
  },
  holidays: [{ date: '2026-12-25', name: 'Navidad', open: [] }],
  people: [
    {
      key: 'ana-ibanez',
      name: 'Doctora Ana Ibáñez',
      aliases: ['doctora ibáñez', 'ana'],
      extension: '101',
    },
    { key: 'luis-ortega', name: 'Luis Ortega', aliases: ['señor ortega'], extension: '102' },
    {
      key: 'begona-nunez',
      name: 'Begoña Núñez',
      aliases: ['enfermera núñez', 'la enfermera begoña'],
      extension: '104',
    },
    {
      key: 'facturacion',
      name: 'el departamento de facturación',
      aliases: ['facturación', 'facturas', 'contabilidad'],
      extension: '103',
    },
  ],
  phrases: {
    greeting: '{business}, buenos días. Soy un asistente automático. ¿En qué puedo ayudarle?',
    goodbye: 'Gracias por llamar a {business}. Hasta luego.',
  },
};
