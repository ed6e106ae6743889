import { createEspeakTextToSpeech } from '../../src/adapters/tts/espeak/text-to-speech.ts';
import { runContract } from './run-contract.ts';
import { type MakeTts, textToSpeechRules } from './text-to-speech.rules.ts';

const espeak: MakeTts = async () => createEspeakTextToSpeech({ voice: 'en-gb', wordsPerMinute: 160 }, 16000);

const NO_SERVER = 'has no server and no key';
runContract('espeak', textToSpeechRules, espeak, {
  'a refused key is provider.rejected': NO_SERVER,
  'a vendor that is too busy is provider.overloaded': NO_SERVER,
  'a server that is not there is provider.unreachable': NO_SERVER,
  'a server that never answers is provider.unreachable within the deadline': NO_SERVER,
  'sound that stalls is provider.unreachable within the deadline': NO_SERVER,
  'an abort while sound stalls ends the stream quietly': NO_SERVER,
  'a connection lost in the sound is provider.unreachable': NO_SERVER,
  'an answer in no known form is provider.protocol': NO_SERVER,
});
