import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../../src/core/errors.ts';
import { ACT_TOOLS, actOf } from '../../../../src/evaluation/simulate/caller-acts.ts';

const tool = (name: string, args: unknown) =>
  actOf('', { id: '1', name, argumentsJson: JSON.stringify(args) });

test('a tool is a step of the caller', () => {
  assert.deepEqual(tool('say', { words: ' where are you ' }), { say: ['where are you'] });
  assert.deepEqual(tool('press', { keys: '0#' }), { press: '0#' });
  assert.deepEqual(tool('wait', { seconds: 2.5 }), { silence: 2500 });
  assert.deepEqual(tool('hang_up', {}), { hangUp: true });
  assert.deepEqual(actOf('', { id: '1', name: 'hang_up', argumentsJson: '' }), { hangUp: true });
});

test('a model without tools is understood by plain words, and by JSON that names one act', () => {
  assert.deepEqual(actOf(' “Where are you?” ', undefined), { say: ['Where are you?'] });
  assert.deepEqual(actOf('{"press":{"keys":"1"}}', undefined), { press: '1' });
  assert.deepEqual(actOf('{"hang_up":{}}', undefined), { hangUp: true });
});

test('a tool counts, whatever is written beside it', () => {
  const call = { id: '1', name: 'say', argumentsJson: '{"words":"yes"}' };
  assert.deepEqual(actOf('I will agree now.', call), { say: ['yes'] });
});

for (const [what, act] of [
  ['nothing', () => actOf('', undefined)],
  ['signs only', () => actOf('…', undefined)],
  ['a tool that is none', () => tool('dial', { number: '0800' })],
  ['a tool named like what every object has', () => tool('constructor', {})],
  ['keys that no telephone has', () => tool('press', { keys: 'abc' })],
  ['a wait that never ends', () => tool('wait', { seconds: 1e9 })],
  ['arguments that nobody knows', () => tool('say', { words: 'hi', loud: true })],
  ['a speech', () => actOf('and '.repeat(200), undefined)],
  ['broken JSON', () => actOf('{"say":', undefined)],
  ['two acts at once', () => actOf('{"say":{"words":"a"},"hang_up":{}}', undefined)],
] as const) {
  test(`${what} is no act of a caller`, () => {
    assert.throws(
      act,
      (error) => AppError.is(error, 'provider.protocol') && /^it answered with /.test(error.message),
    );
  });
}

test('each tool says what it takes, and takes nothing else', () => {
  assert.deepEqual(
    ACT_TOOLS.map(({ name, parameters }) => [
      name,
      parameters['required'],
      parameters['additionalProperties'],
    ]),
    [
      ['say', ['words'], false],
      ['press', ['keys'], false],
      ['wait', ['seconds'], false],
      ['hang_up', [], false],
    ],
  );
});
