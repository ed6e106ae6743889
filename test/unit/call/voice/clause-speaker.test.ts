import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClauseSpeaker } from '../../../../src/call/voice/clause-speaker.ts';
import { createMouth } from '../../../../src/call/voice/mouth.ts';
import { createPhraseCache } from '../../../../src/call/voice/phrase-cache.ts';
import type { ConversationLanguage } from '../../../../src/conversation/conversation-language.ts';
import { AppError } from '../../../../src/core/errors.ts';
import { AMERICAN } from '../../../../src/languages/en/speech/american.ts';
import { ENGLISH } from '../../../../src/languages/en/speech/english.ts';
import type { TextToSpeech } from '../../../../src/ports/text-to-speech.ts';
import { spokenBy } from '../../../support/call-language.ts';

/** A voice with 100 ms a word, which breaks before word number `breaksAt`, so many times. */
function voice(label: string, breaksAt = Number.POSITIVE_INFINITY, times = Number.POSITIVE_INFINITY) {
  const asked: string[] = [];
  let broken = 0;
  const engine: TextToSpeech = {
    label,
    outputRateHz: 8000,
    async *speak(text) {
      asked.push(text);
      for (const [i, word] of text.split(' ').entries()) {
        if (i >= breaksAt && broken < times) {
          broken += 1;
          throw new AppError('provider.unreachable', 'gone');
        }
        yield { samples: new Int16Array(800).fill(500), words: [{ text: word, endMs: (i + 1) * 100 }] };
      }
    },
    async warm() {},
    async close() {},
  };
  return { engine, asked };
}

function setUp(...voices: readonly TextToSpeech[]) {
  return setUpIn(ENGLISH, ...voices);
}

function setUpIn(language: ConversationLanguage, ...voices: readonly TextToSpeech[]) {
  const lost: string[] = [];
  const phrases = createPhraseCache();
  const out = { paced: 'self' as const, write() {}, flush: () => ({ unplayedMs: 0 }), queuedMs: 0 };
  const mouth = createMouth(out, 8000, { onSound() {}, onAudible() {}, onEnded() {} });
  const speaker = createClauseSpeaker({
    phrases,
    rateHz: 8000,
    mouth,
    onVoiceLost: ({ label }) => lost.push(label),
  });
  mouth.begin();
  mouth.open();
  const heardAll = () => {
    mouth.finish();
    for (let i = 0; i < 500; i += 1) mouth.tick();
    return mouth.heardText();
  };
  const spoken = spokenBy(voices, language);
  const say = (text: string, signal: AbortSignal) => speaker.say({ text, language: spoken }, signal);
  return { say, mouth, phrases, lost, heardAll };
}

const open = new AbortController().signal;

test('clauses of one utterance join, and their words keep their place', async () => {
  const { say, mouth, heardAll } = setUp(voice('only').engine);
  await say('We are open.', open);
  await say('Come by.', open);
  assert.equal(mouth.lengthMs, 500);
  assert.equal(heardAll(), 'We are open. Come by.');
});

test('a voice that breaks is replaced from the next word on, for the rest of the call', async () => {
  const [first, second] = [voice('first', 2), voice('second')];
  const { say, lost, heardAll } = setUp(first.engine, second.engine);
  await say('We are open today.', open);
  await say('Come by.', open);
  assert.deepEqual(lost, ['first']);
  assert.deepEqual(second.asked, ['open today.', 'Come by.']);
  assert.equal(heardAll(), 'We are open today. Come by.');
});

test('the last voice that breaks is an error of the call', async () => {
  const { say } = setUp(voice('only', 0).engine);
  await assert.rejects(say('Hello.', open), { code: 'provider.unreachable' });
});

test('the last voice that breaks once goes on from the next word', async () => {
  const { engine, asked } = voice('only', 2, 1);
  const { say, lost, heardAll } = setUp(engine);
  await say('We are open today.', open);
  await say('Come by.', open);
  assert.deepEqual(lost, ['only']);
  assert.deepEqual(asked, ['We are open today.', 'open today.', 'Come by.']);
  assert.equal(heardAll(), 'We are open today. Come by.');
});

test('a phrase that was rendered before costs the voice nothing', async () => {
  const only = voice('only');
  const { say, phrases, heardAll } = setUp(only.engine);
  await phrases.render(only.engine, ['Good morning.'], { rateHz: 8000, signal: open });
  await say('Good morning.', open);
  assert.deepEqual(only.asked, ['Good morning.']);
  assert.equal(heardAll(), 'Good morning.');
});

test('an answer that is not wanted any more stops at the next chunk', async () => {
  const { say, mouth } = setUp(voice('only').engine);
  await say('This is a rather long sentence.', AbortSignal.abort());
  assert.equal(mouth.lengthMs, 0);
});

test('what was heard is told as it was written', async () => {
  const { say, heardAll } = setUp(voice('only').engine);
  await say('We open at 9 am.', open);
  assert.equal(heardAll(), 'We open at 9 am.');
});

test('a date is read as in the language of the office', async () => {
  for (const [language, month] of [
    [ENGLISH, 'April'],
    [AMERICAN, 'March'],
  ] as const) {
    const only = voice('only');
    await setUpIn(language, only.engine).say('It is on 3/4/2027.', open);
    assert.match(only.asked.join(), new RegExp(month));
  }
});
