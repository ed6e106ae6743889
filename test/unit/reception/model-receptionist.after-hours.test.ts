import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../src/languages/languages.ts';
import type { Office } from '../../../src/reception/office.ts';
import { type CallOptions, office, openCall, plays, TUESDAY_2PM } from './desk.ts';
import { scripted, withModel } from './scripted-model.ts';

const CLOSED = 'We are closed now; we open tomorrow at 9 am.';

/** The billing desk is there in the evening, too. */
const quiet: Office = {
  ...office,
  afterHours: 'message',
  people: office.people.map((person) =>
    person.key === 'billing'
      ? { ...person, hours: { tuesday: [{ fromMinute: 1200, toMinute: 1380 }] } }
      : person,
  ),
};
/** Tuesday, 22:00 in London. */
const night: CallOptions = { office: quiet, nowMs: TUESDAY_2PM + 8 * 3_600_000 };
const WISH = 'my knee hurts again and I would like to hear what Doctor Lane has to say about it';

test('a model that puts somebody through at night is not heard to say so, and the second time somebody is rung', async () => {
  const model = scripted(
    ["I'll put you through to Doctor Lane.", { tool: 'transfer', args: { key: 'anna-lane' } }],
    [{ tool: 'transfer', args: { key: 'anna-lane' } }],
  );
  await plays(
    `
    start
    caller: ${WISH}
    attendant: ${CLOSED} Would you like to leave a message for Doctor Anna Lane?
    caller: this really cannot wait until tomorrow and she has told me to ring at any time
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane`,
    withModel(model, night),
  );
});

test('the same goes for the tool that connects to staff, and for a transfer that is only claimed', async () => {
  const staff = [{ tool: 'connect_to_staff' }];
  await plays(
    `
    start
    caller: ${WISH}
    attendant: ${CLOSED} Would you like to leave a message?
    caller: i have waited for two weeks now and somebody has to come to the phone
    attendant: I'll put you through to our staff. -> people`,
    withModel(scripted(staff, staff), night),
  );
  await plays(
    `
    start
    caller: ${WISH}
    attendant: ${CLOSED} Would you like to leave a message for Doctor Anna Lane?`,
    withModel(scripted(['I am putting you through to Doctor Lane now.']), night),
  );
});

test('who is there by hours of their own is put through by the model, too', async () => {
  const model = scripted([{ tool: 'transfer', args: { key: 'billing' } }]);
  await plays(
    `
    start
    caller: there is something odd about what I was sent last week and I would like to ask
    attendant: I'll put you through to the billing desk. -> transfer:billing`,
    withModel(model, night),
  );
});

test('a model is told whose hours differ and what happens outside the hours, and can look up both', async () => {
  const model = scripted(
    [
      { tool: 'opening_hours', args: { date: '2026-11-24', key: 'billing' } },
      { tool: 'opening_hours', args: { date: '2026-11-24' } },
    ],
    ['From eight to eleven in the evening.'],
  );
  await plays(
    'start\ncaller: could you find out whether somebody does the bills late next week',
    withModel(model, night),
  );
  const [system] = model.requests[0]?.messages ?? [];
  assert.match(system?.content ?? '', /^billing: On Monday the billing desk can be reached from 9 am/m);
  assert.match(system?.content ?? '', /^Outside the hours transfer and connect_to_staff tell the caller so/m);
  const answers = (model.requests[1]?.messages ?? []).flatMap((message) =>
    message.role === 'tool' ? [message.content] : [],
  );
  assert.deepEqual(answers, [
    'On Tuesday 24 November the billing desk can be reached from 8 pm to 11 pm.',
    'On Tuesday 24 November we are open from 9 am to 12:30 pm and from 1:30 pm to 5 pm.',
  ]);
});

test('where nobody has hours of their own the tool is as it was', async () => {
  const model = scripted(['Yes.']);
  await plays(
    'start\ncaller: would you say that there is time for a chat on a day like this',
    withModel(model),
  );
  const tool = model.requests[0]?.tools.find(({ name }) => name === 'opening_hours');
  assert.deepEqual(Object.keys(Object(tool?.parameters['properties'])), ['date']);
  assert.doesNotMatch(model.requests[0]?.messages[0]?.content ?? '', /Outside the hours/);
});

test('in German and Spanish a model is held back in the words of the language', async () => {
  const said: Readonly<Record<string, readonly [language: string, answer: RegExp]>> = {
    'mein knie tut wieder weh und so kann das bis nächste woche wirklich nicht bleiben': [
      'de-DE',
      /^Wir haben jetzt geschlossen; wir öffnen morgen um 9 Uhr\. Möchten Sie eine Nachricht für Doctor Anna Lane hinterlassen\?$/,
    ],
    'me duele otra vez la rodilla y me gustaría saber qué dice la doctora de todo esto': [
      'es-ES',
      /^Ahora estamos cerrados; abrimos mañana a las nueve de la mañana\. ¿Quiere dejar un mensaje para el doctor Anna Lane\?$/,
    ],
  };
  for (const [text, [language, answer]] of Object.entries(said)) {
    assert.equal(languageOf(language).tag, language.slice(0, 2));
    const spoken = { ...quiet, language, languages: [{ tag: language }] };
    const model = scripted([{ tool: 'transfer', args: { key: 'anna-lane' } }]);
    const call = openCall(
      withModel(model, { ...night, office: spoken, state: { ...openCall().state(), language } }),
    );
    await call.hear({ type: 'call-start' });
    assert.match(await call.hear({ type: 'words', text, recording: null }), answer);
  }
});
