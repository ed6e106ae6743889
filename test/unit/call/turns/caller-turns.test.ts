import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextWords, quiet, takeBack, turnsByHand } from './hand-ears.ts';

test('a caller who goes on while the words are fetched says one sentence', async () => {
  const { turns, hear, voice } = turnsByHand();
  turns.spoke();
  turns.paused(400);
  turns.answer();
  assert.equal(takeBack(turns), true);
  turns.spoke();
  turns.paused(900);
  turns.answer();
  await hear('i would like to');
  await hear('i would like to leave a message');
  const turn = await nextWords(turns);
  assert.equal(turn.text, 'i would like to leave a message');
  assert.deepEqual([turn.certainty.state, voice.cuts], ['certain', 1]);
});

test('the words of a stretch of speech are fetched once, however often they are asked for', async () => {
  const { turns, hear, asked } = turnsByHand();
  turns.ask();
  turns.answer();
  await quiet();
  assert.equal(asked.length, 1);
  await hear('goodbye');
  assert.equal((await nextWords(turns)).text, 'goodbye');
  assert.equal(asked.length, 0);
});

test('words of the next stretch are fetched when those of the last are there', async () => {
  const { turns, hear, asked, told } = turnsByHand();
  turns.ask();
  turns.spoke();
  turns.ask();
  await quiet();
  assert.equal(asked.length, 1);
  await hear('i want');
  assert.deepEqual([asked.length, told.length], [1, 0], 'what is old by now is told to nobody');
  await hear('i want to know');
  assert.deepEqual(told, ['content open']);
});

test('words that were judged to be an interruption belong to the turn that follows', async () => {
  const { turns, told, hear, asked } = turnsByHand();
  turns.ask();
  await hear('no the other one');
  turns.answer();
  assert.deepEqual(told, ['content open']);
  assert.equal((await nextWords(turns)).text, 'no the other one');
  assert.equal(asked.length, 0);
});

test('words that are known are told again when they are asked for again', async () => {
  const { turns, told, hear } = turnsByHand();
  turns.ask();
  await hear('no wait');
  turns.ask();
  await quiet();
  assert.deepEqual(told, ['content open', 'content open']);
});

test('a nod belongs to no turn', async () => {
  const { turns, told, hear } = turnsByHand();
  turns.ask();
  await hear('mm-hm');
  turns.forget();
  turns.spoke();
  turns.answer();
  await hear('and the address');
  assert.deepEqual(told, ['backchannel open']);
  assert.equal((await nextWords(turns)).text, 'and the address');
});

test('a key takes the place of words that are still being fetched', async () => {
  const { turns, hear, noted } = turnsByHand();
  turns.answer();
  turns.digits('1');
  await hear('one');
  assert.deepEqual(await turns.next(), { type: 'digits', digits: '1' });
  turns.spoke();
  turns.answer();
  await hear('goodbye');
  assert.equal((await nextWords(turns)).text, 'goodbye');
  assert.deepEqual(noted, ['digits', 'words']);
});

test('a short noise without words is no turn, and the floor is free again', async () => {
  const { turns, told, hear, voice, noted } = turnsByHand();
  voice.voicedMs = 249;
  turns.answer();
  await hear('');
  assert.deepEqual([told, noted, voice.cuts], [['nothing-said'], [], 1]);
});

test('a longer sound without words is a turn in which nothing was understood', async () => {
  const { turns, told, hear, voice } = turnsByHand();
  voice.voicedMs = 250;
  turns.answer();
  await hear('');
  assert.equal((await nextWords(turns)).text, '');
  assert.deepEqual(told, []);
});

test('the answer to a question counts as one at 150 ms of voice, since a "yes" may not be understood', async () => {
  for (const [voicedMs, counts] of [
    [149, false],
    [150, true],
  ] as const) {
    const { turns, told, hear, voice } = turnsByHand({ asked: 'short' });
    voice.voicedMs = voicedMs;
    turns.answer();
    await hear('');
    assert.deepEqual(told, counts ? [] : ['nothing-said'], `${voicedMs} ms`);
  }
});

test('a turn knows when its words were there and when it was decided', async () => {
  const { turns, hear, voice } = turnsByHand();
  voice.nowMs = 464;
  turns.paused(400);
  voice.nowMs = 500;
  turns.partial('good');
  voice.nowMs = 550;
  turns.partial('good morning');
  turns.ask();
  voice.nowMs = 600;
  await hear('Good morning.');
  voice.nowMs = 650;
  turns.answer();
  const { times, text } = await nextWords(turns);
  assert.deepEqual(times, { quietMs: 400, noticedMs: 464, wordsMs: 550, decidedMs: 650 });
  assert.equal(text, 'Good morning.');
});

test('silences are counted until something is said', async () => {
  const { turns, hear } = turnsByHand();
  turns.silence();
  turns.silence();
  turns.spoke();
  turns.answer();
  await hear('yes');
  turns.silence();
  const kinds = [await turns.next(), await turns.next(), await turns.next(), await turns.next()];
  assert.deepEqual(
    kinds.map((turn) => (turn?.type === 'silence' ? turn.times : turn?.type)),
    [1, 2, 'words', 1],
  );
});

test('a certain turn cannot be taken back, an uncertain one can', async () => {
  const { turns, hear } = turnsByHand();
  turns.spoke();
  turns.answer();
  assert.equal(takeBack(turns), true);
  turns.spoke();
  turns.answer();
  await hear('');
  await hear('hello');
  assert.equal(takeBack(turns), false);
  turns.silence();
  assert.equal(takeBack(turns), false);
  turns.digits('1');
  assert.equal(takeBack(turns), false);
});

test('half a sentence before the receiver went down is the last turn', async () => {
  const { turns, gone, hear } = turnsByHand();
  turns.spoke();
  gone.abort();
  const last = turns.next();
  await hear('it is about my knee');
  assert.equal((await last)?.type, 'words');
  const after = turns.next();
  await hear('');
  assert.equal(await after, undefined);
});

test('who hung up without a word is asked for none', async () => {
  const { turns, gone, asked, voice } = turnsByHand();
  voice.voicedMs = 0;
  gone.abort();
  assert.equal(await turns.next(), undefined);
  assert.equal(asked.length, 0);
});

test('a soft end that is heard after the words were asked for belongs to the turn', async () => {
  const { turns, hear, asked } = turnsByHand();
  turns.spoke();
  turns.paused(400);
  turns.ask();
  await hear('my washing machine is broken');
  turns.partial('my washing machine is broken since thursday');
  turns.answer();
  await quiet();
  assert.equal(asked.length, 1, 'the words are asked for once more');
  await hear('my washing machine is broken since thursday');
  assert.equal((await nextWords(turns)).text, 'my washing machine is broken since thursday');
});

test('a partial that holds no more than is known changes nothing', async () => {
  const { turns, hear, asked } = turnsByHand();
  turns.spoke();
  turns.paused(400);
  turns.ask();
  await hear('My washing machine is broken.');
  turns.partial('my washing machine is broken');
  turns.answer();
  await quiet();
  assert.equal(asked.length, 0);
  assert.equal((await nextWords(turns)).text, 'My washing machine is broken.');
});
