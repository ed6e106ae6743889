import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Office, Person } from '../../../../src/reception/office.ts';
import { office, openCall, plays } from '../desk.ts';

const SURNAMES = 'Adams Baker Clark Davis Evans Foster Green Harris Irwin Jones Kelly Lewis'.split(' ');
const twelve: Office = {
  ...office,
  people: SURNAMES.map(
    (surname, index): Person => ({
      key: surname.toLowerCase(),
      name: `Doctor ${surname}`,
      aliases: [],
      extension: String(101 + index),
    }),
  ),
};
const namesakes: Office = {
  ...office,
  people: [
    { key: 'anna-sales', name: 'Anna Smith', aliases: ['anna in sales'], extension: '101' },
    { key: 'anna-parts', name: 'Anna Smith', aliases: [], extension: '102' },
  ],
};

async function hear(of: Office, ...lines: readonly string[]): Promise<string> {
  const call = openCall({ office: of });
  let answer = '';
  for (const line of lines) {
    const keys = /^#(\d+)$/.exec(line)?.[1];
    answer = await call.hear(
      keys === undefined ? { type: 'words', text: line, recording: null } : { type: 'digits', digits: keys },
    );
  }
  return answer;
}

test('of twelve doctors one is chosen by name, by place, or by two keys', async () => {
  const asked = await hear(twelve, 'can i speak to the doctor');
  assert.match(asked, /For Doctor Adams press 0 1\..*For Doctor Lewis press 1 2\./);
  assert.match(await hear(twelve, 'the doctor', 'doctor kelly'), /-> transfer:kelly$/);
  assert.match(await hear(twelve, 'the doctor', '#12'), /-> transfer:lewis$/);
  assert.match(await hear(twelve, 'the doctor', '#03'), /-> transfer:clark$/);
  assert.match(await hear(twelve, 'the doctor', 'number eleven'), /-> transfer:kelly$/);
  assert.match(await hear(twelve, 'the doctor', '#0'), /-> people$/);
});

test('a key that stands for nobody asks again', async () => {
  assert.match(await hear(twelve, 'the doctor', '#13'), /didn't catch/);
});

test('people of one name are told apart by an alias or their extension', async () => {
  const asked = await hear(namesakes, 'anna smith please');
  assert.match(asked, /For Anna Smith, anna in sales, press 1\. For Anna Smith, extension 1 0 2, press 2\./);
  assert.match(await hear(namesakes, 'anna smith', 'the second one'), /-> transfer:anna-parts$/);
  assert.match(await hear(namesakes, 'anna smith', 'the one in sales'), /-> transfer:anna-sales$/);
  assert.match(await hear(namesakes, 'anna smith', '#1'), /-> transfer:anna-sales$/);
});

test('nine are chosen by one key', async () => {
  const nine = { ...twelve, people: twelve.people.slice(0, 9) };
  assert.match(await hear(nine, 'the doctor', '#9'), /-> transfer:irwin$/);
});

test('who is not meant is not rung', async () => {
  const smith: Person = { key: 'anna-smith', name: 'Anna Smith', aliases: [], extension: '104' };
  const two = { ...office, people: [...office.people, smith] };
  assert.match(await hear(two, 'anna', 'not anna smith'), /didn't catch|Do you mean/);
  assert.match(await hear(two, 'anna', 'no not smith but lane'), /-> transfer:anna-lane$/);
  assert.doesNotMatch(await hear(office, 'can i speak to ben ortiga', 'no not anna'), /-> transfer/);
  assert.match(await hear(office, 'can i speak to ben ortiga', 'no i want billing'), /-> transfer:billing$/);
  assert.doesNotMatch(await hear(office, 'anna', 'leave a message for anna'), /-> transfer/);
});

test('somebody who is spoken of is offered, and rung only after a yes', async () => {
  await plays(`
    start
    caller: is doctor lane in today
    attendant: I cannot tell you that. Shall I put you through to Doctor Anna Lane?
    caller: yes please
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane`);
  await plays(`
    start
    caller: i already spoke to billing
    attendant: Shall I put you through to the billing desk?
    keys: 2
    attendant: Is there anything else?`);
});

test('a request that is taken back rings nobody, and the caller is asked what is wanted', async () => {
  await plays(`
    start
    caller: please do not put me through to billing
    attendant: All right. How can I help you?
    caller: i do not want to leave a message
    attendant: All right. How can I help you?`);
});

test('who takes back a message in the middle is not asked for it any more', async () => {
  const { messages } = await plays(`
    start
    caller: leave a message
    caller: Mary Brown
    caller: i do not want to leave a message
    attendant: All right, no message. Is there anything else?`);
  assert.deepEqual(messages.stored, []);
});

for (const text of ['are you a person', 'Am I talking to a robot?', 'who is this']) {
  test(`"${text}" is answered with what the attendant is, wherever it is asked`, async () => {
    const first = await hear(office, text);
    assert.match(
      first,
      /I am not a person: I am the automated assistant of Riverside Practice\. How can I help you\?/,
    );
    const later = await hear(office, 'leave a message', text);
    assert.match(later, /automated assistant of Riverside Practice\. What is your name, please\?/);
  });
}

for (const text of ['thank you', "I'm good, thanks", 'not right now', 'thanks', 'that is all']) {
  test(`"${text}" as the first words is asked once more, and then it is a goodbye`, async () => {
    const call = openCall();
    await call.hear({ type: 'call-start' });
    const first = await call.hear({ type: 'words', text, recording: null });
    assert.equal(first, 'How can I help you?');
    const second = await call.hear({ type: 'words', text, recording: null });
    assert.match(second, /Goodbye\. -> done$/);
  });
}

test('after something was done a courtesy is a goodbye', async () => {
  assert.match(await hear(office, 'where are you', 'thank you'), /Goodbye\. -> done$/);
});

test('callers who say who they are before they say what they want are asked for it', async () => {
  assert.equal(await hear(office, 'this is anna brown'), 'How can I help you?');
  assert.match(await hear(office, "hello it's Ben from the bank"), /How can I help you\?$/);
});
