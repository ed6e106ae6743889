import { test } from 'node:test';
import { plays } from '../desk.ts';

test('who tells a name and a number wants to be called back', async () => {
  await plays(`
    start
    caller: it's john smith calling about my invoice my number is 020 7946 0222
    attendant: Let me read that back. Your name: John Smith. Call back on: 0 2 0, 7 9 4 6, 0 2 2 2. Your message: my invoice. Is that right?`);
});

test('what follows the reason is no part of it', async () => {
  await plays(`
    start
    caller: this is about my mother could doctor lane call me back on 020 7946 0111
    attendant: I'll take a message for Doctor Anna Lane. I will record it for our staff. What is your name, please?
    caller: mary
    attendant: Thank you, Mary. Let me read that back: a message for Doctor Anna Lane. Your name: Mary. Call back on: 0 2 0, 7 9 4 6, 0 1 1 1. Your message: my mother. Is that right?`);
});

test('a bare name with a number behind it is an answer to who is calling', async () => {
  await plays(`
    start
    keys: 2
    caller: Tom Baker, 020 7946 0999, my invoice
    attendant: Thank you, Tom Baker. What is it about?`);
});

test('a number alone is no answer to who is calling', async () => {
  await plays(`
    start
    keys: 2
    caller: my number is 020 7946 0999
    attendant: Sorry, I didn't catch that. What is your name, please?`);
});

test('"please call me" with a number is a message, however short', async () => {
  await plays(`
    start
    caller: please call me, 020 7946 0999
    attendant: I'll take a message. I will record it for our staff. What is your name, please?
    caller: Tom
    attendant: Thank you, Tom. What is it about?`);
});
