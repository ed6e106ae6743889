import { after } from 'node:test';
import { deepgramConfig } from '../../src/adapters/stt/deepgram/config.ts';
import { createDeepgramSpeechToText } from '../../src/adapters/stt/deepgram/speech-to-text.ts';
import { createScriptedSpeechToText } from '../../src/adapters/stt/scripted/speech-to-text.ts';
import type { SampleRateHz } from '../../src/core/audio.ts';
import type { SttEvent } from '../../src/ports/speech-to-text.ts';
import { closedPort } from '../support/closed-port.ts';
import { type DeepgramOptions, serveDeepgram } from '../support/serve-deepgram.ts';
import { type Fault, LOOPBACK_KEY } from '../support/vendor.ts';
import { proveContract, runContract } from './run-contract.ts';
import { type MakeStt, type SttFault, speechToTextRules } from './speech-to-text.rules.ts';

const servers = new AsyncDisposableStack();
after(() => servers.disposeAsync());

const FAULTS: Readonly<Partial<Record<SttFault, Fault>>> = {
  overloaded: { kind: 'status', status: 503 },
  'silent-server': { kind: 'silent' },
  'lost-mid-stream': { kind: 'drop', after: 0 },
  garbage: { kind: 'garbage', after: 0 },
};

/** Both protocols, at a line's rate of 8 kHz and at 16. */
const deepgram =
  (model: string, options: Partial<DeepgramOptions> & { readonly rateHz: SampleRateHz }): MakeStt =>
  async ({ says, fault }) => {
    const broken = fault && FAULTS[fault];
    const { rateHz } = options;
    const server = servers.use(
      await serveDeepgram({ ...options, hears: says, ...(broken ? { fault: broken } : {}) }),
    );
    const config = deepgramConfig.parse({
      vendor: 'deepgram',
      model,
      apiKey: fault === 'refused' ? 'wrong' : LOOPBACK_KEY,
      baseUrl: fault === 'no-server' ? `ws://127.0.0.1:${await closedPort()}` : server.baseUrl,
      connectMs: fault === 'silent-server' ? 200 : 2000,
    });
    const stt = createDeepgramSpeechToText(config, { rateHz });
    servers.defer(() => stt.close());
    return { stt, sounds: says.map((text) => murmur(text, rateHz)) };
  };

const scripted: MakeStt = async ({ says }) => ({
  stt: createScriptedSpeechToText({ vendor: 'scripted', says: [...says] }),
  sounds: says.map((text) => murmur(text)),
});

/** Understands everything as something else, runs backwards, never ends quietly and never says what is wrong. */
const liar: MakeStt = async ({ says }) => ({
  sounds: says.map((text) => murmur(text)),
  stt: {
    label: 'liar',
    inputRateHz: 16000,
    open: async () => ({
      push() {},
      expect() {},
      speechStarted() {},
      flush() {},
      cut() {},
      async close() {},
      async *[Symbol.asyncIterator](): AsyncGenerator<SttEvent> {
        yield { type: 'final', text: 'maybe', atMs: 9e9 };
        yield { type: 'final', text: 'maybe', atMs: 0 };
        throw new Error('lost');
      },
    }),
    async close() {},
  },
});

/** Sound of plausible length for engines that do not listen to what it is. */
function murmur(text: string, rateHz: SampleRateHz = 16000): Int16Array {
  return Int16Array.from({ length: text.length * 0.06 * rateHz }, (_, index) => 6000 * Math.sin(index / 12));
}

runContract('deepgram', speechToTextRules, deepgram('nova-3', { rateHz: 16000 }));
runContract('deepgram, flux', speechToTextRules, deepgram('flux-general-en', { rateHz: 8000 }));
runContract(
  'deepgram, flux without times of words',
  speechToTextRules,
  deepgram('flux-general-en', { rateHz: 8000, timesWords: false }),
);
const alone = 'has no server and no key';
runContract('scripted', speechToTextRules, scripted, {
  'a refused key is provider.rejected': alone,
  'a vendor that is too busy is provider.overloaded': alone,
  'a server that is not there is provider.unreachable': alone,
  'a server that never answers is provider.unreachable': alone,
  'a connection lost in mid-stream throws provider.unreachable': alone,
  'an answer in no known form throws provider.protocol': alone,
});
proveContract(speechToTextRules, liar);
