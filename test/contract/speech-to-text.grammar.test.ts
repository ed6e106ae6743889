import { after } from 'node:test';
import { createGrammarSpeechToText } from '../../src/adapters/stt/grammar/speech-to-text.ts';
import { speak } from '../support/speak.ts';
import { runContract } from './run-contract.ts';
import { type MakeStt, speechToTextRules } from './speech-to-text.rules.ts';

const stt = createGrammarSpeechToText({ vendor: 'grammar', workers: 1 });
after(() => stt.close());

const grammar: MakeStt = async ({ says }) => ({
  stt,
  sounds: await Promise.all(
    says.map((text) => speak(text, { rateHz: 8000, voice: 'en-us', telephone: true })),
  ),
});

const NO_SERVER = 'has no server and no key';
runContract('grammar', speechToTextRules, grammar, {
  'a refused key is provider.rejected': NO_SERVER,
  'a vendor that is too busy is provider.overloaded': NO_SERVER,
  'a server that is not there is provider.unreachable': NO_SERVER,
  'a server that never answers is provider.unreachable': NO_SERVER,
  'a connection lost in mid-stream throws provider.unreachable': NO_SERVER,
  'an answer in no known form throws provider.protocol': NO_SERVER,
});
