import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAiConfig } from '../../../src/adapters/llm/openai/config.ts';
import { createOpenAiLanguageModel } from '../../../src/adapters/llm/openai/language-model.ts';
import { caseSchema, type EvalStep } from '../../../src/evaluation/case-schema.ts';
import { UNSCRIPTED } from '../../../src/evaluation/unscripted.ts';
import type { ChatMessage } from '../../../src/ports/language-model.ts';
import { serveScriptedModel } from '../../eval/scripted-model.ts';
import { LOOPBACK_KEY } from '../../support/vendor.ts';

const stepOf = (written: object): EvalStep =>
  caseSchema.parse({ name: 'x', call: [written] }).call[0] ?? assert.fail('no step');
const user = (content: string): ChatMessage => ({ role: 'user', content });

async function ask(baseUrl: string, ...messages: readonly ChatMessage[]): Promise<string> {
  const config = openAiConfig.parse({ vendor: 'openai', model: 'm', baseUrl, apiKey: LOOPBACK_KEY });
  const tools = [{ name: 'opening_hours', description: '', parameters: {} }];
  const signal = AbortSignal.timeout(5000);
  let said = '';
  for await (const part of createOpenAiLanguageModel(config).reply({ messages, tools }, signal)) {
    if (part.type === 'text-delta') said += part.text;
    if (part.type === 'tool-call') said += `${part.call.name}(${part.call.argumentsJson})`;
  }
  return said;
}

test('each call is answered by its own file, by what its caller has said so far', async () => {
  await using model = await serveScriptedModel();
  using one = model.follow();
  using two = model.follow();
  one.step(stepOf({ say: 'hello there', model: [{ text: 'One.' }] }));
  two.step(stepOf({ say: 'good morning', model: [{ text: 'Two.' }] }));
  assert.equal(await ask(model.baseUrl, user('hello there')), 'One.');
  assert.equal(await ask(model.baseUrl, user('Good morning.')), 'Two.');
  assert.equal(await ask(model.baseUrl, user('good')), 'Two.', 'half of it, as when a reply is prepared');
  one.step(stepOf({ say: 'my parcel', model: [{ text: 'Three.' }] }));
  assert.equal(await ask(model.baseUrl, user('hello there'), user('my parcel')), 'Three.');
});

test('the rounds of a turn are answered in order, and the same request again in the same way', async () => {
  await using model = await serveScriptedModel();
  using call = model.follow();
  const rounds = [{ tool: 'opening_hours', arguments: { date: '2026-12-24' } }, { text: 'Until noon.' }];
  call.step(stepOf({ say: 'are you open', model: rounds }));
  const wanted = 'opening_hours({"date":"2026-12-24"})';
  assert.equal(await ask(model.baseUrl, user('are you open')), wanted);
  assert.equal(await ask(model.baseUrl, user('are you open')), wanted);
  const toolCalls = [{ id: 'c', name: 'opening_hours', argumentsJson: '{}' }];
  const second: ChatMessage[] = [
    { role: 'assistant', content: '', toolCalls },
    { role: 'tool', toolCallId: 'c', content: 'open' },
  ];
  assert.equal(await ask(model.baseUrl, user('are you open'), ...second), 'Until noon.');
});

test('a step that says nothing of the model is answered with the sentence that fails the file', async () => {
  await using model = await serveScriptedModel();
  assert.equal(await ask(model.baseUrl, user('anything')), UNSCRIPTED);
  using call = model.follow();
  call.step(stepOf({ say: 'hello' }));
  assert.equal(await ask(model.baseUrl, user('hello')), UNSCRIPTED);
});
