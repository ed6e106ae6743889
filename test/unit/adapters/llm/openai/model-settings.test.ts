import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OpenAiConfig, openAiConfig } from '../../../../../src/adapters/llm/openai/config.ts';
import { createOpenAiLanguageModel } from '../../../../../src/adapters/llm/openai/language-model.ts';
import { checkConfig, loadConfig } from '../../../../../src/config/load.ts';
import type { ModelRequest } from '../../../../../src/ports/language-model.ts';
import { faultsIn, SAMPLE, scratchFile } from '../../../../support/config-file.ts';
import { type OpenAiOptions, serveOpenAi } from '../../../../support/serve-openai.ts';
import { LOOPBACK_KEY } from '../../../../support/vendor.ts';

const WITH_TOOLS: ModelRequest = {
  messages: [{ role: 'user', content: 'Is Anna there?' }],
  tools: [{ name: 'find', description: 'Finds.', parameters: { type: 'object' } }],
};
const YES = [{ text: 'Yes.' }];

async function ask(
  settings: Partial<OpenAiConfig>,
  options: Partial<OpenAiOptions> = {},
  request = WITH_TOOLS,
) {
  await using server = await serveOpenAi({ replies: YES, ...options });
  const base = { vendor: 'openai', model: 'small', baseUrl: server.baseUrl };
  const model = createOpenAiLanguageModel(openAiConfig.parse({ ...base, apiKey: LOOPBACK_KEY, ...settings }));
  await model.warm(AbortSignal.timeout(5000));
  const parts = await Array.fromAsync(model.reply(request, AbortSignal.timeout(5000)));
  const [first] = parts;
  const { seen, authorizations } = server;
  return { said: first?.type === 'text-delta' ? first.text : undefined, body: seen[0] ?? {}, authorizations };
}

test('a model that thinks by default takes tools once reasoningEffort is none', async () => {
  assert.equal((await ask({ reasoningEffort: 'none' }, { thinks: true })).said, 'Yes.');
});

test('without it the refusal names the setting', async () => {
  await assert.rejects(ask({}, { thinks: true }), {
    code: 'provider.rejected',
    message: 'openai: status 400, it refuses reasoning_effort',
  });
});

test('settings that are left out are not sent', async () => {
  const { body } = await ask({});
  assert.deepEqual(Object.keys(body).toSorted(), ['messages', 'model', 'stream', 'stream_options', 'tools']);
});

test('a choice of tools is sent with tools only', async () => {
  assert.equal((await ask({ toolChoice: 'required' })).body.tool_choice, 'required');
  const alone = await ask({ toolChoice: 'required' }, {}, { ...WITH_TOOLS, tools: [] });
  assert.equal('tool_choice' in alone.body, false);
});

test('extraBody is sent along as it is', async () => {
  const { body } = await ask({ extraBody: { max_tokens: 200, options: { num_ctx: 8192 } } });
  const { max_tokens: limit, options } = body as { max_tokens?: unknown; options?: unknown };
  assert.deepEqual([limit, options], [200, { num_ctx: 8192 }]);
});

test('without a key no Authorization is sent, whatever the environment holds', async () => {
  Object.assign(process.env, { OPENAI_API_KEY: 'sk-of-somebody' });
  try {
    const { said, authorizations } = await ask({ apiKey: undefined }, { apiKey: '' });
    assert.equal(said, 'Yes.');
    assert.deepEqual(authorizations, [undefined, undefined]);
  } finally {
    Reflect.deleteProperty(process.env, 'OPENAI_API_KEY');
  }
});

function withModel(settings: string): string {
  return SAMPLE.replace(
    'receptionist: { vendor: rules }',
    `receptionist: { vendor: openai, model: m, ${settings} }`,
  );
}

test('the vendor wants a key, a server of your own does not', async () => {
  const [missing = ''] = await faultsIn(withModel('reasoningEffort: none'));
  assert.match(missing, /engines\.receptionist\.apiKey: missing: expected a key/);
  assert.deepEqual(await faultsIn(withModel('baseUrl: "http://127.0.0.1:11434/v1"')), []);
});

test('what would make it another request is refused, and so is an effort nobody knows', async () => {
  const [ours = ''] = await faultsIn(withModel('apiKey: k, extraBody: { stream: false }'));
  assert.match(ours, /engines\.receptionist\.extraBody\.stream: expected another name/);
  const [effort = ''] = await faultsIn(withModel('apiKey: k, reasoningEffort: lots'));
  assert.match(effort, /reasoningEffort: expected one of none, minimal, low/);
});

test('every engine that the sample names in a comment is a valid one', async () => {
  const commented = [
    ...SAMPLE.matchAll(/^ {2}# (speechToText|receptionist|textToSpeech): (\{.*?\})(?= #|$)/gm),
  ];
  assert.equal(commented.length, 4);
  const env = { DEEPGRAM_API_KEY: 'k', OPENAI_API_KEY: 'k', ELEVENLABS_API_KEY: 'k' };
  for (const [, engine = '', settings] of commented) {
    const text = SAMPLE.replace(new RegExp(`^ {2}${engine}: .*$`, 'm'), `  ${engine}: ${settings}`);
    using file = scratchFile(text);
    assert.deepEqual((await checkConfig(file.path, env)).faults, [], engine);
    const { receptionist } = (await loadConfig(file.path, env)).engines;
    if (receptionist.vendor !== 'openai' || receptionist.apiKey === undefined) continue;
    const { reasoningEffort } = receptionist;
    assert.equal((await ask({ reasoningEffort }, { thinks: true })).said, 'Yes.');
  }
});
