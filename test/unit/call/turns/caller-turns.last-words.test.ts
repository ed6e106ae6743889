import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextWords, quiet, turnsByHand } from './hand-ears.ts';

test('of two decisions that wait for the same words one closes the turn', async () => {
  const { turns, hear, gone, told, noted, voice } = turnsByHand();
  gone.abort();
  const last = turns.next();
  await quiet();
  turns.ask();
  turns.answer();
  await hear('my name is john');
  const turn = await last;
  assert.equal(turn?.type === 'words' && turn.text, 'my name is john');
  voice.voicedMs = 0;
  assert.equal(await turns.next(), undefined);
  assert.deepEqual([noted, told], [['words'], []], 'of a turn that is closed the floor is told nothing');
});

test('a hang-up and a decision that wait for the same words answer what was handed over once', async () => {
  const { turns, hear, gone, noted } = turnsByHand();
  turns.partial('goodbye');
  turns.prepare();
  turns.ask();
  gone.abort();
  turns.answer();
  await hear('goodbye');
  assert.equal((await nextWords(turns)).text, 'goodbye');
  assert.deepEqual(noted, ['used', 'words']);
});

test('last words are not lost when a voice is noticed only after the hang-up', async () => {
  const { turns, hear, gone } = turnsByHand();
  gone.abort();
  const last = turns.next();
  await quiet();
  turns.spoke();
  await hear('my name');
  await hear('my name is john');
  const turn = await last;
  assert.equal(turn?.type === 'words' && turn.text, 'my name is john');
});
