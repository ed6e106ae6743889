import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedLanguageModel } from '../../../src/adapters/llm/scripted/language-model.ts';
import { createScriptedSpeechToText } from '../../../src/adapters/stt/scripted/speech-to-text.ts';
import { createScriptedTextToSpeech } from '../../../src/adapters/tts/scripted/text-to-speech.ts';
import { AppError } from '../../../src/core/errors.ts';
import { silentLog } from '../../../src/ports/log.ts';
import { warmEngines } from '../../../src/wiring/warm-engines.ts';
import { createScriptedCall } from '../../support/scripted-call.ts';

const { settings } = createScriptedCall().services;

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
