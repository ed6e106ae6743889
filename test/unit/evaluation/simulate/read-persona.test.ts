import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { AppError } from '../../../../src/core/errors.ts';
import { readCallerModel, readPersona } from '../../../../src/evaluation/simulate/read-persona.ts';
import { scratchCases } from '../scratch-cases.ts';

const MODEL = 'model: { baseUrl: "http://127.0.0.1:1/v1", model: m }\n';
const PERSONA = `name: x\ngoal: y\n${MODEL}`;

async function read(text: string, env: NodeJS.ProcessEnv = {}) {
  using cases = scratchCases();
  const options = { configFile: 'attendant.yaml', env, callerModel: undefined };
  return await readPersona(cases.write('persona.yaml', text), options);
}

async function faultsOf(text: string): Promise<readonly string[]> {
  try {
    await read(text);
  } catch (error) {
    assert.ok(AppError.is(error, 'config.invalid'), String(error));
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}

for (const [what, text, fault] of [
  ['an unknown key', `${PERSONA}moood: angry\n`, '4:1 moood: unknown key: did you mean mood?'],
  ['no goal', `name: x\n${MODEL}`, '1:1 goal: missing: expected text'],
  [
    'a mood that is none',
    `${PERSONA}mood: merry\n`,
    '4:7 mood: expected one of calm, hurried, confused, angry, chatty, hard-of-hearing',
  ],
  [
    'a language that is none',
    `${PERSONA}language: "?"\n`,
    '4:11 language: expected a language tag, such as en-GB or de',
  ],
  [
    'a likelihood above one',
    `${PERSONA}impatience: { interrupts: 30 }\n`,
    '4:27 impatience.interrupts: expected at most 1',
  ],
  [
    'a number without quotes',
    `${PERSONA}facts: { phone: 123 }\n`,
    '4:17 facts.phone: expected text: put the number in quotes',
  ],
  [
    'an expectation that is misspelled',
    `${PERSONA}then: { heer: x }\n`,
    '4:9 then.heer: unknown key: did you mean hear?',
  ],
  [
    'a model without its name',
    'name: x\ngoal: y\nmodel: { baseUrl: "http://127.0.0.1:1/v1" }\n',
    '3:8 model.model: missing: expected text',
  ],
  ['a model that is a word', 'name: x\ngoal: y\nmodel: big\n', '3:8 model: expected keys with values'],
  [
    'a key that the environment does not have',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the file.
    'name: x\ngoal: y\nmodel: { model: m, apiKey: "${NO_SUCH_KEY}" }\n',
    '3:28 model.apiKey: the environment variable NO_SUCH_KEY is not set (nor NO_SUCH_KEY_FILE)',
  ],
  [
    'an office that is none',
    `${PERSONA}office: { hours: { monday: never } }\n`,
    '4:28 office.hours.monday: expected a list of hours, such as ["09:00-12:30", "13:30-17:00"]; [] is closed',
  ],
] as const) {
  test(`${what} is a fault with its place`, async () => {
    assert.deepEqual((await faultsOf(text)).slice(0, 1), [fault]);
  });
}

test('who plays the caller is asked for where the configuration has no model', async () => {
  const [fault] = await faultsOf('name: x\ngoal: y\n');
  assert.match(fault ?? '', /^1:1 model: missing: expected who plays the caller, such as \{ baseUrl: /);
});

test('the model is that of the persona, of the option, or of the configuration, in this order', async () => {
  using cases = scratchCases();
  const office =
    'office: { engines: { receptionist: { vendor: openai, model: office, baseUrl: "http://127.0.0.1:1/v1" } } }\n';
  const file = cases.write(
    'caller.yaml',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the file.
    'baseUrl: "http://127.0.0.1:1/v1"\nmodel: option\napiKey: "${CALLER_KEY}"\n',
  );
  const callerModel = await readCallerModel(file, { CALLER_KEY: 'k' });
  assert.equal(callerModel.apiKey, 'k');
  const modelOf = async (text: string, option: typeof callerModel | undefined) => {
    const persona = cases.write('persona.yaml', text);
    return (await readPersona(persona, { configFile: 'attendant.yaml', env: {}, callerModel: option })).model;
  };
  assert.equal((await modelOf(PERSONA + office, callerModel)).model, 'm');
  assert.equal((await modelOf(`name: x\ngoal: y\n${office}`, callerModel)).model, 'option');
  const own = await modelOf(`name: x\ngoal: y\n${office}`, undefined);
  assert.deepEqual(
    [own.model, own.firstTokenMs],
    ['office', 15_000],
    'who plays may think longer than who answers',
  );
});

test('language and voice are those of the office where the persona names none', async () => {
  const spoken = async (more: string) => {
    const { language, voice } = (await read(PERSONA + more)).persona;
    return [language, voice];
  };
  assert.deepEqual(await spoken(''), ['en-GB', 'en-us']);
  assert.deepEqual(await spoken('language: de\n'), ['de', 'de']);
  assert.deepEqual(await spoken('language: es\nvoice: es-419\n'), ['es', 'es-419']);
});

test('every persona of ours can be read, and has a name of its own', async () => {
  const files = globSync('test/eval/personas/*.yaml');
  assert.ok(files.length >= 6, `${files.length} files`);
  using cases = scratchCases();
  const callerModel = await readCallerModel(
    cases.write('m.yaml', 'baseUrl: "http://127.0.0.1:1/v1"\nmodel: m\n'),
    {},
  );
  const names = new Set<string>();
  for (const file of files) {
    const one = await readPersona(file, { configFile: 'attendant.yaml', env: {}, callerModel });
    names.add(one.persona.name);
  }
  assert.equal(names.size, files.length, 'two personas have one name');
});
