import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTemplates } from '../../../../../src/adapters/pbx/asterisk/install-config.ts';
import { type OwnPbx, ownPbxDialplan } from '../../../../../src/adapters/pbx/asterisk/own-pbx-dialplan.ts';

const templates = await readTemplates('asterisk-config');
const directory = {
  people: [
    { key: 'anna-lane', extension: '2101' },
    { key: 'sales', group: '600' },
    { key: 'on-call', outside: '+442079460123' },
  ],
  fallback: ['anna-lane', 'sales', '2102'],
  emergencyNumbers: ['112', '999'],
};
const KINDS: readonly OwnPbx[] = ['freepbx', 'asterisk'];
const contextsOf = (text: string) => [...text.matchAll(/^\[([\w-]+)\]/gm)].map(([, name = '']) => name);

for (const kind of KINDS) {
  const text = ownPbxDialplan(templates, kind, directory);

  test(`${kind}: no context that the PBX has itself is among them, and each one stands once`, () => {
    const contexts = contextsOf(text);
    const foreign = contexts.filter((name) => !/^attendant(-|$)/.test(name));
    assert.deepEqual(foreign, []);
    assert.equal(new Set(contexts).size, contexts.length);
    assert.doesNotMatch(text, /#include|#tryinclude|@@|to-outside/);
  });

  test(`${kind}: every context that a step goes to is there`, () => {
    const contexts = contextsOf(text);
    const steps = text.split('\n').filter((line) => /^(exten| same)/.test(line));
    const targets = steps.flatMap((line) =>
      [...line.matchAll(/(?:Goto|Gosub)\(([a-z][\w-]*),|[?:]([a-z][\w-]*),(?:s|\$\{|\d)/g)].map(
        ([, direct, conditional]) => direct ?? conditional ?? '',
      ),
    );
    const own = targets.filter((name) => !['s', 'i', 'h'].includes(name));
    assert.ok(own.includes('attendant-fallback') && own.includes('attendant-and-group'));
    assert.deepEqual(
      own.filter((name) => !contexts.includes(name)),
      [],
    );
  });

  test(`${kind}: a phone, a group and a number outside are reached, and the fallback rings whom the file names`, () => {
    assert.match(text, /^exten => anna-lane,1,Goto\(attendant-ring,2101,1\)$/m);
    assert.match(text, /^exten => sales,1,Goto\(attendant-group,600,1\)$/m);
    assert.match(text, /^exten => on-call,1,Goto\(attendant-outside,\+442079460123,1\)$/m);
    const [, staff = ''] = /\[attendant-staff\]\n([^[]*)/.exec(text) ?? [];
    assert.deepEqual(
      [...staff.matchAll(/attendant-and-(\w+),(\d+)/g)].map(([, kind_, number]) => `${kind_} ${number}`),
      ['phone 2101', 'group 600', 'phone 2102'],
    );
  });
}

test('FreePBX rings a phone as its queues do, where there are queues; another PBX rings the contacts', () => {
  const [freepbx = '', asterisk = ''] = KINDS.map((kind) => ownPbxDialplan(templates, kind, directory));
  const phones = freepbx.slice(freepbx.indexOf('[attendant-phones]'));
  const [first = '', second = '', third = ''] = phones.split('\n').filter((line) => /=>/.test(line));
  assert.match(first, /Local\/\$\{EXTEN\}@from-queue-exten-only\/n/);
  assert.match(second, /DIALPLAN_EXISTS\(from-queue-exten-only,/);
  assert.match(third, /PJSIP_DIAL_CONTACTS/);
  assert.doesNotMatch(asterisk, /from-queue|Local\/\$\{EXTEN\}@from-/);
});

test('a phone that forwards to an emergency number is led nowhere by the attendant', () => {
  const text = ownPbxDialplan(templates, 'asterisk', directory);
  const refused = text.slice(text.indexOf('[attendant-emergency]'));
  assert.match(refused, /^exten => 112,1,Hangup\(21\)$/m);
  assert.match(text, /DIALPLAN_EXISTS\(attendant-emergency,/);
});

test('an emergency number in the directory is refused', () => {
  const wrong = { ...directory, people: [{ key: 'help', extension: '112' }], fallback: undefined };
  assert.throws(() => ownPbxDialplan(templates, 'freepbx', wrong), /emergency number/);
});
