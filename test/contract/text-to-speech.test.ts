import { after } from 'node:test';
import { elevenLabsConfig } from '../../src/adapters/tts/elevenlabs/config.ts';
import { createElevenLabsTextToSpeech } from '../../src/adapters/tts/elevenlabs/text-to-speech.ts';
import { createScriptedTextToSpeech } from '../../src/adapters/tts/scripted/text-to-speech.ts';
import { closedPort } from '../support/closed-port.ts';
import { serveElevenLabs } from '../support/serve-elevenlabs.ts';
import { type Fault, LOOPBACK_KEY } from '../support/vendor.ts';
import { proveContract, runContract } from './run-contract.ts';
import { type MakeTts, type TtsFault, textToSpeechRules } from './text-to-speech.rules.ts';

const servers = new AsyncDisposableStack();
after(() => servers.disposeAsync());

const FAULTS: Readonly<Partial<Record<TtsFault, Fault>>> = {
  overloaded: { kind: 'status', status: 429 },
  'silent-server': { kind: 'silent' },
  'stalled-mid-sound': { kind: 'stall', after: 2 },
  'lost-mid-sound': { kind: 'drop', after: 2 },
  garbage: { kind: 'garbage', after: 1 },
};

const elevenLabs: MakeTts = async ({ fault }) => {
  const broken = fault && FAULTS[fault];
  const server = servers.use(await serveElevenLabs(broken ? { fault: broken } : {}));
  const config = elevenLabsConfig.parse({
    vendor: 'elevenlabs',
    apiKey: fault === 'refused' ? 'wrong' : LOOPBACK_KEY,
    voiceId: 'voice',
    baseUrl: fault === 'no-server' ? `http://127.0.0.1:${await closedPort()}` : server.baseUrl,
    firstAudioMs: fault === 'silent-server' ? 200 : 1500,
    betweenChunksMs: fault === 'stalled-mid-sound' ? 200 : 1000,
  });
  return createElevenLabsTextToSpeech(config, 16_000);
};

const scripted: MakeTts = async () => createScriptedTextToSpeech({ vendor: 'scripted', characterMs: 60 });

/** Says nothing, claims that it said something else, and takes no notice of anything. */
const liar: MakeTts = async () => ({
  label: 'liar',
  outputRateHz: 16000,
  async *speak() {
    yield { samples: new Int16Array(16), words: [{ text: 'blah', endMs: 9000 }] };
    yield { samples: new Int16Array(16), words: [{ text: 'blah', endMs: 0 }] };
    throw new Error('lost');
  },
  async warm() {
    throw new Error('lost');
  },
  async close() {},
});

runContract('elevenlabs', textToSpeechRules, elevenLabs);
const alone = 'has no server and no key';
runContract('scripted', textToSpeechRules, scripted, {
  'a refused key is provider.rejected': alone,
  'a vendor that is too busy is provider.overloaded': alone,
  'a server that is not there is provider.unreachable': alone,
  'a server that never answers is provider.unreachable within the deadline': alone,
  'sound that stalls is provider.unreachable within the deadline': alone,
  'an abort while sound stalls ends the stream quietly': alone,
  'a connection lost in the sound is provider.unreachable': alone,
  'an answer in no known form is provider.protocol': alone,
});
proveContract(textToSpeechRules, liar);
