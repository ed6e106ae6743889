import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedSpeechToText } from '../../src/adapters/stt/scripted/speech-to-text.ts';
import { createScriptedTextToSpeech } from '../../src/adapters/tts/scripted/text-to-speech.ts';
import type { SpeechToText } from '../../src/ports/speech-to-text.ts';
import type { TextToSpeech } from '../../src/ports/text-to-speech.ts';
import type { Office } from '../../src/reception/office.ts';
import { callLanguages } from '../../src/wiring/call-languages.ts';
import { sampleOffice } from '../support/sample-office.ts';
import { createScriptedCall } from '../support/scripted-call.ts';
import { turns } from './turns.ts';

const office: Office = {
  ...sampleOffice,
  languages: [{ tag: 'en-GB' }, { tag: 'de-DE', key: '8' }],
  entrances: [
    { dialled: '+49301234567', language: 'de-DE' },
    { dialled: '02079460155', greeting: '{business}, accounts. I am an automated assistant.' },
  ],
};

/** A call to that office: what was opened to hear it, and which voice said what. */
function callTo(says: readonly string[]) {
  const opened: string[] = [];
  const spoken: string[] = [];
  const ears = createScriptedSpeechToText({ vendor: 'scripted', says: [...says] });
  const hearing: SpeechToText = {
    ...ears,
    open(tag, signal) {
      opened.push(tag);
      return ears.open(tag, signal);
    },
  };
  const voiceOf = (tag: string): TextToSpeech => {
    const voice = createScriptedTextToSpeech({ vendor: 'scripted', characterMs: 20 });
    return {
      ...voice,
      label: `scripted/${tag}`,
      speak(text, signal) {
        spoken.push(`${tag}: ${text}`);
        return voice.speak(text, signal);
      },
    };
  };
  const call = createScriptedCall({
    office,
    services: { speechToText: [hearing], languageOf: callLanguages(office, (tag) => [voiceOf(tag)]) },
  });
  return { call, opened, spoken };
}

test('who asks for German is heard in German, and spoken to by a German voice', async () => {
  const { call, opened, spoken } = callTo(['deutsch bitte', 'haben sie morgen geöffnet']);
  call.ring();
  await turns(call, 2);
  assert.deepEqual(opened, ['en-GB', 'de-DE']);
  assert.match(spoken[0] ?? '', /^en-GB: Riverside Practice, hello/);
  assert.ok(spoken.includes('de-DE: Für Deutsch drücken Sie die acht.'), spoken.join('\n'));
  const german = spoken.slice(spoken.findIndex((line) => /^de-DE: Gern/.test(line)));
  assert.ok(german.length > 1 && german.every((line) => line.startsWith('de-DE: ')), spoken.join('\n'));
  assert.match(spoken.at(-1) ?? '', /Kann ich sonst noch etwas für Sie tun/);
});

test('a number that was dialled is answered in its language, however it is written', async () => {
  for (const dialledNumber of ['+49301234567', '0049301234567']) {
    const { call, opened, spoken } = callTo([]);
    call.ring({ dialledNumber });
    await call.listen();
    assert.deepEqual([...new Set(opened)], ['de-DE'], dialledNumber);
    assert.match(spoken[0] ?? '', /^de-DE: Riverside Practice, guten Tag/);
  }
});

test('a number with a greeting of its own is greeted with it', async () => {
  const { call, spoken } = callTo([]);
  call.ring({ dialledNumber: '+442079460155' });
  await call.listen();
  assert.equal(spoken[0], 'en-GB: Riverside Practice, accounts.');
});

test('any other number is answered in the language that the office greets in', async () => {
  const { call, opened, spoken } = callTo([]);
  call.ring({ dialledNumber: '100' });
  await call.listen();
  assert.deepEqual(opened, ['en-GB']);
  assert.match(spoken[0] ?? '', /^en-GB: /);
});

test('a caller who comes back after a crash is spoken to in the language of before', async () => {
  const { call, spoken } = callTo(['deutsch bitte']);
  const leg = call.ring();
  await turns(call, 1);
  leg.drop();
  await call.quiet(500);
  call.ring({ returned: 'crash' });
  await call.listen();
  assert.match(spoken.at(-1) ?? '', /^de-DE: /);
});
