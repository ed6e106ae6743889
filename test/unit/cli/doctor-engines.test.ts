import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedLanguageModel } from '../../../src/adapters/llm/scripted/language-model.ts';
import { createScriptedSpeechToText } from '../../../src/adapters/stt/scripted/speech-to-text.ts';
import { createScriptedTextToSpeech } from '../../../src/adapters/tts/scripted/text-to-speech.ts';
import { type EnginesUnderTest, engineFindings } from '../../../src/cli/doctor-engines.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { AppError } from '../../../src/core/errors.ts';
import type { LanguageModel } from '../../../src/ports/language-model.ts';
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
    languageModels: [],
    modelRequest: { messages: [{ role: 'user', content: 'is there parking' }], tools: [] },
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

const talking = createScriptedLanguageModel({
  vendor: 'scripted',
  replies: [{ words: ['Yes.'], toolCalls: [] }],
});
const silentModel = createScriptedLanguageModel({ vendor: 'scripted', replies: [] });
const behind = (model: LanguageModel) => ({ ...polite, label: model.label });

test('a model is asked itself, because the rules would answer for it', async () => {
  const wrongKey: LanguageModel = {
    ...talking,
    // biome-ignore lint/correctness/useYield: a model that refuses before its first word.
    async *reply() {
      throw new AppError('provider.rejected', 'openai: status 401');
    },
  };
  for (const [model, status] of [
    [talking, 'ok'],
    [silentModel, 'fail'],
    [wrongKey, 'fail'],
  ] as const) {
    const findings = await examine({ receptionists: [behind(model), polite], languageModels: [model] });
    assert.deepEqual([findings[1]?.status, findings[2]?.status], [status, 'ok']);
  }
});

test('a model that its vendor switches off within 60 days is a warning, and one that is off a fault', async () => {
  const inDays = (days: number) =>
    new Date(systemClock.wallMs() + days * 24 * 3_600_000).toISOString().slice(0, 10);
  const told = async (days: number) => {
    const model = { ...talking, endsOn: async () => inDays(days) };
    const findings = await examine({ receptionists: [behind(model), polite], languageModels: [model] });
    return findings.find(({ name }) => name === 'model');
  };
  assert.equal(await told(62), undefined);
  const soon = await told(47);
  assert.equal(soon?.status, 'warn');
  assert.match(soon?.detail ?? '', /switched off by its vendor on \d{4}-\d\d-\d\d, in 4[67] days/);
  assert.equal((await told(-3))?.status, 'fail');
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
