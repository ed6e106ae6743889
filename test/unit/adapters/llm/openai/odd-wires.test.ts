import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAiConfig } from '../../../../../src/adapters/llm/openai/config.ts';
import { createOpenAiLanguageModel } from '../../../../../src/adapters/llm/openai/language-model.ts';
import type { ModelPart, ToolCall } from '../../../../../src/ports/language-model.ts';
import { LOOPBACK_KEY, listenOnLoopback } from '../../../../support/vendor.ts';

const DONE = 'data: [DONE]\n\n';

function event(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

function delta(delta: unknown, finish_reason: unknown = null): string {
  return event({ choices: [{ index: 0, delta, finish_reason }] });
}

/** What a model makes of a body, which arrives in pieces of `bytes`. */
async function read(body: string, bytes = 1_000_000): Promise<readonly ModelPart[]> {
  await using server = await listenOnLoopback((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const whole = Buffer.from(body);
    for (let at = 0; at < whole.length; at += bytes) response.write(whole.subarray(at, at + bytes));
    response.end();
  });
  const baseUrl = `http://127.0.0.1:${server.port}/v1`;
  const config = openAiConfig.parse({ vendor: 'openai', apiKey: LOOPBACK_KEY, model: 'm', baseUrl });
  const request = { messages: [{ role: 'user', content: 'Hello?' } as const], tools: [] };
  return await Array.fromAsync(createOpenAiLanguageModel(config).reply(request, AbortSignal.timeout(5000)));
}

const said = (parts: readonly ModelPart[]) =>
  parts.map((part) => (part.type === 'text-delta' ? part.text : '')).join('');
const called = (parts: readonly ModelPart[]): readonly Omit<ToolCall, 'id'>[] =>
  parts.flatMap((part) =>
    part.type === 'tool-call' ? [{ name: part.call.name, argumentsJson: part.call.argumentsJson }] : [],
  );

const YES = delta({ content: 'Yes, ' }) + delta({ content: 'we are.' });
const STOP = delta({}, 'stop');
const ping = { id: 'x', object: 'ping' };
const usage = { usage: { prompt_tokens: 3, completion_tokens: 2 } };

const LEGAL: Readonly<Record<string, string>> = {
  'an empty finish_reason in each chunk':
    delta({ content: 'Yes, ' }, '') + delta({ content: 'we are.' }, '') + delta({}, 'stop') + DONE,
  'no finish_reason, but [DONE]': YES + DONE,
  'an empty finish_reason to the end, then [DONE]':
    delta({ content: 'Yes, ' }, '') + delta({ content: 'we are.' }, '') + DONE,
  'the finish in the last chunk of text': delta({ content: 'Yes, we are.' }, 'stop') + DONE,
  'pings without choices in between': event(ping) + YES + event(ping) + STOP + DONE,
  'usage without choices before the end': event(usage) + YES + event(usage) + STOP + DONE,
  'choices that are null, or empty': event({ choices: null }) + event({ choices: [] }) + YES + STOP + DONE,
  'a choice without a delta': event({ choices: [{ index: 0, finish_reason: null }] }) + YES + STOP + DONE,
  'events that are null, a word or a number': event(null) + event('ping') + YES + event(5) + STOP + DONE,
  'an error that is null': event({ choices: [{ delta: { content: 'Yes, we are.' } }], error: null }) + STOP,
  'content that is null':
    delta({ content: null, role: 'assistant' }) + YES + delta({ content: null }, 'stop'),
  'content in parts':
    delta({ content: [{ type: 'text', text: 'Yes, ' }] }) +
    delta({ content: ['we ', { type: 'output_text', text: 'are.' }, null] }) +
    STOP,
  'content that is one part': delta({ content: { type: 'text', text: 'Yes, we are.' } }) + STOP,
  'thoughts in parts':
    delta({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] }] }) +
    delta({ content: [{ type: 'reasoning', text: 'Hm.' }] }) +
    YES +
    STOP,
  'thoughts beside the content':
    delta({ reasoning_content: 'Hm.' }) + delta({ reasoning: 'Hm.', content: '' }) + YES + STOP,
  'tool_calls that are null or none':
    delta({ content: 'Yes, we are.', tool_calls: null }) + delta({ tool_calls: [] }) + STOP,
  'line ends of another system': (YES + STOP + DONE).replaceAll('\n', '\r\n'),
  'line ends of an old system': (YES + STOP + DONE).replaceAll('\n', '\r'),
  'comments and names of events': `: ping\n\nevent: chunk\nid: 1\n${YES}: PROCESSING\n\n${STOP}${DONE}`,
  'no space behind data:': (YES + STOP + DONE).replaceAll('data: ', 'data:'),
  'no line end behind [DONE]': YES + DONE.trim(),
  'a mark of the byte order': `\uFEFF${YES}${STOP}${DONE}`,
  'one event in two lines of data': `data: {"choices":[{"delta":\ndata: {"content":"Yes, we are."}}]}\n\n${DONE}`,
  'a whole completion instead of a stream': JSON.stringify({
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content: 'Yes, we are.' }, finish_reason: 'stop' }],
    ...usage,
  }),
  'a whole completion in many lines': JSON.stringify(
    { choices: [{ message: { content: 'Yes, we are.', tool_calls: null } }] },
    null,
    2,
  ),
  'usage that nobody can read': YES + STOP + event({ choices: [], usage: 'many' }) + DONE,
};
for (const [name, body] of Object.entries(LEGAL)) {
  test(`odd and legal: ${name}`, async () => {
    for (const bytes of [1_000_000, 7]) assert.equal(said(await read(body, bytes)), 'Yes, we are.');
  });
}

test('letters that arrive in halves are whole', async () => {
  assert.equal(said(await read(delta({ content: 'Grüße, Zoë 🙂' }) + DONE, 1)), 'Grüße, Zoë 🙂');
});

test('tokens of a usage within the reply are counted', async () => {
  const parts = await read(YES + event(usage) + DONE);
  assert.deepEqual(parts.at(-1), { type: 'end', inputTokens: 3, outputTokens: 2 });
});

const hours = { name: 'opening_hours', argumentsJson: '{}' };
const billing = { name: 'transfer', argumentsJson: '{"key":"billing"}' };
const call = (fields: object, name?: string, args?: unknown) => ({
  ...fields,
  function: { ...(name === undefined ? {} : { name }), ...(args === undefined ? {} : { arguments: args }) },
});
const calls = (...list: readonly unknown[]) => delta({ tool_calls: list });

const CALLS: Readonly<Record<string, readonly [string, readonly Omit<ToolCall, 'id'>[]]>> = {
  'two with index 0 and ids of their own': [
    calls(call({ index: 0, id: 'a' }, 'opening_hours', '{}')) +
      calls(call({ index: 0, id: 'b' }, 'transfer', '{"key":"billing"}')),
    [hours, billing],
  ],
  'two with index 0 in one chunk': [
    calls(
      call({ index: 0, id: 'a' }, 'opening_hours', '{}'),
      call({ index: 0, id: 'b' }, 'transfer', '{"key":"billing"}'),
    ),
    [hours, billing],
  ],
  'two with index 0, in fragments': [
    calls(call({ index: 0, id: 'a' }, 'opening_hours', '')) +
      calls(call({ index: 0 }, undefined, '{}')) +
      calls(call({ index: 0, id: 'b' }, 'transfer', '{"key"')) +
      calls(call({ index: 0 }, undefined, ':"billing"}')),
    [hours, billing],
  ],
  'two with index 0 and no ids': [
    calls(call({ index: 0 }, 'opening_hours', '{}')) +
      calls(call({ index: 0 }, 'transfer', '{"key":"billing"}')),
    [hours, billing],
  ],
  'the same tool twice with index 0 and no ids': [
    calls(call({ index: 0 }, 'opening_hours', '{}')) + calls(call({ index: 0 }, 'opening_hours', '{}')),
    [hours, hours],
  ],
  'fragments without index': [
    calls(call({ id: 'a' }, 'transfer', '')) +
      calls(call({}, undefined, '{"key":')) +
      calls(call({}, undefined, '"billing"}')),
    [billing],
  ],
  'two without index, in fragments': [
    calls(call({ id: 'a' }, 'opening_hours', '')) +
      calls(call({}, undefined, '{}')) +
      calls(call({ id: 'b' }, 'transfer', '{"key"')) +
      calls(call({ id: null }, undefined, ':"billing"}')),
    [hours, billing],
  ],
  'id and name in each fragment': [
    calls(call({ index: 0, id: 'a' }, 'transfer', '{"key"')) +
      calls(call({ index: 0, id: 'a' }, 'transfer', ':"billing"}')),
    [billing],
  ],
  'an empty name and id in later fragments': [
    calls(call({ index: 0, id: 'a' }, 'transfer', '{"key"')) +
      calls(call({ index: 0, id: '' }, '', ':"billing"}')),
    [billing],
  ],
  'a name in each fragment and no id': [
    calls(call({ index: 0 }, 'transfer', '{"key"')) + calls(call({ index: 0 }, 'transfer', ':"billing"}')),
    [billing],
  ],
  'an id of its own for each fragment': [
    calls(call({ index: 0, id: 'a' }, 'transfer', '{"key"')) +
      calls(call({ index: 0, id: 'b' }, undefined, ':"billing"}')),
    [billing],
  ],
  'in turns': [
    calls(
      call({ index: 0, id: 'a' }, 'opening_hours', ''),
      call({ index: 1, id: 'b' }, 'transfer', '{"key"'),
    ) + calls(call({ index: 0 }, undefined, '{}'), call({ index: 1 }, undefined, ':"billing"}')),
    [hours, billing],
  ],
  'the second first': [
    calls(call({ index: 1, id: 'b' }, 'transfer', '{"key":"billing"}')) +
      calls(call({ index: 0, id: 'a' }, 'opening_hours', '{}')),
    [hours, billing],
  ],
  'arguments that are an object': [
    calls(call({ index: 0, id: 'a' }, 'transfer', { key: 'billing' })),
    [billing],
  ],
  'arguments that are null': [
    calls(call({ index: 0, id: 'a' }, 'opening_hours', null)),
    [{ name: 'opening_hours', argumentsJson: '' }],
  ],
};
for (const [name, [body, expected]] of Object.entries(CALLS)) {
  test(`tool calls: ${name}`, async () => {
    const parts = await read(body + delta({}, 'tool_calls') + DONE);
    assert.deepEqual(called(parts), expected);
    const ids = parts.flatMap((part) => (part.type === 'tool-call' ? [part.call.id] : []));
    assert.equal(new Set(ids).size, expected.length, 'ids that the answers can name');
    assert.ok(ids.every((id) => id !== ''));
  });
}

test('tool calls of a server that does not stream are calls', async () => {
  const message = {
    content: null,
    tool_calls: [{ id: 'a', type: 'function', ...call({}, 'transfer', '{"key":"billing"}') }],
  };
  assert.deepEqual(
    called(await read(JSON.stringify({ choices: [{ message, finish_reason: 'tool_calls' }] }))),
    [billing],
  );
});

const UNREADABLE: Readonly<Record<string, string>> = {
  'content that is a number': delta({ content: 5 }),
  'content that is true': delta({ content: true }),
  'content that is an object of another kind': delta({ content: { words: 'Yes.' } }),
  'content that is a list of numbers': delta({ content: [5] }),
  'tool_calls that are no list': delta({ tool_calls: {} }),
  'tool_calls that are a word': delta({ tool_calls: 'transfer' }),
  'a tool call that is null': delta({ tool_calls: [null] }),
  'a tool call whose name is a number': delta({ tool_calls: [call({ index: 0 }, 5 as never)] }),
  'a function that is a word': delta({ tool_calls: [{ index: 0, function: 'transfer' }] }),
  'a delta that is a word': delta('Yes.'),
  'choices that are an object': event({ choices: {} }),
  'a choice that is null': event({ choices: [null] }),
  'another API': event({ completion: 'Yes.' }) + DONE,
  'a page': '<html>\n<body>It works!</body>\n</html>\n',
  'a word': 'OK\n',
  'half of a completion': '{"choices":[{"message":{"con',
};
for (const [name, body] of Object.entries(UNREADABLE)) {
  test(`unreadable: ${name} is provider.protocol`, async () => {
    await assert.rejects(read(body + (body.startsWith('data') ? STOP + DONE : '')), {
      name: 'AppError',
      code: 'provider.protocol',
    });
  });
}

test('an error instead of a completion is provider.overloaded', async () => {
  const code = 'provider.overloaded';
  await assert.rejects(read('{"error":{"message":"busy"}}'), { code });
  await assert.rejects(read(`${YES}data: {"error":{"message":"busy"}}\n\n`), { code });
});

test('a stream that ends without a word of the end is provider.unreachable', async () => {
  await assert.rejects(read(YES), { code: 'provider.unreachable' });
  await assert.rejects(read(''), { code: 'provider.unreachable' });
});
