import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OpenAiConfig, openAiConfig } from '../../../../../src/adapters/llm/openai/config.ts';
import { createOpenAiLanguageModel } from '../../../../../src/adapters/llm/openai/language-model.ts';
import { checkConfig, loadConfig } from '../../../../../src/config/load.ts';
import type { ModelRequest } from '../../../../../src/ports/language-model.ts';
import { faultsIn, SAMPLE, scratchFile } from '../../../../support/config-file.ts';
import { type ChatRequest, type OpenAiOptions, serveOpenAi } from '../../../../support/serve-openai.ts';
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
  const [first] = await Array.fromAsync(model.reply(request, AbortSignal.timeout(5000)));
  const { seen, authorizations } = server;
  return {
    said: first?.type === 'text-delta' ? first.text : undefined,
    body: seen[0] ?? {},
    seen,
    authorizations,
  };
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

test('settings that are left out are not sent, but for the limit that every reply has', async () => {
  const { body } = await ask({});
  const [limit, ...others] = Object.keys(body).toSorted();
  assert.equal(limit, 'max_tokens');
  assert.deepEqual(others, ['messages', 'model', 'stream', 'stream_options', 'tools']);
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

const LIMITS = ['max_tokens', 'max_completion_tokens'] as const;

/** The limits that a request has. */
const limitsOf = (body: ChatRequest) =>
  Object.fromEntries(LIMITS.flatMap((name) => (name in body ? [[name, body[name]]] : [])));

test('the limit of a reply and its name can be chosen, and extraBody goes before both', async () => {
  assert.deepEqual(limitsOf((await ask({})).body), { max_tokens: 600 });
  assert.deepEqual(limitsOf((await ask({ maxTokens: 200 })).body), { max_tokens: 200 });
  const named = await ask({ maxTokensName: 'max_completion_tokens' });
  assert.deepEqual(limitsOf(named.body), { max_completion_tokens: 600 });
  for (const name of LIMITS) {
    assert.deepEqual(limitsOf((await ask({ extraBody: { [name]: 90 } })).body), { [name]: 90 });
  }
});

test('a server that refuses the name of the limit is asked by the other, then without, and from then on so', async () => {
  for (const strict of [false, true]) {
    const other = await ask({}, { refuses: ['max_tokens'], strict });
    assert.deepEqual(
      [other.said, other.seen.map(limitsOf)],
      ['Yes.', [{ max_tokens: 600 }, { max_completion_tokens: 600 }]],
    );
    const neither = await ask({}, { refuses: LIMITS, strict });
    assert.deepEqual([neither.said, neither.seen.map(limitsOf).slice(2)], ['Yes.', [{}]]);
  }
});

test('what a server refuses is asked of it once in a call', async () => {
  await using server = await serveOpenAi({ replies: YES, refuses: LIMITS });
  const base = { vendor: 'openai', model: 'small', baseUrl: server.baseUrl, apiKey: LOOPBACK_KEY };
  const model = createOpenAiLanguageModel(openAiConfig.parse(base));
  for (let turn = 0; turn < 2; turn += 1) {
    await Array.fromAsync(model.reply(WITH_TOOLS, AbortSignal.timeout(5000)));
  }
  assert.deepEqual(server.seen.map(limitsOf), [{ max_tokens: 600 }, { max_completion_tokens: 600 }, {}, {}]);
});

test('another refusal is not taken for one of the limit', async () => {
  await assert.rejects(ask({ extraBody: { top_k: 5 } }, { refuses: ['top_k'] }), {
    code: 'provider.rejected',
    message: 'openai: status 400, it refuses top_k',
  });
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
