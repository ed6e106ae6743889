import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAiConfig } from '../../../src/adapters/llm/openai/config.ts';
import { createOpenAiLanguageModel } from '../../../src/adapters/llm/openai/language-model.ts';
import { deepgramConfig } from '../../../src/adapters/stt/deepgram/config.ts';
import { createDeepgramSpeechToText } from '../../../src/adapters/stt/deepgram/speech-to-text.ts';
import { elevenLabsConfig } from '../../../src/adapters/tts/elevenlabs/config.ts';
import { createElevenLabsTextToSpeech } from '../../../src/adapters/tts/elevenlabs/text-to-speech.ts';
import { AppError } from '../../../src/core/errors.ts';

const open = new AbortController().signal;
/** Nobody listens there: a key that is sent would be `provider.unreachable`. */
const NOWHERE = '127.0.0.1:9';

/** As they come out of a file with two line ends, a word processor, a terminal. The configuration is not asked. */
const BAD_KEYS = ['abc\n', 'abc\r', 'abc\nold', '“abc”', 'abc\u0000', 'abc\u200b'];

const asks: Readonly<Record<string, (apiKey: string) => Promise<unknown>>> = {
  async deepgram(apiKey) {
    const given = deepgramConfig.parse({ vendor: 'deepgram', apiKey: 'k', baseUrl: `ws://${NOWHERE}` });
    const stt = createDeepgramSpeechToText({ ...given, apiKey }, { rateHz: 8000 });
    return stt.open('en-GB', open);
  },
  async openai(apiKey) {
    const given = { vendor: 'openai', apiKey: 'k', model: 'small', baseUrl: `http://${NOWHERE}/v1` };
    const model = createOpenAiLanguageModel({ ...openAiConfig.parse(given), apiKey });
    await model.warm(open);
    const messages = [{ role: 'user', content: 'Hello?' }] as const;
    return Array.fromAsync(model.reply({ messages, tools: [] }, open));
  },
  async elevenlabs(apiKey) {
    const given = { vendor: 'elevenlabs', apiKey: 'k', voiceId: 'v', baseUrl: `http://${NOWHERE}` };
    const voice = createElevenLabsTextToSpeech({ ...elevenLabsConfig.parse(given), apiKey }, 8000);
    await voice.warm(open);
    return Array.fromAsync(voice.speak('Hello.', open));
  },
};

for (const [vendor, ask] of Object.entries(asks)) {
  test(`a key that cannot stand in a header is refused before ${vendor} is asked, and is in no message`, async () => {
    for (const key of BAD_KEYS) {
      const error: unknown = await ask(key).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      assert.ok(AppError.is(error, 'provider.rejected'), `${JSON.stringify(key)}: ${error}`);
      assert.ok(!JSON.stringify([error.message, String(error.cause)]).includes('abc'));
    }
  });

  test(`a key that can be sent is sent to ${vendor}`, async () => {
    await assert.rejects(ask('abc'), { code: 'provider.unreachable' });
  });
}
