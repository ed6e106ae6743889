import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPhraseCache } from '../../../src/call/voice/phrase-cache.ts';
import { AppError } from '../../../src/core/errors.ts';
import type { TextToSpeech } from '../../../src/ports/text-to-speech.ts';
import { createRenderAhead } from '../../../src/wiring/render-ahead.ts';
import { sampleOffice } from '../../support/sample-office.ts';
import { createScriptedCall } from '../../support/scripted-call.ts';

/** A voice that notes what it is asked for. @param failing The count of the one request that fails. */
function voice(label: string, failing = Number.POSITIVE_INFINITY) {
  const asked: string[] = [];
  const engine: TextToSpeech = {
    ...createScriptedCall().services.textToSpeech[0],
    label,
    async *speak(text) {
      asked.push(text);
      if (asked.length === failing) throw new AppError('provider.unreachable', 'gone');
      yield { samples: new Int16Array(80), words: [] };
    },
  };
  return { asked, engine };
}

function ahead(first: TextToSpeech, spare: TextToSpeech) {
  const phrases = createPhraseCache();
  const { services } = createScriptedCall();
  const own = {
    ...services,
    phrases,
    textToSpeech: [first, spare] as const,
    clock: { ...services.clock, wait: async () => {} },
  };
  const config = { office: sampleOffice, telephony: { audioSocket: { rateHz: 8000 } } } as Parameters<
    typeof createRenderAhead
  >[1];
  return { phrases, own, rendering: createRenderAhead(own, config, new AbortController().signal) };
}

test('a phrase that fails costs only itself', async () => {
  const first = voice('first', 6);
  const { rendering, phrases } = ahead(first.engine, voice('spare').engine);
  await rendering.greeting();
  await rendering.rest();
  const [failed = ''] = first.asked.slice(5);
  assert.equal(phrases.find(first.engine, failed, 8000), undefined);
  const others = first.asked.filter((text) => text !== failed);
  assert.ok(others.length > 10, `${others.length}`);
  for (const text of others) assert.ok(phrases.find(first.engine, text, 8000), text);
});

test('a greeting that fails is rendered before everything else', async () => {
  const first = voice('first', 2);
  const { rendering, phrases } = ahead(first.engine, voice('spare').engine);
  await rendering.greeting();
  const greeting = [...first.asked];
  const [, failed = ''] = greeting;
  assert.equal(phrases.find(first.engine, failed, 8000), undefined);
  await rendering.rest();
  assert.ok(phrases.find(first.engine, failed, 8000));
  assert.equal(first.asked[greeting.length], failed);
});

test('a voice that may take over has the greeting and what fills a slow answer', async () => {
  const [first, spare] = [voice('first'), voice('spare')];
  const { rendering, phrases, own } = ahead(first.engine, spare.engine);
  await rendering.greeting();
  const greeting = [...first.asked];
  await rendering.rest();
  for (const text of [...greeting, own.languageOf('en-GB').filler])
    assert.ok(phrases.find(spare.engine, text, 8000), text);
});
