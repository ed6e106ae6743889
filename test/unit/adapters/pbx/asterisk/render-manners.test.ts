import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPeople } from '../../../../../src/adapters/pbx/asterisk/render-people.ts';

const text = renderPeople({
  people: [
    { key: 'anna-lane', extension: '101' },
    { key: 'ben-ortega', extension: '102', transfer: 'consult', ringSeconds: 12, voicemail: '102@default' },
    { key: 'on-call', outside: '02079460123', confirm: false },
    { key: 'support', queue: ['101', '103'] },
  ],
  offices: [
    { tenant: 'harbour', numbers: [], people: [{ key: 'anna-lane', extension: '104', transfer: 'consult' }] },
  ],
  emergencyNumbers: ['112'],
});

/** The steps of one extension of a context. */
function stepsOf(context: string, extension: string): readonly string[] {
  const lines = (text.split(`[${context}]\n`)[1] ?? '').split('\n');
  const from = lines.findIndex((line) => line.startsWith(`exten => ${extension},1,`));
  const to = lines.findIndex((line, index) => index > from && !line.startsWith(' same'));
  return lines.slice(from, to).map((line) => line.replace(/^(?:exten => [^,]+,1,| same => n,)/, ''));
}

test('each person is rung as everybody, but for what is said of them', () => {
  assert.deepEqual(stepsOf('attendant-manner', 's'), [
    'Set(AI_SECONDS=)',
    'Set(AI_ASKED=)',
    'Set(__AI_CONFIRM=yes)',
    'Set(AI_MEMBERS=)',
    'Return()',
  ]);
  assert.deepEqual(stepsOf('attendant-manner', 'ben-ortega'), [
    'Set(AI_SECONDS=12)',
    'Set(AI_ASKED=consult)',
    'Return()',
  ]);
  assert.deepEqual(stepsOf('attendant-manner', 'on-call'), ['Set(__AI_CONFIRM=no)', 'Return()']);
  assert.deepEqual(stepsOf('attendant-manner', 'support'), ['Set(AI_MEMBERS=101&103)', 'Return()']);
  assert.doesNotMatch(text, /^exten => anna-lane,1,Set/m);
});

test('a person of a further office is known by its name in front, those of the first one with and without', () => {
  assert.deepEqual(stepsOf('attendant-manner', 'harbour:anna-lane'), ['Set(AI_ASKED=consult)', 'Return()']);
  assert.deepEqual(
    stepsOf('attendant-manner', 'default:ben-ortega'),
    stepsOf('attendant-manner', 'ben-ortega'),
  );
});

test('a mark reaches the mailboxes of the directory, and no other', () => {
  assert.deepEqual(stepsOf('attendant-voicemail', 'ben-ortega'), [
    'Set(AI_BOX=102@default)',
    'Goto(attendant-mailbox,s,1)',
  ]);
  const hostile = renderPeople({
    people: [{ key: 'ben-ortega', extension: '102', voicemail: '102@default,u)\nexten => x,1,Dial(PJSIP/1' }],
    emergencyNumbers: [],
  });
  assert.doesNotMatch(hostile, /Dial|AI_BOX/);
});

test('a line leads to its phones, and to no emergency number', () => {
  assert.match(text, /^exten => support,1,Goto\(attendant-queue,s,1\)$/m);
  for (const queue of [['112'], ['101', '112'], [], ['101)\n']])
    assert.throws(() => renderPeople({ people: [{ key: 'support', queue }], emergencyNumbers: ['112'] }), {
      code: 'config.invalid',
    });
});
