import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGrammar } from '../../../../../src/adapters/stt/grammar/jsgf.ts';
import type { Grammar } from '../../../../../src/core/grammar.ts';

const rule = (grammar: Grammar) => /<said> = (.*);\n$/.exec(compileGrammar(grammar).jsgf)?.[1];

test('every form of a grammar has its own brackets', () => {
  assert.equal(rule('yes please'), 'yes please');
  assert.equal(rule({ anyOf: ['yes', 'no'] }), '(yes | no)');
  assert.equal(
    rule({ sequence: [{ optional: 'my number is' }, { repeat: { anyOf: ['one', 'two'] } }] }),
    '([my number is] ((one | two))+)',
  );
});

test('empty parts vanish, and a grammar of nothing is empty', () => {
  assert.equal(rule({ sequence: [{ optional: '' }, { anyOf: [] }, 'yes'] }), '(yes)');
  assert.equal(compileGrammar({ repeat: { anyOf: [] } }).jsgf, '');
});

test('what cannot be said without an unsayable word is left out', () => {
  const without = (grammar: Grammar) =>
    /<said> = (.*);\n$/.exec(compileGrammar(grammar, new Set(['李'])).jsgf)?.[1];
  const person: Grammar = { anyOf: ['李', 'doctor 李', 'anna'] };
  assert.equal(without({ sequence: [{ optional: '李' }, 'call', person] }), '(call (anna))');
  assert.equal(without({ anyOf: ['yes', { sequence: ['call', { anyOf: ['李'] }] }] }), '(yes)');
  assert.equal(without({ repeat: '李' }), undefined);
});

test('words that JSGF would read as syntax stand under tokens, the same in every grammar', () => {
  const hostile = compileGrammar({ anyOf: ['Müller; public', '<null> = x', 'café'] });
  const body = rule({ anyOf: ['Müller; public', '<null> = x', 'café'] }) ?? '';
  assert.match(body, /^\([a-z0-9_' |]+\)$/);
  assert.equal(hostile.tokens.get('café'), compileGrammar('café').tokens.get('café'));
  assert.equal(hostile.tokens.get('public'), 'public');
});

test('only free repetition counts as repeating', () => {
  assert.equal(compileGrammar({ anyOf: ['a', { optional: { repeat: 'b' } }] }).repeats, true);
  assert.equal(compileGrammar({ anyOf: ['a', 'b'] }).repeats, false);
});
