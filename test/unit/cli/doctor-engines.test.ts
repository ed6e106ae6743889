import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedSpeechToText } from '../../../src/adapters/stt/scripted/speech-to-text.ts';
import { createScriptedTextToSpeech } from '../../../src/adapters/tts/scripted/text-to-speech.ts';
import { type EnginesUnderTest, engineFindings } from '../../../src/cli/doctor-engines.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { AppError } from '../../../src/core/errors.ts';
import type { Receptionist } from '../../../src/reception/receptionist.ts';

const polite: Receptionist<string> = {
  label: 'polite',
  async *reply({ state }) {
    yield { type: 'say', text: 'We are open.' };
    yield { type: 'state', state };
  },
};
const refused: Receptionist<string> = {
  label: 'refused',
  // biome-ignore lint/correctness/useYield: an engine that fails before its first word.
  async *reply() {
    throw new AppError('provider.rejected', 'the key is refused');
  },
};
const mute: Receptionist<string> = { label: 'mute', async *reply() {} };

function engines(changes: Partial<EnginesUnderTest<string>>): EnginesUnderTest<string> {
  return {
    speechToText: [createScriptedSpeechToText({ vendor: 'scripted', says: [] })],
    textToSpeech: [createScriptedTextToSpeech({ vendor: 'scripted', characterMs: 10 })],
    receptionists: [polite],
    initial: '',
    languageTag: 'en-GB',
    clock: systemClock,
    ...changes,
  };
}

const examine = (changes: Partial<EnginesUnderTest<string>>) =>
  engineFindings(engines(changes), AbortSignal.timeout(5000));

test('each engine is asked once and answers with its label and time', async () => {
  const findings = await examine({});
  assert.deepEqual(
    findings.map(({ status, detail }) => [status, detail.replace(/\d+ ms/, 'n ms')]),
    [
      ['ok', 'scripted/lines answers in n ms'],
      ['ok', 'polite answers in n ms'],
      ['ok', 'scripted/tone answers in n ms'],
    ],
  );
});

test('an engine that calls begin with fails, one that only takes over warns', async () => {
  const [, first, second] = await examine({ receptionists: [refused, mute] });
  assert.deepEqual(first, {
    name: 'engine',
    status: 'fail',
    detail: 'refused: the key is refused',
    fix: 'Check key, model and account.',
  });
  assert.deepEqual([second?.status, second?.detail], ['warn', 'mute: no answer']);
});
