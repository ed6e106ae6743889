import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../../src/languages/languages.ts';
import type { Interval, Office, Person } from '../../../../src/reception/office.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { office, openCall } from '../desk.ts';

const between = (from: number, to: number): Interval => ({ fromMinute: from * 60, toMinute: to * 60 });
const HOURS = { monday: [between(9, 12)], tuesday: [between(9, 12)], friday: [] };
/** A closing, and a public holiday of the country behind it. */
const holidays: Office['holidays'] = [{ from: '2026-11-23', to: '2026-11-27', name: 'Umbau', open: [] }];

const base: Office = { ...office, holidays, afterHours: 'message' };
const people = (doctor: Partial<Person>, billing: Partial<Person>): Office['people'] => [
  { key: 'doctor', name: '', aliases: [], extension: '101', hours: HOURS, ...plain(doctor) },
  { key: 'ben-ortega', name: 'Ben Ortega', aliases: [], extension: '102' },
  { key: 'billing', name: '', aliases: [], extension: '103', hours: HOURS, ...plain(billing) },
];

const ENGLISH: Office = {
  ...base,
  people: people(
    { name: 'Doctor Anna Lane', aliases: ['doctor lane', 'anna'] },
    { name: 'the billing desk', aliases: ['billing', 'accounts', 'invoices'] },
  ),
};
const GERMAN: Office = {
  ...base,
  name: 'Praxis am Fluss',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  language: 'de-DE',
  languages: [{ tag: 'de-DE' }],
  people: people(
    { name: 'Doktor Änne Müller', aliases: ['frau doktor müller', 'doktor müller'] },
    { name: 'die Abrechnung', aliases: ['abrechnung', 'rechnung', 'buchhaltung'] },
  ),
};
const SPANISH: Office = {
  ...base,
  name: 'Clínica del Río',
  country: 'ES',
  timeZone: 'Europe/Madrid',
  language: 'es-ES',
  languages: [{ tag: 'es-ES' }],
  people: people(
    { name: 'Doctora Ana García', aliases: ['doctora garcía', 'ana'] },
    { name: 'facturación', aliases: ['facturas', 'contabilidad'] },
  ),
};

function plain({ name, aliases }: Partial<Person>) {
  return { ...(name === undefined ? {} : { name }), ...(aliases === undefined ? {} : { aliases }) };
}

/** Tuesday 17 November 2026 on the wall of the office. */
const MORNING = '2026-11-17T10:00';
const NIGHT = '2026-11-17T22:00';

async function answerTo(text: string, at: string, spoken: Office): Promise<string> {
  const offset = spoken.timeZone === 'Europe/London' ? 'Z' : '+01:00';
  const call = openCall({
    office: spoken,
    nowMs: Date.parse(at + offset),
    state: initialState(spoken.language),
  });
  await call.hear({ type: 'call-start' });
  return await call.hear({ type: 'words', text, recording: null });
}

type Row = readonly [spoken: Office, at: string, question: string, answer: string];
const ROWS: readonly Row[] = [
  [
    ENGLISH,
    MORNING,
    'is the billing desk open now',
    'The billing desk can be reached today until noon. Shall I put you through to the billing desk?',
  ],
  [
    ENGLISH,
    MORNING,
    'are you open',
    'We are open now until 12:30 pm, and again from 1:30 pm to 5 pm. Is there anything else?',
  ],
  [
    ENGLISH,
    NIGHT,
    'is the billing desk still open',
    'The billing desk cannot be reached now; the next time is tomorrow at 9 am. Is there anything else?',
  ],
  [
    ENGLISH,
    MORNING,
    'is billing open on friday',
    'On Friday the billing desk cannot be reached. Is there anything else?',
  ],
  [
    ENGLISH,
    MORNING,
    'when can i reach doctor lane on monday',
    'On Monday 23 November, Umbau, Doctor Anna Lane cannot be reached. Is there anything else?',
  ],
  [
    ENGLISH,
    MORNING,
    'is doctor lane in tomorrow',
    'Tomorrow Doctor Anna Lane can be reached from 9 am to 12:30 pm and from 1:30 pm to 7 pm. Is there anything else?',
  ],
  [
    ENGLISH,
    MORNING,
    'are you open on the 25th of november',
    'On Wednesday 25 November, Umbau, we are closed. Is there anything else?',
  ],
  [
    ENGLISH,
    MORNING,
    'what are the hours of the billing department next week',
    'From Monday 23 November to Friday 27 November, Umbau, the billing desk cannot be reached. From Saturday 28 November to Sunday 29 November the billing desk cannot be reached. Is there anything else?',
  ],
  [
    GERMAN,
    MORNING,
    'Ist die Abrechnung jetzt offen?',
    'Die Abrechnung ist heute bis 12 Uhr zu erreichen. Soll ich Sie mit der Abrechnung verbinden?',
  ],
  [
    GERMAN,
    NIGHT,
    'Hat die Buchhaltung noch offen?',
    'Die Abrechnung ist jetzt nicht zu erreichen, erst wieder morgen um 9 Uhr. Kann ich sonst noch etwas für Sie tun?',
  ],
  [
    GERMAN,
    MORNING,
    'Arbeitet Frau Doktor Müller am Freitag?',
    'Am Freitag ist Doktor Änne Müller nicht zu erreichen. Kann ich sonst noch etwas für Sie tun?',
  ],
  [
    GERMAN,
    MORNING,
    'Wann kann ich Frau Doktor Müller morgen erreichen?',
    'Morgen ist Doktor Änne Müller von 9 bis 12:30 Uhr und von 13:30 bis 19 Uhr zu erreichen. Kann ich sonst noch etwas für Sie tun?',
  ],
  [
    GERMAN,
    MORNING,
    'Haben Sie am 25. November geöffnet?',
    'Am Mittwoch, dem 25. November, Umbau, haben wir geschlossen. Kann ich sonst noch etwas für Sie tun?',
  ],
  [
    GERMAN,
    NIGHT,
    'Ich möchte mit einem Menschen sprechen',
    'Wir haben jetzt geschlossen; wir öffnen morgen um 9 Uhr. Möchten Sie eine Nachricht hinterlassen?',
  ],
  [
    SPANISH,
    MORNING,
    '¿Está abierta facturación ahora?',
    'Facturación atiende hoy hasta las doce del mediodía. ¿Le paso con facturación?',
  ],
  [
    SPANISH,
    NIGHT,
    '¿A qué hora abre facturación?',
    'Ahora facturación no atiende; vuelve a atender mañana a las nueve de la mañana. ¿Puedo ayudarle en algo más?',
  ],
  [
    SPANISH,
    MORNING,
    '¿Trabaja la doctora García el viernes?',
    'El viernes la doctora Ana García no atiende. ¿Puedo ayudarle en algo más?',
  ],
  [
    SPANISH,
    MORNING,
    '¿Cuándo puedo hablar con la doctora García mañana?',
    'Mañana la doctora Ana García atiende de nueve de la mañana a doce y media del mediodía y de una y media a siete de la tarde. ¿Puedo ayudarle en algo más?',
  ],
  [
    SPANISH,
    MORNING,
    '¿Abren el 25 de noviembre?',
    'El miércoles 25 de noviembre, Umbau, estamos cerrados. ¿Puedo ayudarle en algo más?',
  ],
  [
    SPANISH,
    NIGHT,
    'Quiero hablar con una persona',
    'Ahora estamos cerrados; abrimos mañana a las nueve de la mañana. ¿Quiere dejar un mensaje?',
  ],
];
for (const [spoken, at, question, answer] of ROWS)
  test(`${languageOf(spoken.language).tag} at ${at.slice(11)}: ${question}`, async () => {
    assert.equal(await answerTo(question, at, spoken), answer);
  });

const OTHERWISE: readonly (readonly [spoken: Office, text: string, answer: RegExp])[] = [
  [ENGLISH, 'can i speak to billing', /-> transfer:billing$/],
  [ENGLISH, 'is doctor lane there', /-> transfer:doctor$/],
  [ENGLISH, 'is ben ortega in today', /^I cannot tell you that/],
  [ENGLISH, 'are my invoices still open', /^(?!.*can be reached)/],
  [ENGLISH, 'please tell billing that my invoice is open', /message for the billing desk/],
  [GERMAN, 'ich möchte mit der Abrechnung sprechen', /-> transfer:billing$/],
  [GERMAN, 'meine letzte Rechnung ist noch offen', /^(?!.*zu erreichen)/],
  [SPANISH, 'quiero hablar con facturación', /-> transfer:billing$/],
  [SPANISH, 'mis facturas siguen abiertas', /^(?!.*atiende)/],
];
for (const [spoken, text, answer] of OTHERWISE)
  test(`"${text}" asks for no hours`, async () => {
    assert.match(await answerTo(text, MORNING, spoken), answer);
  });

test('a public holiday that the office is closed on is told by its name, in the language of the call', async () => {
  const closed = (spoken: Office): Office => ({ ...spoken, publicHolidays: 'closed', holidays: [] });
  const asked: readonly (readonly [spoken: Office, question: string, answer: RegExp])[] = [
    [ENGLISH, 'are you open on boxing day', /^On Saturday 26 December, Boxing Day, we are closed\./],
    [
      ENGLISH,
      'are you open on the 28th of december',
      /^On Monday 28 December, a public holiday, we are closed\./,
    ],
    [ENGLISH, 'are you open on bank holidays', /^On public holidays we are closed\./],
    [
      GERMAN,
      'haben sie am ersten Mai geöffnet',
      /^Am Samstag, dem 1\. Mai, Tag der Arbeit, haben wir geschlossen\./,
    ],
    [GERMAN, 'haben sie an Feiertagen geöffnet', /^An gesetzlichen Feiertagen haben wir geschlossen\./],
    [
      SPANISH,
      '¿abren el 12 de octubre?',
      /^El martes 12 de octubre de 2027, Fiesta Nacional, estamos cerrados\./,
    ],
    [SPANISH, '¿abren los festivos?', /^Los días festivos estamos cerrados\./],
  ];
  for (const [spoken, question, answer] of asked)
    assert.match(await answerTo(question, MORNING, closed(spoken)), answer);
  const open: Office = { ...ENGLISH, publicHolidays: 'open', holidays: [] };
  assert.match(
    await answerTo('are you open on the 28th of december', MORNING, open),
    /^On Monday 28 December we are open from 9 am to 12:30 pm and from 1:30 pm to 5 pm\. Is there/,
  );
  assert.match(
    await answerTo('are you open on bank holidays', MORNING, open),
    /^On other public holidays our ordinary hours apply\./,
  );
});

test('a closing is found by its name, told in one breath, and over when it is over', async () => {
  const summer: Office = {
    ...ENGLISH,
    holidays: [
      { from: '07-20', to: '08-07', name: 'summer break', open: [] },
      { date: '2027-07-28', name: 'Open day', open: [between(10, 12)] },
    ],
  };
  assert.equal(
    await answerTo('are you open during the summer break', MORNING, summer),
    [
      'From Tuesday 20 July to Tuesday 27 July, summer break, we are closed.',
      'On Wednesday 28 July, Open day, we are open from 10 am to noon.',
      'From Thursday 29 July to Saturday 7 August, summer break, we are closed.',
      'Is there anything else?',
    ].join(' '),
  );
  assert.equal(
    await answerTo('are you open', '2027-08-02T10:00', summer),
    'We are closed today for summer break; we open on Monday 9 August at 9 am. Is there anything else?',
  );
});
