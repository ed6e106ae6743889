import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heardText, restFrom } from '../../../src/conversation/heard-words.ts';

const words = [
  { text: 'We', endMs: 180 },
  { text: 'open', endMs: 460 },
  { text: 'at', endMs: 600 },
  { text: 'nine.', endMs: 1020 },
];

test('a word counts as heard when its end has been played', () => {
  assert.equal(heardText(words, 0), '');
  assert.equal(heardText(words, 169), '');
  assert.equal(heardText(words, 170), 'We');
  assert.equal(heardText(words, 460), 'We open');
  assert.equal(heardText(words, 1000), 'We open at');
  assert.equal(heardText(words, 5000), 'We open at nine.');
});

test('a pause just after a word goes on with the next one', () => {
  assert.deepEqual(restFrom(words, 468), { text: 'at nine.', fromMs: 460 });
});

test('a pause within a word goes on half a frame back in it', () => {
  assert.deepEqual(restFrom(words, 800), { text: 'nine.', fromMs: 790 });
});

test('nothing is left of an utterance that was heard', () => {
  assert.equal(restFrom(words, 1020).text, '');
  assert.deepEqual(restFrom([], 0), { text: '', fromMs: 0 });
});

test('heard and rest are always the whole, and at most half a frame is repeated', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 0, max: 9000 }), (lengthsMs, playedMs) => {
      let endMs = 0;
      const utterance = lengthsMs.map((lengthMs, i) => {
        endMs += lengthMs;
        return { text: `w${i}`, endMs };
      });
      const rest = restFrom(utterance, playedMs);
      const whole = [heardText(utterance, playedMs), rest.text].filter((part) => part !== '').join(' ');
      assert.equal(whole, utterance.map(({ text }) => text).join(' '));
      assert.ok(rest.fromMs <= playedMs && rest.fromMs >= playedMs - 10 && rest.fromMs >= 0);
    }),
  );
});
