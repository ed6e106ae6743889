import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  renderEmergency,
  renderPeople,
  renderStaff,
} from '../../../../../src/adapters/pbx/asterisk/render-people.ts';
import type { RingingPerson } from '../../../../../src/adapters/pbx/asterisk/ringing-person.ts';

const emergencyNumbers = ['112', '110'];
const people: readonly RingingPerson[] = [
  { key: 'anna-lane', extension: '120' },
  { key: 'sales', group: '600' },
  { key: 'ben', outside: '+442079460123' },
  { key: 'ben-at-the-desk', extension: '121' },
  { key: 'also-anna', extension: '120' },
];

const lines = (text: string) => text.split('\n');

test('a person leads to a phone, a group or a number outside, each by a context of its own', () => {
  const text = lines(renderPeople({ people, emergencyNumbers }));
  for (const line of [
    'exten => anna-lane,1,Goto(attendant-ring,120,1)',
    'exten => sales,1,Goto(attendant-group,600,1)',
    'exten => ben,1,Goto(attendant-outside,+442079460123,1)',
  ]) {
    assert.ok(text.includes(line), line);
  }
});

const dialled = (text: string) =>
  [...text.matchAll(/Gosub\(attendant-and-(\w+),([+\d]+),1\)/g)].map(
    ([, kind, number]) => `${kind} ${number}`,
  );

test('the fallback rings each phone and group of the directory once, and nobody outside', () => {
  assert.deepEqual(dialled(renderStaff({ people, emergencyNumbers })), [
    'phone 120',
    'group 600',
    'phone 121',
  ]);
});

test('a list of keys and extensions says whom the fallback rings', () => {
  const fallback = ['ben', '130', 'sales'];
  assert.deepEqual(dialled(renderStaff({ people, fallback, emergencyNumbers })), [
    'outside +442079460123',
    'phone 130',
    'group 600',
  ]);
});

test('an extension that is somebody’s group is rung as one', () => {
  assert.deepEqual(dialled(renderStaff({ people, fallback: ['600'], emergencyNumbers })), ['group 600']);
});

test('an emergency number is an extension of the phones, letter for letter', () => {
  const text = lines(renderEmergency(emergencyNumbers));
  assert.ok(text.includes('exten => 110,1,Goto(attendant-emergency,110,1)'));
  assert.ok(text.includes('exten => 110,1,Set(AI_EMERGENCY=110)'));
});

const WRONG: readonly (readonly [string, readonly RingingPerson[]])[] = [
  ['differs from another one in hyphens only', [...people, { key: 'annalane', extension: '104' }]],
  ['is one letter, which means something to Asterisk', [{ key: 'h', extension: '101' }]],
  ['leads to an emergency number', [{ key: 'anna-lane', extension: '110' }]],
  ['leads to a group that is an emergency number', [{ key: 'anna-lane', group: '112' }]],
  ['leads outside to an emergency number', [{ key: 'anna-lane', outside: '+112' }]],
  ['could go on as dialplan', [{ key: 'x,1,Dial(PJSIP/1', extension: '101' }]],
  ['leads to more than an extension', [{ key: 'anna', extension: '101,1)\nexten => 9' }]],
  ['leads to more than a number', [{ key: 'anna', outside: '0207&PJSIP/1' }]],
  ['has an extension with a plus', [{ key: 'anna', extension: '+101' }]],
];

for (const [why, wrong] of WRONG) {
  test(`a key is refused when it ${why}`, () => {
    assert.throws(() => renderPeople({ people: wrong, emergencyNumbers }), { code: 'config.invalid' });
  });
}

for (const entry of ['110', '12a', '101,1)', '+112']) {
  test(`the fallback cannot ring ${entry}`, () => {
    assert.throws(() => renderStaff({ people, fallback: [entry], emergencyNumbers }), {
      code: 'config.invalid',
    });
  });
}
