import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseResults } from '../../../../../src/adapters/stt/deepgram/results.ts';
import { createTranscript } from '../../../../../src/adapters/stt/deepgram/transcript.ts';

/** Words of one second each, from `start`. */
function results(start: number, text: string, isFinal = true) {
  const words = text.split(' ').map((word, index) => ({
    word: word.toLowerCase(),
    punctuated_word: word,
    start: start + index,
    end: start + index + 1,
    confidence: 1,
  }));
  const channel = { alternatives: [{ transcript: text, confidence: 1, words }] };
  return { type: 'Results', start, duration: words.length, is_final: isFinal, channel };
}

test('an interim text gives way to the next one, a final segment stays', () => {
  const transcript = createTranscript();
  transcript.take(results(0, 'I wood', false));
  transcript.take(results(0, 'I would like', false));
  assert.equal(transcript.text(0, Number.POSITIVE_INFINITY), 'I would like');
  transcript.take(results(0, "I'd like"));
  transcript.take(results(2, 'an appointment', false));
  assert.equal(transcript.text(0, Number.POSITIVE_INFINITY), "I'd like an appointment");
});

test('words before a moment and after it are kept apart, also within one segment', () => {
  const transcript = createTranscript();
  transcript.take(results(0, 'Good morning, is Anna there?'));
  assert.equal(transcript.text(2, Number.POSITIVE_INFINITY), 'is Anna there?');
  assert.equal(transcript.text(0, 2), 'Good morning,');
  transcript.forget(2);
  assert.equal(transcript.text(0, Number.POSITIVE_INFINITY), 'is Anna there?');
});

test('a rounded start does not cost a word', () => {
  const transcript = createTranscript();
  transcript.take(results(1.99, 'Yes.'));
  assert.equal(transcript.text(2, Number.POSITIVE_INFINITY), 'Yes.');
});

test('a segment without times of its words is taken as a whole', () => {
  const transcript = createTranscript();
  const channel = { alternatives: [{ transcript: 'one two', confidence: 1, words: [] }] };
  transcript.take({ ...results(3, ''), channel });
  assert.equal(transcript.text(3, 4), 'one two');
});

test('messages of other types are passed over, unreadable ones are told', () => {
  assert.equal(parseResults({ type: 'UtteranceEnd' }), undefined);
  assert.equal(parseResults({ type: 'SomethingNew', start: 1 }), undefined);
  for (const broken of ['{"type":', null, 7, {}, { type: 'Results' }, { ...results(0, 'a'), channel: {} }])
    assert.equal(parseResults(broken), 'unreadable');
});
