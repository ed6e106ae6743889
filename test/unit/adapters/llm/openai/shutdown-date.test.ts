import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAiConfig } from '../../../../../src/adapters/llm/openai/config.ts';
import { createOpenAiLanguageModel } from '../../../../../src/adapters/llm/openai/language-model.ts';
import { type OpenAiOptions, serveOpenAi } from '../../../../support/serve-openai.ts';
import { LOOPBACK_KEY, listenOnLoopback } from '../../../../support/vendor.ts';

const soon = () => AbortSignal.timeout(3000);

const modelAt = (baseUrl: string) =>
  createOpenAiLanguageModel(
    openAiConfig.parse({ vendor: 'openai', apiKey: LOOPBACK_KEY, model: 'small', baseUrl }),
  );

async function endsOn(options: Partial<OpenAiOptions>): Promise<string | undefined> {
  await using server = await serveOpenAi({ replies: [], ...options });
  return await modelAt(server.baseUrl).endsOn?.(soon());
}

test('the day on which a model is switched off is read from its page, or from the list', async () => {
  assert.equal(await endsOn({ shutdownDate: '2027-01-14' }), '2027-01-14');
  assert.equal(await endsOn({ shutdownDate: '2027-01-14', datesInList: true }), '2027-01-14');
});

test('a vendor that announces nothing, or something else than a day, has announced none', async () => {
  for (const shutdownDate of [null, 'soon', '', '2027-13-45'])
    assert.equal(await endsOn({ shutdownDate }), undefined);
  assert.equal(await endsOn({}), undefined);
});

test('a server without such pages, and none at all, have announced nothing', async () => {
  for (const body of ['{}', 'no JSON', '[]', '{"error":{"message":"no"}}']) {
    await using server = await listenOnLoopback(
      (_request, response) => void response.writeHead(404).end(body),
    );
    assert.equal(await modelAt(`http://127.0.0.1:${server.port}/v1`).endsOn?.(soon()), undefined);
  }
  assert.equal(await modelAt('http://127.0.0.1:9/v1').endsOn?.(soon()), undefined);
});
