import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { IncomingCall } from '../../src/ports/phone.ts';
import { type Callers, createCallers } from '../support/pbx/caller.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

/** A clinic beside the sample's practice, with a doctor of the same name, a voice of its own, and nobody in common. */
const HARBOUR = `
business:
  name: Harbour Clinic
  address: 3 Quay Street
  timeZone: Europe/London
  language: en-GB
  languages: [{ tag: de-DE }]
hours:
  monday: &day ["08:00-20:00"]
  tuesday: *day
  wednesday: *day
  thursday: *day
  friday: *day
  saturday: *day
  sunday: *day
people:
  - { key: anna-lane, name: Nurse Anna Lane, aliases: [doctor lane, anna lane], extension: "104" }
entrances:
  - { dialled: "+442079460901" }
  - { dialled: "0207946091X", language: de-DE, greeting: "{business}, guten Tag. Sie sprechen mit einem automatischen Assistenten." }
phrases:
  greeting: "{business}, good day. I am an automated assistant. How can I help you?"
  goodbye: "Goodbye from {business}."
engines:
  speechToText: { vendor: grammar }
  receptionist: { vendor: rules }
  textToSpeech: { vendor: espeak, voice: en-us, wordsPerMinute: 190 }
`;

const LANE = 'can i speak to doctor lane';
const MESSAGE = 'i want to leave a message';
const NAMES = { riverside: 'this is peter jones', harbour: 'this is mary brown' };
const HARBOUR_NUMBER = '02079460901';
/** One that a pattern of the clinic takes, too: a number that is named goes before it, also in the dialplan. */
const RIVERSIDE_NUMBER = '02079460919';
const soon = () => AbortSignal.timeout(10_000);

let pbx: TestPbx;
let daemon: TestDaemon;
let riverside: Callers;
let harbour: Callers;
const rang: Record<string, IncomingCall[]> = { '101': [], '104': [] };

before(async () => {
  pbx = await startPbx({
    offices: { harbour: HARBOUR },
    edit: (yaml) => `${yaml}\nentrances: [{ dialled: "${RIVERSIDE_NUMBER}" }]\n`,
  });
  daemon = await startDaemon(pbx);
  const lines = [LANE, MESSAGE, ...Object.values(NAMES)];
  riverside = await createCallers(pbx, lines);
  harbour = await createCallers(pbx, lines, { tenant: 'harbour', firstNumber: 301 });
  for (const [user, calls] of Object.entries(rang)) {
    const phone = await pbx.phone(user);
    phone.onIncoming((incoming) => {
      calls.push(incoming);
      incoming.ring();
    });
    await phone.register(AbortSignal.timeout(10_000));
  }
});
after(async () => {
  await riverside?.[Symbol.asyncDispose]();
  await harbour?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

const both = () => Promise.all([riverside.ring(), harbour.ring(HARBOUR_NUMBER)]);
const rangFor = (user: string, number: string) => rang[user]?.some(({ from }) => from.number === number);

test('two callers at once are each greeted by the office whose number they dialled, and put through to its own people', async () => {
  const [first, second] = await both();
  const greetings = await Promise.all([first.listen(), second.listen()]);
  assert.match(greetings[0].text, /^Riverside Practice, hello\./);
  assert.match(greetings[1].text, /^Harbour Clinic, good day\./);
  const answers = await Promise.all([first.ask(LANE), second.ask(LANE)]);
  assert.deepEqual(
    answers.map(({ text }) => text),
    ["I'll put you through to Doctor Anna Lane.", "I'll put you through to Nurse Anna Lane."],
  );
  await waitUntil(
    'both phones ring',
    5000,
    () => rangFor('101', first.number) && rangFor('104', second.number),
  );
  assert.ok(
    !rangFor('104', first.number) && !rangFor('101', second.number),
    'each rings its own people only',
  );
  assert.match(first.record().chain, /espeak-ng\/en-gb/);
  assert.match(second.record().chain, /espeak-ng\/en-us/);
  await Promise.all([first.call.hangUp(), second.call.hangUp()]);
  await Promise.all([first.finished(), second.finished()]);
});

test('what two callers leave at once is each kept for the office they rang', async () => {
  const [first, second] = await both();
  await Promise.all([first.listen(), second.listen()]);
  await Promise.all([first.ask(MESSAGE), second.ask(MESSAGE)]);
  const answers = await Promise.all([first.ask(NAMES.riverside), second.ask(NAMES.harbour)]);
  assert.match(answers[0].text, /Peter Jones/);
  assert.match(answers[1].text, /Mary Brown/);
  await Promise.all([first.call.hangUp(), second.call.hangUp()]);
  await Promise.all([first.finished(), second.finished()]);
  const left = [first, second].map((caller) => caller.messages().map(({ callerName }) => callerName));
  assert.deepEqual(left, [['Peter Jones'], ['Mary Brown']]);
});

test('a number of the office that is another language is greeted in it', async () => {
  const caller = await harbour.ring('02079460915');
  assert.match((await caller.listen()).text, /^Harbour Clinic, guten Tag\./);
  await caller.call.hangUp();
  await caller.finished();
});

test('who asks for a person is given to the people of the office', async () => {
  const [first, second] = await Promise.all([riverside.ring(RIVERSIDE_NUMBER), harbour.ring(HARBOUR_NUMBER)]);
  assert.match((await first.listen()).text, /^Riverside Practice, hello\./);
  await second.listen();
  for (const { call } of [first, second]) await call.press('0', soon());
  await waitUntil(
    'both phones ring',
    10_000,
    () => rangFor('101', first.number) && rangFor('104', second.number),
  );
  assert.ok(
    !rangFor('104', first.number) && !rangFor('101', second.number),
    'each rings its own people only',
  );
  await Promise.all([first.call.hangUp(), second.call.hangUp()]);
  await Promise.all([first.finished(), second.finished()]);
});

test('without a daemon the people of the office are rung whose number was dialled', async () => {
  await daemon[Symbol.asyncDispose]();
  const phone = await pbx.phone('outside');
  const never = new AbortController().signal;
  const from = { number: '02079460999' };
  const call = await phone.call(HARBOUR_NUMBER, { from }, never);
  await waitUntil('the phone of the clinic rings', 10_000, () => rangFor('104', from.number));
  assert.ok(!rangFor('101', from.number), 'and that of the practice does not');
  await call.hangUp();
});
