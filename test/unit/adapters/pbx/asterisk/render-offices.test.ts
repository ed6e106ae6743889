import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderOffices } from '../../../../../src/adapters/pbx/asterisk/render-offices.ts';
import {
  renderPeople,
  renderStaff,
  type Staff,
} from '../../../../../src/adapters/pbx/asterisk/render-people.ts';

const house: Staff = {
  people: [{ key: 'anna-lane', extension: '101' }],
  emergencyNumbers: ['999', '112'],
  numbers: ['100', '+442079460155', '112'],
  offices: [
    {
      tenant: 'harbour',
      people: [
        { key: 'anna-lane', extension: '104' },
        { key: 'desk', extension: '105' },
      ],
      fallback: ['desk'],
      mailbox: '700@default',
      numbers: ['02079460901', '0207946091X', '030*', '150'],
    },
  ],
};
/** The steps of one context. */
const stepsOf = (text: string, context: string) =>
  text
    .slice(text.indexOf(`[${context}]`))
    .split('\n')
    .slice(1)
    .join('\n')
    .split('\n[')[0]
    ?.split('\n')
    .filter(Boolean) ?? [];

test('a key of a further office leads to its own people, though another office has the same key', () => {
  const text = renderPeople(house);
  assert.match(text, /^exten => anna-lane,1,Goto\(attendant-ring,101,1\)$/m);
  assert.match(text, /^exten => harbour:anna-lane,1,Goto\(attendant-ring,104,1\)$/m);
  assert.match(text, /^exten => default:anna-lane,1,Goto\(attendant-ring,101,1\)$/m);
  assert.doesNotMatch(renderPeople({ ...house, offices: [] }), /default:/);
});

test('the fallback of a further office rings whom it names, and that of the first one is as it was', () => {
  const steps = stepsOf(renderStaff(house), 'attendant-staff');
  assert.deepEqual(steps, [
    'exten => s,1,NoOp()',
    ' same => n,Gosub(attendant-and-phone,101,1)',
    ' same => n,Return()',
    'exten => harbour,1,NoOp()',
    ' same => n,Gosub(attendant-and-phone,105,1)',
    ' same => n,Return()',
  ]);
});

test('the dialplan knows whose a number is, without a daemon', () => {
  const steps = stepsOf(renderOffices(house), 'attendant-office');
  const at = steps.indexOf('exten => harbour,1,Set(AI_OFFICE=harbour)');
  assert.deepEqual(steps.slice(at + 1), [
    ' same => n,Set(AI_MAILBOX=700@default)',
    ' same => n,Return()',
    'exten => 02079460901,1,Goto(harbour,1)',
    'exten => _0207946091X,1,Goto(harbour,1)',
    'exten => _030!,1,Goto(harbour,1)',
    'exten => 150,1,Goto(harbour,1)',
  ]);
  // A number of the first office goes before a pattern of another one.
  assert.deepEqual(steps.slice(0, 4), [
    'exten => default,1,Set(AI_OFFICE=)',
    ' same => n,Set(AI_MAILBOX=)',
    ' same => n,Return()',
    'exten => 100,1,Goto(default,1)',
  ]);
});

test('numbers of the house are reached from the trunk and from inside, where they are not taken', () => {
  const text = renderOffices(house);
  const reached = (context: string) =>
    stepsOf(text, context).flatMap((step) => /^exten => ([^,]+),/.exec(step)?.[1] ?? []);
  assert.deepEqual(reached('attendant-numbers'), [
    '+442079460155',
    '112',
    '02079460901',
    '_0207946091X',
    '_030!',
    '150',
  ]);
  // 112 is for emergencies there, 150 a phone, and what a pattern takes may lead outside.
  assert.deepEqual(reached('attendant-numbers-inside'), ['+442079460155', '02079460901']);
});

test('what is no number never becomes a step', () => {
  for (const wrong of ['100,1,System(x)', '1;2', '$X', ''])
    assert.throws(() => renderOffices({ ...house, numbers: [wrong] }), { code: 'config.invalid' });
});

test('an office without a phone has its callers rung at the first one, rather than nobody', () => {
  const [office] = house.offices ?? [];
  assert.ok(office);
  const people = [{ key: 'on-call', outside: '+442079460123' }];
  const text = renderStaff({ ...house, offices: [{ ...office, people, fallback: undefined }] });
  assert.match(text, /^exten => harbour,1,Goto\(s,1\)$/m);
});
