import { test } from 'node:test';
import { office, plays } from './desk.ts';

const spoken = [{ tag: 'en-GB' }, { tag: 'de-DE' }];
const german = { office: { ...office, languages: spoken } };

test('a name that is a language as well is a name, and a reason is a reason', async () => {
  await plays(
    `start
     keys: 2
     caller: German
     attendant: Thank you, German. Shall we call you back on 0 2 0, 7 9 4 6, 0 1 2 3?
     caller: yes
     attendant: What is it about?
     caller: German
     attendant: Let me read that back. Your name: German. Call back on: 0 2 0, 7 9 4 6, 0 1 2 3. Your message: German. Is that right?`,
    german,
  );
});

test('a language is asked for while a name is', async () => {
  await plays(
    `start
     keys: 2
     caller: auf Deutsch bitte
     attendant: Gern, auf Deutsch. Wie ist bitte Ihr Name?`,
    german,
  );
});

test('who asks for the language that is spoken is told so', async () => {
  await plays(
    `start
     caller: do you speak English?
     attendant: Of course, in English. How can I help you?`,
  );
});
