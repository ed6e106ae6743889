import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, faultsIn, loadText } from '../../support/config-file.ts';

const BEN = 'extension: "102" }';
const OWN = 'ari: { url: "http://127.0.0.1:8088", username: attendant, password: secret }';
const withBen = (words: string) => changed(BEN, `${words} }`);
const onOwnPbx = (words: string) => withBen(words).replace('  maxCalls: 10', `  ${OWN}\n  maxCalls: 10`);
const faultsOf = async (text: string) =>
  (await faultsIn(text)).map((fault) => fault.replace(/^\d+:\d+ /, ''));

test('a person may be asked, have a mailbox, a deputy and seconds of their own', async () => {
  const text = withBen(
    'extension: "102", transfer: consult, voicemail: "102@default", deputy: billing, ringSeconds: 12',
  );
  const { office } = await loadText(text);
  const ben = office.people.find(({ key }) => key === 'ben-ortega');
  assert.deepEqual(
    [ben?.transfer, ben?.voicemail, ben?.deputy, ben?.ringSeconds],
    ['consult', '102@default', 'billing', 12],
  );
});

const WRONG: readonly (readonly [string, string])[] = [
  [
    'outside: "+447700900123", supervisor: true',
    'supervisor: expected to stand beside extension: it is a phone that listens',
  ],
  [
    'extension: "102", transfer: warm',
    'transfer: expected blind (the default), or consult: they are asked first',
  ],
  [
    'extension: "102", ringSeconds: 2',
    'ringSeconds: expected 5 seconds at least: nobody is at the phone sooner',
  ],
  ['extension: "102", ringSeconds: 500', 'ringSeconds: expected 120 seconds at most: no caller waits longer'],
  [
    'extension: "102", confirm: false',
    'confirm: expected to stand beside outside: a phone of the office has no key to press',
  ],
  [
    'extension: "102", voicemail: "102"',
    'voicemail: expected a mailbox and its context, such as "101@default"',
  ],
  [
    'extension: "102", voicemail: "102@sales"',
    'voicemail: expected a number @default: the built-in PBX has no other',
  ],
  ['extension: "102", deputy: ben-ortega', 'deputy: expected somebody else: this is their own key'],
  ['extension: "102", deputy: nobody', 'deputy: expected a key of people, such as anna-lane'],
  [
    'queue: ["102"], transfer: consult',
    'transfer: expected blind: of several phones nobody knows whom to ask',
  ],
  ['queue: []', 'queue: expected one extension at least, such as ["101", "102"]'],
  [
    'queue: ["102", "999"]',
    'queue: expected a phone of the office: this is an emergency number, which the attendant never dials',
  ],
];

for (const [words, fault] of WRONG)
  test(`refused, with what to write: ${words}`, async () => {
    assert.deepEqual(await faultsOf(withBen(words)), [`people[1].${fault}`]);
  });

test('one thing rings, of four', async () => {
  assert.deepEqual(await faultsOf(withBen('extension: "102", queue: ["102"]')), [
    'people[1].extension: expected one of extension, group, outside and queue',
  ]);
});

test('a PBX of somebody’s own has lines of its own', async () => {
  assert.match((await faultsOf(onOwnPbx('queue: ["102"]'))).join(), /queue: expected group in its place/);
  assert.deepEqual(await faultsOf(onOwnPbx('extension: "102", voicemail: "102@sales"')), []);
});
