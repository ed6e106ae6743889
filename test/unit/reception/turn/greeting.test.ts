import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Office } from '../../../../src/reception/office.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { changed, faultsIn } from '../../../support/config-file.ts';
import { office, openCall, TUESDAY_2PM } from '../desk.ts';

const CLOSED = '{business} is closed now. I am an automated assistant. Can I take a message?';
const GESCHLOSSEN = '{business} hat geschlossen. Hier spricht der automatische Assistent.';
const evening: Office = {
  ...office,
  languages: [
    { tag: 'en-GB' },
    { tag: 'de-DE', phrases: { ...office.phrases, greeting: GESCHLOSSEN, closedGreeting: GESCHLOSSEN } },
  ],
  phrases: { ...office.phrases, closedGreeting: CLOSED },
};
const TUESDAY_8PM = TUESDAY_2PM + 6 * 3_600_000;

const greetingOf = (whose: Office, nowMs: number, greeting?: string, language = 'en-GB') =>
  openCall({ office: whose, nowMs, state: initialState(language) }).hear({ type: 'call-start', greeting });

test('outside its hours an office greets in other words, where it has written some', async () => {
  assert.equal(
    await greetingOf(evening, TUESDAY_8PM),
    'Riverside Practice is closed now. I am an automated assistant. Can I take a message?',
  );
  assert.match(await greetingOf(evening, TUESDAY_2PM), /hello\..*How can I help you\?$/);
  assert.match(await greetingOf(office, TUESDAY_8PM), /How can I help you\?$/);
});

test('in a further language it is that of the language, and an entrance has its own at any hour', async () => {
  assert.match(await greetingOf(evening, TUESDAY_8PM, undefined, 'de-DE'), /hat geschlossen/);
  const own = '{business}, accounts. I am an automated assistant.';
  assert.match(await greetingOf(evening, TUESDAY_8PM, own), /accounts/);
});

test('a greeting outside the hours says the name of the office, and that a machine speaks', async () => {
  const faultsOf = (text: string) =>
    faultsIn(changed('  goodbye: ', `  closedGreeting: "${text}"\n  goodbye: `));
  assert.deepEqual(await faultsOf(CLOSED), []);
  assert.match(
    (await faultsOf('{business} is closed now.')).join('\n'),
    /phrases\.closedGreeting: expected to say that an automated assistant is speaking/,
  );
  assert.match((await faultsOf('I am an automated assistant.')).join('\n'), /expected to name the office/);
});
