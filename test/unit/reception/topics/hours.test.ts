import { test } from 'node:test';
import { plays } from '../desk.ts';

test('a day that is not known is said to be so, and a message or a person is offered', async () => {
  await plays(`
    start
    caller: are you open during ramadan
    attendant: I do not know our hours for that day. Would you like to leave a message, or speak to a person?
    caller: yes
    attendant: I'll take a message. I will record it for our staff. What is your name, please?`);
  await plays(`
    start
    caller: are you open on the 31st of june
    attendant: I do not know our hours for that day. Would you like to leave a message, or speak to a person?
    caller: a person please
    attendant: I'll put you through to our staff. -> people`);
  await plays(`
    start
    caller: are you open on the queen's birthday
    attendant: I do not know our hours for that day. Would you like to leave a message, or speak to a person?
    caller: no
    attendant: Is there anything else?`);
});

test('a message goes on behind a day that is not known', async () => {
  await plays(`
    start
    caller: leave a message
    attendant: I'll take a message. I will record it for our staff. What is your name, please?
    caller: are you open during ramadan
    attendant: I do not know our hours for that day. What is your name, please?`);
});
