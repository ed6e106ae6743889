import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openAiConfig } from '../../../../src/adapters/llm/openai/config.ts';
import { createOpenAiLanguageModel } from '../../../../src/adapters/llm/openai/language-model.ts';
import { claimsIn } from '../../../../src/languages/en/claims.ts';
import type {
  ChatMessage,
  ModelPart,
  ModelRequest,
  ToolDefinition,
} from '../../../../src/ports/language-model.ts';
import { readChatScript } from '../../../bench/vendors/chat/chat-script.ts';
import { serveChat } from '../../../bench/vendors/chat/serve-chat.ts';
import { createDelays } from '../../../bench/vendors/delays.ts';
import { monotonicMs } from '../../../bench/vendors/monotonic-clock.ts';
import { PROFILES, type ProfileName } from '../../../bench/vendors/profiles.ts';
import { LOOPBACK_KEY } from '../../../support/vendor.ts';

const TOOLS: readonly ToolDefinition[] = ['transfer', 'take_message', 'opening_hours', 'end_call'].map(
  (name) => ({
    name,
    description: name,
    parameters: { type: 'object' },
  }),
);

async function startChat(name: ProfileName) {
  const delays = createDelays(name, 1);
  const server = await serveChat({ script: readChatScript(), delays, profile: PROFILES[name] });
  const config = { vendor: 'openai', apiKey: LOOPBACK_KEY, model: 'bench', baseUrl: server.baseUrl };
  const model = createOpenAiLanguageModel(openAiConfig.parse(config));
  return {
    server,
    delays,
    ask: (words: string, signal = new AbortController().signal) => model.reply(asking(words), signal),
    model,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function asking(words: string, ...more: readonly ChatMessage[]): ModelRequest {
  const system = 'You answer the telephone.';
  return {
    messages: [{ role: 'system', content: system }, { role: 'user', content: words }, ...more],
    tools: TOOLS,
  };
}

async function textOf(parts: AsyncIterable<ModelPart>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part.type === 'text-delta' ? part.text : '';
  return text;
}

test('the words of the caller decide the answer, whatever their case and what is around them', async () => {
  await using chat = await startChat('zero');
  assert.match(await textOf(chat.ask('Um, do you have PARKING there?')), /^Yes, we do\. The car park/);
  assert.match(await textOf(chat.ask('flurble')), /Could you say it again/);
  assert.equal(chat.server.log.requests[0]?.text, 'Um, do you have PARKING there?');
});

test('some words are answered by a tool, and its answer is passed on', async () => {
  await using chat = await startChat('zero');
  const parts = await Array.fromAsync(chat.ask('put me through to doctor lane'));
  const [call] = parts.flatMap((part) => (part.type === 'tool-call' ? [part.call] : []));
  assert.deepEqual([call?.name, call?.argumentsJson], ['transfer', '{"key":"anna-lane"}']);
  const request = asking(
    'are you open today',
    { role: 'assistant', content: '', toolCalls: [{ id: 'c1', name: 'opening_hours', argumentsJson: '{}' }] },
    { role: 'tool', toolCallId: 'c1', content: 'We are open until 5 pm.' },
  );
  assert.match(
    await textOf(chat.model.reply(request, new AbortController().signal)),
    /^We are open until 5 pm\./,
  );
});

test('hosted, the first token leaves when its draw says and the rest at 80 a second', async () => {
  await using chat = await startChat('hosted');
  await textOf(chat.ask('do you have parking'));
  const [request] = chat.server.log.requests;
  const [firstMs = 0, endMs = 0] = [request?.firstAtMs, request?.endedAtMs];
  const waitedMs = firstMs - (request?.atMs ?? 0) - (request?.delayMs ?? 0);
  assert.ok(waitedMs >= 0 && waitedMs < 300, `${waitedMs} ms late`);
  const tokens = 1 + Math.round((endMs - firstMs) / 12.5);
  assert.ok(tokens >= 20 && tokens <= 60, `${tokens} tokens in ${endMs - firstMs} ms`);
});

test('an answer that nobody waits for is counted, and one that was read is not', async () => {
  await using chat = await startChat('hosted');
  const leave = new AbortController();
  const asked = textOf(chat.ask('do you have parking', leave.signal));
  await sleep(100);
  leave.abort();
  await asked;
  await textOf(chat.ask('thank you'));
  const { requests } = chat.server.log;
  for (const endMs = monotonicMs() + 2000; requests[0]?.endedAtMs === undefined && monotonicMs() < endMs; )
    await sleep(5);
  assert.deepEqual(
    requests.map(({ text, aborted }) => [text, aborted]),
    [
      ['do you have parking', true],
      ['thank you', false],
    ],
  );
  assert.equal(requests[0]?.firstAtMs, undefined, 'no token was lost on it');
});

test('no scripted answer claims what only the house may claim, and one is long enough to be interrupted', () => {
  const script = readChatScript();
  const answers = [
    'tell me about all your services',
    'how do i get to you',
    'do you have parking',
    'thanks',
  ].map((words) => String(script({ messages: [{ role: 'user', content: words }] }).text));
  for (const answer of answers) assert.equal(claimsIn(answer).size, 0, answer);
  assert.ok((answers[0]?.split(' ').length ?? 0) > 60, 'about half a minute of speech');
});
