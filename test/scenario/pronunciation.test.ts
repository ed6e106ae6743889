import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedTextToSpeech } from '../../src/adapters/tts/scripted/text-to-speech.ts';
import type { TextToSpeech } from '../../src/ports/text-to-speech.ts';
import type { Office } from '../../src/reception/office.ts';
import { unchangingPhrases } from '../../src/wiring/dialogue.ts';
import { changed, faultsIn } from '../support/config-file.ts';
import { sampleOffice } from '../support/sample-office.ts';
import { CALL_ID, createScriptedCall } from '../support/scripted-call.ts';
import { turns } from './turns.ts';

const office: Office = {
  ...sampleOffice,
  languages: [{ tag: 'en-GB' }, { tag: 'de-DE' }],
  settings: { pronunciation: { Lane: 'layn', Riverside: { en: 'river side', de: 'Riwerseid' } } },
};

test('a name is said as the office wants it, and written down as it is', async () => {
  const spoken: string[] = [];
  const voice = createScriptedTextToSpeech({ vendor: 'scripted', characterMs: 20 });
  const listening: TextToSpeech = {
    ...voice,
    speak(text, signal) {
      spoken.push(text);
      return voice.speak(text, signal);
    },
  };
  const call = createScriptedCall({
    says: ['doctor lane please'],
    office,
    services: { textToSpeech: [listening] },
  });
  call.ring();
  await turns(call, 2);
  assert.ok(
    spoken.some((text) => text.startsWith('river side Practice, hello')),
    spoken.join('\n'),
  );
  assert.ok(
    spoken.some((text) => /Doctor Anna layn\b/.test(text)),
    spoken.join('\n'),
  );
  assert.ok(
    spoken.every((text) => !/Lane|Riverside/.test(text)),
    spoken.join('\n'),
  );
  const written = call.calls.turns(CALL_ID).map(({ text, heardText }) => `${text} | ${heardText}`);
  assert.match(written[0] ?? '', /^Riverside Practice, hello.* \| Riverside Practice, hello/);
  assert.ok(
    written.some((text) => /Anna Lane/.test(text)),
    written.join('\n'),
  );
});

test('what is made ahead of calls is made as it is said in them, in each language', () => {
  const first = (tag: string) => unchangingPhrases(office, tag).greeting.join(' ');
  assert.match(first('en-GB'), /^river side Practice/);
  assert.match(first('de-DE'), /^Riwerseid Practice/);
});

test('a name is whole words, and said as in the language of the office where nothing else is written', () => {
  const others = (tag: string) => [...unchangingPhrases(office, tag).others].join(' ');
  assert.match(others('en-GB'), /Anna layn/);
  assert.doesNotMatch(others('de-DE'), /layn/);
});

test('a pronunciation that is no text is refused', async () => {
  const faults = await faultsIn(
    changed('people: #', 'pronunciation: { Lane: { english: layn } }\n\npeople: #'),
  );
  assert.match(faults.join('\n'), /pronunciation\.Lane/);
});
