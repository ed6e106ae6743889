import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configInForce } from '../../../src/config/in-force.ts';
import { messageSettings } from '../../../src/reception/topics/message/settings.ts';
import { faultsIn, loadText, SAMPLE } from '../../support/config-file.ts';

const withMessages = (written: string) => `${SAMPLE}\nmessages: ${written}\n`;

test('an office that writes nothing has its messages dealt with in four hours, urgent ones in half an hour, and promises nothing', async () => {
  const { office } = await loadText(SAMPLE);
  const settings = messageSettings.of(office);
  assert.deepEqual(settings, {
    sound: true,
    fields: [],
    owners: [],
    dueMinutes: 240,
    urgentMinutes: 30,
    promise: false,
  });
  assert.equal(office.delivers, false);
});

test('what an office writes of its messages is in force, with the defaults filled in', async () => {
  const config = await loadText(
    withMessages(
      '{ sound: false, fields: [{ key: dateOfBirth, about: dateOfBirth }], escalateTo: anna-lane }',
    ),
  );
  assert.equal(config.office.keepsSound, false);
  const { messages } = configInForce(config) as { messages: object };
  assert.deepEqual(messages, {
    sound: false,
    fields: [{ key: 'dateOfBirth', about: 'dateOfBirth', required: true }],
    owners: [],
    dueMinutes: 240,
    urgentMinutes: 30,
    escalateTo: 'anna-lane',
    promise: false,
  });
});

const WRONG: Readonly<Record<string, readonly [written: string, expected: RegExp]>> = {
  'somebody who is told, and is not in the directory': [
    '{ escalateTo: nobody }',
    /messages\.escalateTo: expected a key of people; there are anna-lane, ben-ortega, billing/,
  ],
  'an owner who is not in the directory': [
    '{ owners: [{ key: accounts, words: [bill] }] }',
    /messages\.owners\[0\]\.key: expected a key of people/,
  ],
  'a field without a question': [
    '{ fields: [{ key: policy }] }',
    /messages\.fields\[0\]: expected about \(dateOfBirth, insurance\) or ask, the question/,
  ],
  'two fields of one key': [
    '{ fields: [{ key: policy, ask: "Which?" }, { key: policy, ask: "What?" }] }',
    /messages\.fields: expected keys that differ/,
  ],
  'a key with a space': [
    '{ fields: [{ key: "policy number", ask: "Which?" }] }',
    /messages\.fields\[0\]\.key: expected a key such as dateOfBirth or policy/,
  ],
  'a time by which nothing can be done': ['{ dueMinutes: 0 }', /messages\.dueMinutes: /],
};

for (const [what, [written, expected]] of Object.entries(WRONG))
  test(`${what} is named with what is expected`, async () => {
    const faults = await faultsIn(withMessages(written));
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', expected);
  });
