import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedLanguageModel } from '../../../src/adapters/llm/scripted/language-model.ts';
import { createScriptedSpeechToText } from '../../../src/adapters/stt/scripted/speech-to-text.ts';
import { createScriptedTextToSpeech } from '../../../src/adapters/tts/scripted/text-to-speech.ts';
import { AppError } from '../../../src/core/errors.ts';
import { silentLog } from '../../../src/ports/log.ts';
import type { SpeechToText } from '../../../src/ports/speech-to-text.ts';
import { warmEngines, warmHouse } from '../../../src/wiring/warm-engines.ts';
import { createScriptedCall } from '../../support/scripted-call.ts';

const { settings } = createScriptedCall().services;

test('a model that its vendor switches off soon is a warning, which nobody waits for', async () => {
  const warned: object[] = [];
  const model = createScriptedLanguageModel({ vendor: 'scripted', replies: [] });
  const date = new Date(Date.now() + 10 * 24 * 3_600_000).toISOString().slice(0, 10);
  const asked = Promise.withResolvers<string>();
  await warmEngines(
    {
      settings,
      log: { ...silentLog, warn: (fields) => void warned.push(fields) },
      speechToText: [createScriptedSpeechToText({ vendor: 'scripted', says: [] })],
      textToSpeech: [createScriptedTextToSpeech({ vendor: 'scripted', characterMs: 60 })],
      languageModels: [{ ...model, endsOn: () => asked.promise }],
    },
    new AbortController().signal,
  );
  assert.deepEqual(warned, []);
  asked.resolve(date);
  for (let turns = 0; warned.length === 0 && turns < 50; turns += 1)
    await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(warned, [{ engine: model.label, endsOn: date, daysLeft: 10 }]);
});

test('ears, voices and models are opened side by side, and an ear that does not open is a warning', async () => {
  const opened: string[] = [];
  const warned: string[] = [];
  const note = (name: string) => async () => void opened.push(name);
  const ear = createScriptedSpeechToText({ vendor: 'scripted', says: [] });
  const deaf = { ...ear, open: () => Promise.reject(new AppError('provider.unreachable', 'no answer')) };
  const model = createScriptedLanguageModel({ vendor: 'scripted', replies: [{ words: [], toolCalls: [] }] });
  const voice = createScriptedTextToSpeech({ vendor: 'scripted', characterMs: 60 });
  await warmEngines(
    {
      settings,
      log: { ...silentLog, warn: (_, sentence) => void warned.push(sentence) },
      speechToText: [deaf, ear],
      textToSpeech: [{ ...voice, warm: note('voice') }],
      languageModels: [{ ...model, warm: note('model') }],
    },
    new AbortController().signal,
  );
  assert.deepEqual([opened, warned], [['model', 'voice'], ['an engine does not open']]);
});

test('what several offices share is opened once, and what is one’s own as well', async () => {
  const opened: string[] = [];
  const ear = (name: string): SpeechToText => {
    const scripted = createScriptedSpeechToText({ vendor: 'scripted', says: [] });
    return {
      ...scripted,
      open(tag, signal) {
        opened.push(name);
        return scripted.open(tag, signal);
      },
    };
  };
  const [shared, own] = [ear('shared'), ear('own')];
  const office = (...speechToText: readonly [SpeechToText, ...SpeechToText[]]) => ({
    engines: { speechToText, textToSpeech: [], languageModels: [] },
    services: { settings },
  });
  const log = silentLog;
  const { signal } = new AbortController();
  await warmHouse([office(shared), office(shared), office(own, shared)], { log, signal });
  assert.deepEqual(opened, ['shared', 'own']);
});
