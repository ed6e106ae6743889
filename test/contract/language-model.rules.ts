import assert from 'node:assert/strict';
import type { LanguageModel, ModelPart, ModelRequest, ToolCall } from '../../src/ports/language-model.ts';
import type { Rules } from './run-contract.ts';

/** What goes wrong with the model; a model that cannot fail so skips the rule with a reason. */
export type ModelFault =
  | 'refused'
  | 'overloaded'
  | 'no-server'
  | 'silent-server'
  | 'stalled-mid-reply'
  | 'lost-mid-reply'
  | 'cut-short'
  | 'garbage';

export interface ModelGiven {
  /** The deltas of the reply. */
  readonly words: readonly string[];
  readonly toolCalls?: readonly ToolCall[];
  readonly fault?: ModelFault;
}

/** Builds a model that answers so to every request, within deadlines short enough for a test. */
export type MakeModel = (given: ModelGiven) => Promise<LanguageModel>;

const WORDS = ['Good ', 'morning', '.'];
const CALLS: readonly ToolCall[] = [
  { id: 'call_1', name: 'find_person', argumentsJson: '{"name":"Anna \\"Lane\\""}' },
  { id: 'call_2', name: 'hours', argumentsJson: '{}' },
];

const REQUEST: ModelRequest = {
  messages: [
    { role: 'system', content: 'You answer the telephone.' },
    { role: 'user', content: 'Is Anna there?' },
    { role: 'assistant', content: '', toolCalls: CALLS },
    { role: 'tool', toolCallId: 'call_1', content: '{"key":"anna-lane"}' },
    { role: 'tool', toolCallId: 'call_2', content: '{"open":true}' },
  ],
  tools: [
    {
      name: 'find_person',
      description: 'Finds a person.',
      parameters: { type: 'object', properties: { name: { type: 'string' } } },
    },
    { name: 'hours', description: 'Says when the office is open.', parameters: { type: 'object' } },
  ],
};

export const languageModelRules: Rules<MakeModel> = {
  async 'streams the text in order, then one end'(make) {
    const parts = await collect(await make({ words: WORDS }));
    assert.equal(text(parts), 'Good morning.');
    assert.deepEqual(
      parts.map(({ type }) => type).filter((type) => type === 'end'),
      ['end'],
    );
    assert.equal(parts.at(-1)?.type, 'end');
  },

  async 'counts tokens, or says 0'(make) {
    const end = (await collect(await make({ words: WORDS }))).at(-1);
    assert.ok(end?.type === 'end');
    for (const tokens of [end.inputTokens, end.outputTokens])
      assert.ok(Number.isInteger(tokens) && tokens >= 0);
  },

  async 'tool calls come whole, in order, after the text and before the end'(make) {
    const parts = await collect(await make({ words: WORDS, toolCalls: CALLS }));
    const rest = parts.slice(parts.findLastIndex(({ type }) => type === 'text-delta') + 1);
    assert.equal(text(parts), 'Good morning.');
    assert.deepEqual(
      rest.slice(0, -1),
      CALLS.map((call) => ({ type: 'tool-call', call })),
    );
    assert.equal(rest.at(-1)?.type, 'end');
  },

  async 'a reply may be tool calls alone'(make) {
    const parts = await collect(await make({ words: [], toolCalls: CALLS }));
    assert.deepEqual(
      parts.map(({ type }) => type),
      ['tool-call', 'tool-call', 'end'],
    );
  },

  async 'two replies at once keep apart'(make) {
    const model = await make({ words: WORDS });
    for (const parts of await Promise.all([collect(model), collect(model)]))
      assert.equal(text(parts), 'Good morning.');
  },

  async 'an abort before the first word brings nothing'(make) {
    const model = await make({ words: WORDS });
    assert.deepEqual(await collect(model, AbortSignal.abort()), []);
    assert.equal(text(await collect(model)), 'Good morning.', 'and the next reply is whole');
  },

  async 'an abort after the first word ends the stream quietly, without an end'(make) {
    const model = await make({ words: WORDS });
    const abort = new AbortController();
    const parts = await collect(model, abort.signal, () => abort.abort());
    assert.deepEqual(
      parts.map(({ type }) => type),
      ['text-delta'],
    );
  },

  async 'a refused key is provider.rejected'(make) {
    await fails(await make({ words: WORDS, fault: 'refused' }), 'provider.rejected');
  },

  async 'a vendor that is too busy is provider.overloaded'(make) {
    await fails(await make({ words: WORDS, fault: 'overloaded' }), 'provider.overloaded');
  },

  async 'a server that is not there is provider.unreachable'(make) {
    await fails(await make({ words: WORDS, fault: 'no-server' }), 'provider.unreachable');
  },

  async 'a server that never answers is provider.unreachable within the deadline'(make) {
    await fails(await make({ words: WORDS, fault: 'silent-server' }), 'provider.unreachable');
  },

  async 'a reply that stalls is provider.unreachable within the deadline'(make) {
    await fails(await make({ words: WORDS, fault: 'stalled-mid-reply' }), 'provider.unreachable');
  },

  async 'an abort while a reply stalls ends the stream quietly'(make) {
    const model = await make({ words: WORDS, fault: 'stalled-mid-reply' });
    const abort = new AbortController();
    const parts = await collect(model, abort.signal, () => setImmediate(() => abort.abort()));
    assert.ok(parts.length > 0 && parts.every(({ type }) => type === 'text-delta'));
  },

  async 'a connection lost in the reply is provider.unreachable'(make) {
    await fails(await make({ words: WORDS, fault: 'lost-mid-reply' }), 'provider.unreachable');
  },

  async 'a reply that breaks off without saying that it is finished is provider.unreachable'(make) {
    await fails(await make({ words: WORDS, fault: 'cut-short' }), 'provider.unreachable');
  },

  async 'an answer in no known form is provider.protocol'(make) {
    await fails(await make({ words: WORDS, fault: 'garbage' }), 'provider.protocol');
  },

  async 'warming changes nothing in the reply'(make) {
    const model = await make({ words: WORDS });
    await model.warm(AbortSignal.timeout(1000));
    await model.warm(AbortSignal.timeout(1000));
    assert.equal(text(await collect(model)), 'Good morning.');
  },

  async 'warming never throws, whatever is wrong'(make) {
    for (const fault of ['refused', 'overloaded', 'no-server', 'silent-server'] as const)
      await (await make({ words: WORDS, fault })).warm(AbortSignal.timeout(100));
    await (await make({ words: WORDS })).warm(AbortSignal.abort());
  },
};

async function fails(model: LanguageModel, code: string): Promise<void> {
  await assert.rejects(collect(model), { name: 'AppError', code });
}

// The limit is longer than any deadline under test; a stream that it ends is too short for every rule.
async function collect(model: LanguageModel, signal = AbortSignal.timeout(8000), onPart = () => {}) {
  const parts: ModelPart[] = [];
  for await (const part of model.reply(REQUEST, signal)) {
    parts.push(part);
    onPart();
  }
  return parts;
}

function text(parts: readonly ModelPart[]): string {
  return parts.map((part) => (part.type === 'text-delta' ? part.text : '')).join('');
}
