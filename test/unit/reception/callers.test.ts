import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAT } from '../../../src/reception/channel.ts';
import type { Office } from '../../../src/reception/office.ts';
import { createRulesReceptionist } from '../../../src/reception/rules-receptionist.ts';
import { initialState } from '../../../src/reception/state/dialogue-state.ts';
import { changed, faultsIn, loadText } from '../../support/config-file.ts';
import { office, openCall } from './desk.ts';
import { scripted, withModel } from './scripted-model.ts';

const knowing: Office = {
  ...office,
  settings: {
    callers: [
      { number: '+447700900123', name: 'Mary Brown', block: true },
      { number: '+44770090045X', block: true },
      { number: '07700900456', vip: 'anna-lane' },
    ],
  },
};
const START = { type: 'call-start' } as const;
const DECLINED =
  'Riverside Practice, hello. I am an automated assistant. We do not take calls from your number. Goodbye. -> done';

test('a caller who is blocked hears who speaks, one sentence, and is hung up on', async () => {
  for (const callerNumber of [
    '07700900123',
    '+447700900123',
    '00447700900123',
    '07700900451',
    '+447700900459',
  ])
    assert.equal(await openCall({ office: knowing, callerNumber }).hear(START), DECLINED, callerNumber);
});

test('everybody else is greeted, and so is who withholds a number', async () => {
  for (const callerNumber of ['07700900124', '0770090045', null, 'anonymous'])
    assert.match(await openCall({ office: knowing, callerNumber }).hear(START), /How can I help you\?$/);
});

test('who is blocked is not let in by a call that comes back, and nothing is said twice', async () => {
  const call = openCall({ office: knowing, callerNumber: '07700900123' });
  await call.hear(START);
  const again = await call.hear({ type: 'returned', because: 'crash', transferKey: null });
  assert.equal(again, DECLINED);
});

test('a blocked caller is told in the language of the entrance', async () => {
  for (const [tag, sentence] of [
    ['de', 'Anrufe von Ihrer Nummer nehmen wir nicht an.'],
    ['es', 'No atendemos llamadas de su número.'],
  ] as const) {
    const call = openCall({ office: knowing, callerNumber: '07700900123', state: initialState(tag) });
    const said = await call.hear(START);
    assert.ok(said.includes(sentence), said);
    assert.match(said, /autom[aá]ti/);
    assert.match(said, /-> done$/);
  }
});

test('a caller to be put through at once hears that a machine speaks, and whom is not told', async () => {
  for (const options of [{}, withModel(scripted(['Hello Mary Brown.']), {})]) {
    const call = openCall({ ...options, office: knowing, callerNumber: '07700900456' });
    const said = await call.hear(START);
    assert.equal(
      said,
      'Riverside Practice, hello. I am an automated assistant. One moment, please. -> transfer:anna-lane',
    );
    const back = await call.hear({ type: 'returned', because: 'no-answer', transferKey: 'anna-lane' });
    assert.match(back, /message/);
  }
});

test('in a chat nobody is hung up on or put through by a number', async () => {
  const receptionist = (desk: Parameters<typeof createRulesReceptionist>[0]) =>
    createRulesReceptionist({ ...desk, channel: CHAT });
  const call = openCall({ office: knowing, callerNumber: '07700900123', receptionist });
  assert.doesNotMatch(await call.hear(START), /->|do not take/);
});

test('what the file says of callers wrongly is named with what was expected', async () => {
  const faultsOf = (callers: string) => faultsIn(changed('people: #', `callers: [${callers}]\n\npeople: #`));
  for (const [callers, expected] of [
    ['{ number: 07700900123, block: true }', /callers\[0\]\.number: expected a number .* in quotes/],
    [
      '{ number: "anonymous", block: true }',
      /callers\[0\]\.number: expected a number .* such as "\+447700900123"/,
    ],
    ['{ number: "07700900123" }', /callers\[0\]: expected one of block: true and vip, a key of people/],
    ['{ number: "07700900123", block: true, vip: anna-lane }', /expected one of block: true and vip/],
    ['{ number: "07700900123", block: false }', /callers\[0\]\.block: expected true/],
    ['{ number: "07700900123", vip: nobody }', /callers\[0\]\.vip: expected the key of one of people/],
    [
      '{ number: "07700900123", block: true }, { number: "+447700900123", vip: billing }',
      /callers\[1\]\.number: already used in line \d+/,
    ],
  ] as const)
    assert.match((await faultsOf(callers)).join('\n'), expected);
});

test('what the file says of callers is shown again as it counts', async () => {
  const { office: loaded } = await loadText(
    changed('people: #', 'callers: [{ number: "07700900123", block: true }]\n\npeople: #'),
  );
  assert.deepEqual(loaded.settings['callers'], [{ number: '07700900123', block: true }]);
});
