import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNTRIES } from '../../../../src/countries/countries.ts';
import type { Heard } from '../../../../src/reception/receptionist.ts';
import { MAX_TURNS } from '../../../../src/reception/rules-receptionist.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { office, openCall, plays } from '../desk.ts';
import { scripted, withModel } from '../scripted-model.ts';

const SAID = {
  medical: 'my husband is not breathing',
  danger: 'the house is on fire',
  suicide: 'i want to end my life',
} as const;
const ALARMS = ['medical', 'danger', 'suicide'] as const;

/** What is dialled for a body, for a house or a person in danger, and who listens. */
const TOLD: Readonly<Record<string, readonly [string, string, string]>> = {
  GB: ['999', '999', '116123'],
  IE: ['112 or 999', '112 or 999', '116123'],
  US: ['911', '911', '988'],
  CA: ['911', '911', '988'],
  AU: ['000', '000', '131114'],
  DE: ['112', '112 or 110', '116123'],
  AT: ['144 or 112', '112 or 133', '142'],
  CH: ['144 or 112', '112 or 117', '143'],
  ES: ['112', '112', '024'],
  FR: ['112 or 15', '112 or 17', '3114'],
};

const PEOPLE = "I'll put you through to our staff. -> people";
const words = (text: string): Heard => ({ type: 'words', text, recording: null });

for (const [country, [medical, danger, helpline]] of Object.entries(TOLD)) {
  test(`a caller in danger is told the numbers of ${country}, then people ring`, async () => {
    const hear = (text: string) => openCall({ office: { ...office, country } }).hear(words(text));
    assert.equal(
      await hear(SAID.medical),
      `[medical] If this is an emergency, please hang up and dial ${medical} now. ${PEOPLE}`,
    );
    assert.equal(
      await hear(SAID.danger),
      `[danger] If this is an emergency, please hang up and dial ${danger} now. ${PEOPLE}`,
    );
    assert.equal(
      await hear(SAID.suicide),
      '[suicide] I am glad that you told me. Nobody has to be alone with this. ' +
        `There is somebody to talk to, day and night: please call ${helpline}. ` +
        `If a life is in danger, please hang up and dial ${medical} now. ${PEOPLE}`,
    );
  });
}

test('every country of the house is in the list above, and says what its own phones dial', () => {
  assert.deepEqual(Object.keys(TOLD).sort(), [...COUNTRIES.keys()].sort());
  for (const { code, emergencyNumbers, callForHelp } of COUNTRIES.values())
    for (const number of [...callForHelp.medical, ...callForHelp.danger])
      assert.ok(emergencyNumbers.includes(number), `${number} in ${code}`);
});

test('in a country nobody has written no number is guessed, of a helpline neither', async () => {
  const hear = (text: string) => openCall({ office: { ...office, country: 'BR' } }).hear(words(text));
  assert.equal(
    await hear(SAID.medical),
    `[medical] If this is an emergency, please hang up and call your emergency number now. ${PEOPLE}`,
  );
  const said = await hear(SAID.suicide);
  assert.doesNotMatch(said, /\d/);
  assert.match(said, /call your emergency number now\. I'll put you through to our staff\. -> people$/);
});

const ASKED: readonly string[] = [
  'help',
  'anything-else',
  'which-person',
  'confirm-person',
  'person-offer',
  'message-offer',
  'message-name',
  'callback-offer',
  'message-number',
  'message-reason',
  'message-confirm',
  'message-fix',
  'model',
];

for (const asked of ASKED) {
  test(`after "${asked}" danger comes first, with a model or without, and nothing is stored`, async () => {
    const before = { ...initialState(), greeted: true, asked, candidates: ['anna-lane'] };
    // A name, an order of the office, "no" and a call's end are said with it, and the model is never asked.
    for (const withWords of [
      'my name is Mary Brown and',
      'can you put me through to anna because',
      'no',
      'okay bye',
    ])
      for (const alarm of ALARMS)
        for (const options of [{}, withModel(scripted())]) {
          const call = openCall({ ...options, state: before });
          const said = await call.hear(words(`${withWords} ${SAID[alarm]}`));
          assert.match(said, new RegExp(`^\\[${alarm}\\] .* -> people$`), said);
          assert.deepEqual(call.messages.stored, []);
          assert.deepEqual(call.trace.at(0), 'alarm');
        }
  });
}

test('keys before and after change nothing, and digits alone are no alarm', async () => {
  const sentence = `[danger] If this is an emergency, please hang up and dial 999 now. ${PEOPLE}`;
  await plays(`start\nkeys: 2\ncaller: the house is on fire\nattendant: ${sentence}`);
  await plays(`start\nkeys: 9\ncaller: the house is on fire\nattendant: ${sentence}`);
  const call = openCall({ state: { ...initialState(), greeted: true, asked: 'message-number' } });
  for (const heard of [words('nine nine nine'), { type: 'digits', digits: '999' }] as const)
    assert.doesNotMatch(await call.hear(heard), /emergency|people/);
});

test('a call that has gone on for ever is told the number, too', async () => {
  const call = openCall({ state: { ...initialState(), greeted: true, turns: MAX_TURNS } });
  assert.match(await call.hear(words(SAID.medical)), /^\[medical\] .* dial 999 now/);
});

test('what is dictated may tell of danger in its middle', async () => {
  await plays(
    `
    start
    keys: 2
    caller: Mary Brown
    caller: yes
    recorded: i am calling about my bill and oh my god there is a fire in the kitchen
    attendant: [danger] If this is an emergency, please hang up and dial 999 now. ${PEOPLE}`,
    withModel(scripted()),
  );
});
