import { after } from 'node:test';
import { openAiConfig } from '../../src/adapters/llm/openai/config.ts';
import { createOpenAiLanguageModel } from '../../src/adapters/llm/openai/language-model.ts';
import { createScriptedLanguageModel } from '../../src/adapters/llm/scripted/language-model.ts';
import { closedPort } from '../support/closed-port.ts';
import { serveOpenAi } from '../support/serve-openai.ts';
import { type Fault, LOOPBACK_KEY } from '../support/vendor.ts';
import { languageModelRules, type MakeModel, type ModelFault } from './language-model.rules.ts';
import { proveContract, runContract } from './run-contract.ts';

const servers = new AsyncDisposableStack();
after(() => servers.disposeAsync());

const FAULTS: Readonly<Partial<Record<ModelFault, Fault>>> = {
  overloaded: { kind: 'status', status: 429 },
  'silent-server': { kind: 'silent' },
  'stalled-mid-reply': { kind: 'stall', after: 2 },
  'lost-mid-reply': { kind: 'drop', after: 2 },
  'cut-short': { kind: 'cut', after: 2 },
  garbage: { kind: 'garbage', after: 2 },
};

const openai: MakeModel = async ({ words, toolCalls = [], fault }) => {
  const broken = fault && FAULTS[fault];
  const replies = [{ text: words, toolCalls }];
  const server = servers.use(await serveOpenAi({ replies, ...(broken ? { fault: broken } : {}) }));
  const config = openAiConfig.parse({
    vendor: 'openai',
    apiKey: fault === 'refused' ? 'wrong' : LOOPBACK_KEY,
    model: 'any',
    baseUrl: fault === 'no-server' ? `http://127.0.0.1:${await closedPort()}/v1` : server.baseUrl,
    firstTokenMs: fault === 'silent-server' ? 200 : 1500,
    betweenTokensMs: fault === 'stalled-mid-reply' ? 200 : 1000,
  });
  return createOpenAiLanguageModel(config);
};

const scripted: MakeModel = async ({ words, toolCalls = [] }) =>
  createScriptedLanguageModel({
    vendor: 'scripted',
    replies: [{ words: [...words], toolCalls: [...toolCalls] }],
  });

/** Ends first, speaks last, makes calls up, counts backwards and takes no notice of anything. */
const liar: MakeModel = async () => ({
  label: 'liar',
  async *reply() {
    yield { type: 'tool-call', call: { id: '', name: '', argumentsJson: '' } };
    yield { type: 'text-delta', text: 'blah' };
    yield { type: 'end', inputTokens: -1, outputTokens: 0.5 };
  },
  async warm() {
    throw new Error('lost');
  },
});

runContract('openai', languageModelRules, openai);
const alone = 'has no server and no key';
runContract('scripted', languageModelRules, scripted, {
  'a refused key is provider.rejected': alone,
  'a vendor that is too busy is provider.overloaded': alone,
  'a server that is not there is provider.unreachable': alone,
  'a server that never answers is provider.unreachable within the deadline': alone,
  'a reply that stalls is provider.unreachable within the deadline': alone,
  'an abort while a reply stalls ends the stream quietly': alone,
  'a connection lost in the reply is provider.unreachable': alone,
  'a reply that breaks off without saying that it is finished is provider.unreachable': alone,
  'an answer in no known form is provider.protocol': alone,
});
proveContract(languageModelRules, liar);
