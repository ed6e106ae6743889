import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSentenceSplitter } from '../../../src/conversation/sentences.ts';
import { conversationLanguageOf } from '../../../src/languages/conversation-languages.ts';

test('a language is that of the country, else that of the language, wherever the tag has its capitals', () => {
  for (const [tag, found] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en-us'],
    ['en-Latn-US', 'en-us'],
    ['de', 'de'],
    ['de-DE', 'de'],
    ['de-AT', 'de-at'],
    ['de-CH', 'de-ch'],
    ['de-LU', 'de'],
    ['es', 'es'],
    ['es-ES', 'es'],
    ['es-MX', 'es-mx'],
    ['es-AR', 'es-ar'],
    ['es-419', 'es-419'],
    ['es-GQ', 'es'],
  ] as const) {
    assert.equal(conversationLanguageOf(tag).tag, found, tag);
  }
});

test('a language that the house does not have is taken for English, and so is what is no tag', () => {
  for (const tag of ['sv-SE', 'constructor', '', 'de_DE-x']) {
    assert.equal(conversationLanguageOf(tag).tag, 'en', tag);
  }
});

test('the same tag gives the same object, because what is made of it is kept for it', () => {
  assert.equal(conversationLanguageOf('de-AT'), conversationLanguageOf('de-at'));
});

for (const tag of ['en', 'de', 'es']) {
  test(`${tag}: twenty thousand characters without an end are cut in time`, () => {
    const language = conversationLanguageOf(tag);
    for (const piece of ['1. ', 'am 3. ', 'z. B. ', 'Str. ', 'a ', '… ', 'a, ', 'usw. x ', '¿a ', '“. ']) {
      const splitter = createSentenceSplitter(language);
      const from = performance.now();
      for (const delta of piece.repeat(Math.ceil(20_000 / piece.length))) splitter.push(delta);
      splitter.end();
      assert.ok(performance.now() - from < 1500, `${piece}: ${(performance.now() - from).toFixed(0)} ms`);
    }
  });
}
