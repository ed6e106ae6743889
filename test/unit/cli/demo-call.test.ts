import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDemoScript } from '../../../src/cli/demo-call.ts';

/** What the caller says to each of the attendant's lines. */
async function replies(answers: readonly string[]): Promise<readonly (string | undefined)[]> {
  let answer = '';
  const next = createDemoScript(() => answer);
  const said: (string | undefined)[] = [];
  for (const each of answers) {
    answer = each;
    const line = await next();
    said.push(line?.type === 'say' ? line.text : undefined);
  }
  return said;
}

const NAME = 'my name is peter wilson';
const ABOUT = 'it is about an appointment';

test('answers each question in turn, and has nothing to add to the goodbye', async () => {
  const said = await replies([
    'Hello. How can I help you?',
    'We are closed now. Is there anything else?',
    "I'll take a message. I will record it for our staff. What is your name, please?",
    'Thank you. Shall we call you back on 0 2 0?',
    'What is it about? What you say is kept.',
    'Let me read that back. Is that right?',
    'I have noted that. Is there anything else?',
    'Goodbye.',
  ]);
  assert.deepEqual(said, [
    'what are your opening hours',
    'i would like to leave a message',
    NAME,
    'yes',
    ABOUT,
    'yes',
    'no thank you goodbye',
    undefined,
  ]);
});

test('says a line again when it is asked for again, and follows when the attendant moves on', async () => {
  const [, , ...said] = await replies([
    'How can I help you?',
    'Is there anything else?',
    'What is your name, please?',
    "Sorry, I didn't catch that. What is your name, please?",
    "I did not catch your name. Let's go on. Shall we call you back on 0 2 0?",
    'What is it about?',
  ]);
  assert.deepEqual(said, [NAME, NAME, 'yes', ABOUT]);
});

test('a line that is never understood is not repeated for ever', async () => {
  const said = await replies([
    'How can I help you?',
    ...Array.from({ length: 4 }, () => 'Sorry. How can I help you?'),
  ]);
  assert.equal(said.filter((text) => text === 'what are your opening hours').length, 3);
});

test('an attendant with words of its own gets the lines in their order', async () => {
  assert.deepEqual(await replies(['Good morning!', 'Nine to five.', 'Gladly. Your name?']), [
    'what are your opening hours',
    'i would like to leave a message',
    NAME,
  ]);
});
