import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchGrammar } from '../../../src/conversation/grammar-match.ts';
import type { Grammar } from '../../../src/core/grammar.ts';

const hours: Grammar = {
  sequence: [{ optional: 'please' }, 'when are you open', { optional: { anyOf: ['today', 'on monday'] } }],
};
const digits: Grammar = {
  repeat: { anyOf: ['one', 'two', { sequence: ['double', { anyOf: ['one', 'two'] }] }] },
};
const match = (grammar: Grammar, text: string) => matchGrammar(grammar, text.split(' ').filter(Boolean));

test('words of the grammar after which none can follow are whole', () => {
  for (const text of ['when are you open on monday', 'please when are you open today']) {
    assert.equal(match(hours, text), 'whole', text);
  }
});

test('words of the grammar that more can follow are extendable', () => {
  for (const text of ['when are you open', 'please when are you open']) {
    assert.equal(match(hours, text), 'extendable', text);
  }
});

test('words that could become it are a prefix, in the middle of a phrase as well', () => {
  for (const text of ['please', 'when', 'when are you', 'please when are', 'when are you open on']) {
    assert.equal(match(hours, text), 'prefix', text);
  }
});

test('words that have left it are neither', () => {
  for (const text of [
    'open',
    'when are we',
    'when are you open monday',
    'when are you open today please',
    'please please',
  ]) {
    assert.equal(match(hours, text), 'no', text);
  }
});

test('a repetition can always go on', () => {
  assert.equal(match(digits, 'one two'), 'extendable');
  assert.equal(match(digits, 'one double'), 'prefix');
  assert.equal(match(digits, 'one double double'), 'no');
});

test('no words are nothing, unless nothing is in the grammar', () => {
  assert.equal(matchGrammar(hours, []), 'no');
  assert.equal(matchGrammar({ optional: 'yes' }, []), 'extendable');
});

test('a part of a word is another word', () => {
  assert.equal(match('monday', 'mon'), 'no');
});

test('a repetition of what may be nothing ends', () => {
  const grammar: Grammar = { sequence: [{ repeat: { optional: 'um' } }, 'yes'] };
  assert.deepEqual(
    ['um um yes', 'yes', 'um', 'um no'].map((text) => match(grammar, text)),
    ['whole', 'whole', 'prefix', 'no'],
  );
});

test('a long grammar is matched in time that grows with the words, not with the ways to say them', () => {
  const letter: Grammar = { anyOf: ['a', 'a a', 'a a a'] };
  const words = Array<string>(60).fill('a');
  const startMs = performance.now();
  assert.equal(matchGrammar({ repeat: { repeat: letter } }, [...words, 'b']), 'no');
  assert.equal(matchGrammar({ repeat: { repeat: letter } }, words), 'extendable');
  assert.ok(performance.now() - startMs < 500);
});

/** Longer than any words that are matched here: a sentence cut to it is longer than they are. */
const CUT = 5;
type Sentences = ReadonlySet<string>;

/** Every sentence of a grammar, each cut to {@link CUT} words. */
function sentencesOf(grammar: Grammar): Sentences {
  if (typeof grammar === 'string') return new Set([cut(grammar)]);
  if ('anyOf' in grammar) return new Set(grammar.anyOf.flatMap((one) => [...sentencesOf(one)]));
  if ('optional' in grammar) return new Set(['', ...sentencesOf(grammar.optional)]);
  if ('sequence' in grammar) {
    return grammar.sequence.reduce<Sentences>((all, one) => both(all, sentencesOf(one)), new Set(['']));
  }
  const once = sentencesOf(grammar.repeat);
  let all = once;
  for (let i = 0; i < CUT; i += 1) all = new Set([...all, ...both(all, once)]);
  return all;
}

const cut = (text: string) => text.split(' ').filter(Boolean).slice(0, CUT).join(' ');
const both = (first: Sentences, then: Sentences): Sentences =>
  new Set([...first].flatMap((one) => [...then].map((other) => cut(`${one} ${other}`))));

const grammars = fc.letrec<{ grammar: Grammar; literal: string }>((tie) => ({
  literal: fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 })
    .map((words) => words.join(' ')),
  grammar: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'grammar' },
    tie('literal'),
    fc
      .array(tie('grammar'), { minLength: 1, maxLength: 3, depthIdentifier: 'grammar' })
      .map((anyOf) => ({ anyOf })),
    fc
      .array(tie('grammar'), { minLength: 1, maxLength: 3, depthIdentifier: 'grammar' })
      .map((sequence) => ({ sequence })),
    tie('grammar').map((optional) => ({ optional })),
    tie('grammar').map((repeat) => ({ repeat })),
  ),
})).grammar;

test('any words are whole, extendable, a prefix or neither, as the list of all sentences says', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: CUT - 1 });
  fc.assert(
    fc.property(grammars, words, (grammar, said) => {
      const sentences = sentencesOf(grammar);
      const text = said.join(' ');
      const goesOn = [...sentences].some(
        (sentence) => sentence !== text && sentence.startsWith(text && `${text} `),
      );
      const isWhole = sentences.has(text);
      const isPrefix = text !== '' && goesOn;
      const expected = isWhole ? (goesOn ? 'extendable' : 'whole') : isPrefix ? 'prefix' : 'no';
      assert.equal(matchGrammar(grammar, said), expected);
    }),
    { numRuns: 2000 },
  );
});
