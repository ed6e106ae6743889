import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ConversationLanguage } from '../../src/conversation/conversation-language.ts';
import { withoutEntities } from '../../src/conversation/speakable/entities.ts';
import { speakable, speakWords } from '../../src/conversation/speakable.ts';
import type { SpeakableCase } from './speakable-cases.ts';

/** What holds for text that is made speakable in any language. */
export function speakableRules(language: ConversationLanguage, cases: readonly SpeakableCase[]): void {
  const { tag } = language;
  const say = (text: string) => speakable(text, language);

  for (const { kind, written, spoken } of cases) {
    test(`${tag}, ${kind}: says ${written} as ${spoken}`, () => assert.equal(say(written), spoken));
  }

  test(`${tag}: no case is there twice`, () => {
    assert.equal(new Set(cases.map(({ written }) => written)).size, cases.length);
  });

  test(`${tag}: what has been made speakable stays as it is`, () => {
    for (const { spoken } of cases) assert.equal(say(spoken), spoken);
  });

  test(`${tag}: no digit is left in any case`, () => {
    for (const { written } of cases) assert.doesNotMatch(say(written), /\d/, written);
  });

  const pieces = fc.constantFrom(
    ...cases.map(({ written }) => written),
    ...[' ', ' and ', ', ', '-', '.', '9', '/', '£', 'x', '(', '*', '@', '%', '\n'],
  );

  test(`${tag}: whatever is written, the parts are the whole text and the whole speech`, () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const written = parts.join('');
        const words = speakWords(written, language);
        assert.equal(words.map(({ spoken }) => spoken).join(' '), say(written));
        const text = withoutEntities(written);
        const original = words.map((word) => word.original).join(' ');
        assert.ok(text.trim().replace(/\s+/g, ' ').endsWith(original), `${text} | ${original}`);
        assert.ok(words.every(({ spoken }) => spoken.trim() === spoken && spoken !== ''));
      }),
      { numRuns: 500 },
    );
  });

  test(`${tag}: whatever is written, no digit is left`, () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        assert.doesNotMatch(say(parts.join('')), /\d|undefined/);
      }),
      { numRuns: 500 },
    );
  });

  test(`${tag}: text with signs and nothing to say is silence`, () => {
    for (const text of ['', ' ', '***', '---', '|---|---|', ':)', '🎉🎉', '🇬🇧', '&nbsp;', '[^1]']) {
      assert.deepEqual(speakWords(text, language), [], text);
    }
  });

  test(`${tag}: the time for a long text grows with its length`, () => {
    for (const piece of WORST) {
      const timeMs = (length: number) => {
        const text = piece.repeat(length).slice(0, length);
        const from = performance.now();
        say(text);
        return performance.now() - from;
      };
      timeMs(1000);
      const short = timeMs(10_000);
      const long = timeMs(20_000);
      // Four times as long would be the square; the time of a short run is mostly noise.
      assert.ok(long < 3.5 * Math.max(short, 300), `${piece}: ${short.toFixed(0)} and ${long.toFixed(0)} ms`);
    }
  });
}

const WORST = [
  ...['1', '1,', '1/', '1.', '1-', '1 ', '1:', '12/', 'a.', 'a-', 'A1-', '@', 'a@', '9am-', 'Mon-', 'www.'],
  ...['£1-', '1 1/2 ', '123 N ', 'code ', '999 ', '[', '<a ', '|', '&', "'"],
  ...['1. ', '3.5.', 'Mo-', 'Nr. ', 'z. ', 'ñ ', '1º ', 'a las 9 ', '12,5', '€1-', 'Str. 5 ', 'C/ '],
];
