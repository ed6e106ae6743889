import assert from 'node:assert/strict';
import { test } from 'node:test';
import { office, plays } from '../desk.ts';

test('puts through to a person or department by name', async () => {
  await plays(`
    start
    caller: can I speak to doctor lane please
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane`);
  await plays(`
    start
    caller: the billing desk
    attendant: I'll put you through to the billing desk. -> transfer:billing`);
});

test('asks which one is meant, and takes a key for an answer', async () => {
  const smith = { key: 'anna-smith', name: 'Anna Smith', aliases: [], extension: '104' };
  const two = { ...office, people: [...office.people, smith] };
  await plays(
    `
    start
    caller: can I speak to anna
    attendant: Do you mean Doctor Anna Lane or Anna Smith?
    caller: anna
    attendant: Sorry, I didn't catch that. Do you mean Doctor Anna Lane or Anna Smith?
    keys: 2
    attendant: I'll put you through to Anna Smith. -> transfer:anna-smith`,
    { office: two },
  );
  await plays(
    `
    start
    caller: anna
    caller: smith
    attendant: I'll put you through to Anna Smith. -> transfer:anna-smith`,
    { office: two },
  );
});

test('a name that only sounds alike is confirmed before a phone rings', async () => {
  await plays(`
    start
    caller: can I speak to ben ortiga
    attendant: Do you mean Ben Ortega?
    caller: no
    attendant: Who would you like to speak to?
    caller: anna
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane`);
});

test('a name nobody has is said so', async () => {
  await plays(`
    start
    caller: can I speak to Gregor Samsa
    attendant: I did not find that name. Who would you like to speak to?
    caller: a person
    attendant: I'll put you through to our staff. -> people`);
});

for (const [because, sentence] of Object.entries({
  busy: 'is on another call',
  'no-answer': 'does not answer',
  unavailable: 'cannot be reached at the moment',
})) {
  test(`back from a transfer that was ${because}, offers a message or somebody else`, async () => {
    const { messages } = await plays(`
      start
      caller: doctor lane
      returned: ${because} anna-lane
      attendant: I'm sorry, Doctor Anna Lane ${sentence}. Would you like to leave a message for Doctor Anna Lane, or speak to somebody else?
      caller: yes
      attendant: I'll take a message for Doctor Anna Lane. I will record it for our staff. What is your name, please?
      caller: Mary Brown
      caller: yes
      caller: my results
      caller: yes
      attendant: I have noted that. Is there anything else?`);
    assert.equal(messages.stored[0]?.forKey, 'anna-lane');
  });
}

test('after a failed transfer somebody else, another name or nothing is as good', async () => {
  const back = `
    start
    caller: doctor lane
    returned: busy`;
  await plays(`${back}
    caller: somebody else
    attendant: I'll put you through to our staff. -> people`);
  await plays(`${back}
    caller: ben ortega then
    attendant: I'll put you through to Ben Ortega. -> transfer:ben-ortega`);
  await plays(`${back}
    caller: no thanks
    attendant: Is there anything else?`);
});

test('a phone that was not answered twice is not rung a third time', async () => {
  await plays(`
    start
    caller: anna
    returned: no-answer anna-lane
    caller: try doctor lane again
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane
    returned: no-answer anna-lane
    caller: doctor lane
    attendant: I have already tried Doctor Anna Lane. Would you like to leave a message for Doctor Anna Lane, or speak to somebody else?`);
});

test('a message that was begun before a transfer goes on after it', async () => {
  await plays(`
    start
    caller: take a message
    caller: Mary Brown
    caller: put me through to ben ortega
    attendant: I'll put you through to Ben Ortega. -> transfer:ben-ortega
    returned: busy ben-ortega
    caller: leave a message
    attendant: I'll take a message for Ben Ortega. I will record it for our staff. Which number can we call you back on?`);
});

test('after a crash the last question comes again, and before the greeting the greeting', async () => {
  await plays(`
    start
    caller: take a message
    caller: Mary Brown
    returned: crash
    attendant: I'm sorry, we were cut off for a moment. Shall we call you back on 0 2 0, 7 9 4 6, 0 1 2 3?
    caller: yes
    attendant: What is it about?`);
  await plays(`
    returned: crash
    attendant: Riverside Practice, hello. I am an automated assistant. How can I help you?`);
});
