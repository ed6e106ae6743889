import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type OpenAiConfig, openAiConfig } from '../../../../../src/adapters/llm/openai/config.ts';
import { createOpenAiLanguageModel } from '../../../../../src/adapters/llm/openai/language-model.ts';
import type { ModelPart, ModelRequest } from '../../../../../src/ports/language-model.ts';
import { type OpenAiOptions, serveOpenAi } from '../../../../support/serve-openai.ts';
import { LOOPBACK_KEY, listenOnLoopback } from '../../../../support/vendor.ts';

const HELLO: ModelRequest = { messages: [{ role: 'user', content: 'Hello?' }], tools: [] };

function model(baseUrl: string, settings: Partial<OpenAiConfig> = {}) {
  const config = { vendor: 'openai', apiKey: LOOPBACK_KEY, model: 'small', baseUrl, ...settings };
  return createOpenAiLanguageModel(openAiConfig.parse(config));
}

/** The vendor's own text may quote the caller, so it is in neither message nor cause. */
function untold(message: string) {
  return (error: unknown) => error instanceof Error && error.message === message && error.cause === undefined;
}

async function ask(options: OpenAiOptions, request = HELLO) {
  await using server = await serveOpenAi(options);
  const parts = await Array.fromAsync(model(server.baseUrl).reply(request, AbortSignal.timeout(5000)));
  return { parts, seen: server.seen };
}

/** Asks a server that writes `lines` as server-sent events, for what no vendor should do. */
async function askRaw(lines: readonly string[]): Promise<readonly ModelPart[]> {
  await using server = await listenOnLoopback((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(lines.map((line) => `data: ${line}\n\n`).join(''));
  });
  const own = model(`http://127.0.0.1:${server.port}/v1`);
  return await Array.fromAsync(own.reply(HELLO, AbortSignal.timeout(5000)));
}

test('sends messages and tools in the form of the API', async () => {
  const { seen } = await ask(
    { replies: [{ text: 'Yes.' }] },
    {
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Is Anna there?' },
        { role: 'assistant', content: '', toolCalls: [{ id: 'c1', name: 'find', argumentsJson: '{"a":1}' }] },
        { role: 'tool', toolCallId: 'c1', content: '{}' },
        { role: 'assistant', content: 'She is.' },
      ],
      tools: [{ name: 'find', description: 'Finds.', parameters: { type: 'object' } }],
    },
  );
  assert.deepEqual(seen, [
    {
      model: 'small',
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 600,
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Is Anna there?' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'find', arguments: '{"a":1}' } }],
        },
        { role: 'tool', tool_call_id: 'c1', content: '{}' },
        { role: 'assistant', content: 'She is.' },
      ],
      tools: [
        {
          type: 'function',
          function: { name: 'find', description: 'Finds.', parameters: { type: 'object' } },
        },
      ],
    },
  ]);
});

test('the first reply after warming opens no connection, and neither does the next', async () => {
  for (const usage of [true, false]) {
    await using server = await serveOpenAi({ replies: [{ text: 'Yes, she is.' }], usage, gapMs: () => 5 });
    const own = model(server.baseUrl);
    await own.warm(AbortSignal.timeout(5000));
    assert.equal(server.connections, 1);
    for (let round = 0; round < 3; round++) {
      await Array.fromAsync(own.reply(HELLO, AbortSignal.timeout(5000)));
      await sleep(50);
    }
    await own.warm(AbortSignal.timeout(5000));
    assert.deepEqual([server.connections, server.seen.length], [1, 3]);
  }
});

test('a reply that is left costs its connection and nothing more', async () => {
  await using server = await serveOpenAi({ replies: [{ text: 'Yes, she is.' }], gapMs: () => 20 });
  const own = model(server.baseUrl);
  for await (const _ of own.reply(HELLO, AbortSignal.timeout(5000))) break;
  await Array.fromAsync(own.reply(HELLO, AbortSignal.timeout(5000)));
  assert.equal(server.connections, 2);
});

test('counts what the server counted', async () => {
  const { parts } = await ask({ replies: [{ text: ['one ', 'two'] }] });
  assert.deepEqual(parts.at(-1), { type: 'end', inputTokens: 12, outputTokens: 2 });
});

test('says 0 tokens when the server sends no usage, without waiting for the stream to close', async () => {
  const { parts } = await ask({ replies: [{ text: 'Yes.' }], usage: false });
  assert.deepEqual(parts.at(-1), { type: 'end', inputTokens: 0, outputTokens: 0 });
  // Role, one word and the finish arrive; then the connection stays open in silence.
  const open = await ask({ replies: [{ text: 'Yes.' }], fault: { kind: 'stall', after: 3 } });
  assert.deepEqual(open.parts.at(-1), { type: 'end', inputTokens: 0, outputTokens: 0 });
});

test('a busy vendor is asked once only', async () => {
  await using server = await serveOpenAi({ replies: [], fault: { kind: 'status', status: 503 } });
  const reply = model(server.baseUrl).reply(HELLO, AbortSignal.timeout(5000));
  await assert.rejects(Array.fromAsync(reply), untold('openai: status 503'));
  assert.equal(server.seen.length, 1);
});

test('chunks without words do not prolong the wait for the first word', async () => {
  const empty = { choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }] };
  let open = true;
  await using server = await listenOnLoopback((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.on('close', () => {
      open = false;
    });
    void drip(response, `data: ${JSON.stringify(empty)}\n\n`);
  });
  const own = model(`http://127.0.0.1:${server.port}/v1`, { firstTokenMs: 150, betweenTokensMs: 30_000 });
  const reply = own.reply(HELLO, AbortSignal.timeout(5000));
  await assert.rejects(Array.fromAsync(reply), { code: 'provider.unreachable' });
  while (open) await sleep(5);
});

async function drip(response: ServerResponse, text: string): Promise<void> {
  while (!response.destroyed) {
    response.write(text);
    await sleep(20);
  }
}

test('a slow listener is not taken for a slow model', async () => {
  await using server = await serveOpenAi({ replies: [{ text: ['one ', 'two ', 'three'] }] });
  const own = model(server.baseUrl, { firstTokenMs: 1500, betweenTokensMs: 200 });
  const words: string[] = [];
  for await (const part of own.reply(HELLO, AbortSignal.timeout(5000))) {
    if (part.type === 'text-delta') words.push(part.text);
    await sleep(300);
  }
  assert.deepEqual(words, ['one ', 'two ', 'three']);
});

test('an abort closes the connection to the vendor', async () => {
  let closed = false;
  await using server = await listenOnLoopback((request, response) => {
    request.resume();
    response.on('close', () => {
      closed = true;
    });
  });
  const abort = new AbortController();
  const own = model(`http://127.0.0.1:${server.port}/v1`);
  const reply = Array.fromAsync(own.reply(HELLO, abort.signal));
  await sleep(50);
  abort.abort();
  assert.deepEqual(await reply, []);
  while (!closed) await sleep(5);
});

test('a whole tool call without index and id is taken too', async () => {
  const calls = [{ function: { name: 'hours', arguments: '{}' } }];
  const parts = await askRaw([
    JSON.stringify({ choices: [{ delta: { tool_calls: calls }, finish_reason: null }] }),
    JSON.stringify({ choices: [{ delta: {}, finish_reason: 'tool_calls' }] }),
    '[DONE]',
  ]);
  const call = { id: 'call_0', name: 'hours', argumentsJson: '{}' };
  assert.deepEqual(parts[0], { type: 'tool-call', call });
});

test('an error event in the stream is provider.overloaded', async () => {
  await assert.rejects(askRaw(['{"error":{"message":"The server is overloaded."}}']), {
    code: 'provider.overloaded',
    message: 'openai: error in the stream',
  });
});

test('chunks of another API, and a tool call without a name, are provider.protocol', async () => {
  await assert.rejects(askRaw(['{"completion":"Yes."}']), { code: 'provider.protocol' });
  const nameless = { choices: [{ delta: { tool_calls: [{ index: 0, id: 'c' }] }, finish_reason: 'stop' }] };
  await assert.rejects(askRaw([JSON.stringify(nameless)]), { code: 'provider.protocol' });
});
