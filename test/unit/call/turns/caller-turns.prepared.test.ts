import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextWords, quiet, takeBack, turnsByHand } from './hand-ears.ts';

test('words are handed over before the turn is certain, and are confirmed by it', async () => {
  const { turns, hear, noted, voice } = turnsByHand();
  turns.ask();
  await hear('what are your opening hours');
  turns.prepare();
  const turn = await nextWords(turns);
  assert.equal(turn.text, 'what are your opening hours');
  assert.deepEqual([turn.certainty.state, [...turn.sound()], voice.cuts], ['open', [-1], 0]);
  turns.answer();
  assert.equal(await turn.certainty.settled, true);
  assert.deepEqual([[...turn.sound()], voice.cuts, noted], [[1], 1, ['used', 'words']]);
});

test('partial words are handed over as well', async () => {
  const { turns } = turnsByHand();
  turns.partial('goodbye');
  turns.prepare();
  assert.equal((await nextWords(turns)).text, 'goodbye');
});

test('no words are not handed over', async () => {
  const { turns, gone, voice } = turnsByHand();
  turns.prepare();
  voice.voicedMs = 0;
  gone.abort();
  assert.equal(await turns.next(), undefined);
});

test('a caller who goes on takes the words back and says them again with the rest', async () => {
  const { turns, noted, hear } = turnsByHand();
  turns.partial('i would like');
  turns.prepare();
  const early = await nextWords(turns);
  assert.equal(takeBack(turns), true);
  assert.equal(await early.certainty.settled, false);
  turns.spoke();
  turns.answer();
  await hear('i would like a word');
  assert.equal((await nextWords(turns)).text, 'i would like a word');
  assert.deepEqual(noted, ['dropped', 'words']);
});

test('words that were taken back before anybody took them are not handed over', async () => {
  const { turns, hear } = turnsByHand();
  turns.partial('i would like');
  turns.prepare();
  takeBack(turns);
  turns.spoke();
  turns.answer();
  await hear('never mind');
  assert.equal((await nextWords(turns)).text, 'never mind');
});

test('capitals and punctuation make no other words', async () => {
  const { turns, hear, noted } = turnsByHand();
  turns.partial('good morning');
  turns.prepare();
  const turn = await nextWords(turns);
  turns.ask();
  await hear('Good morning!');
  assert.equal(turn.certainty.state, 'open');
  turns.answer();
  assert.equal(turn.certainty.state, 'certain');
  assert.deepEqual(noted, ['used', 'words']);
});

test('other final words are prepared for anew', async () => {
  const { turns, hear, noted } = turnsByHand();
  turns.partial('call me on five');
  turns.prepare();
  const early = await nextWords(turns);
  turns.ask();
  await hear('call me on nine');
  const turn = await nextWords(turns);
  assert.deepEqual([early.certainty.state, turn.text], ['dropped', 'call me on nine']);
  turns.answer();
  assert.deepEqual(noted, ['dropped', 'used', 'words']);
});

test('other final words that are no end are handed over only with the decision', async () => {
  const { turns, hear } = turnsByHand();
  turns.partial('call me on five');
  turns.prepare();
  turns.ask();
  await hear('call me on five and');
  turns.answer();
  const turn = await nextWords(turns);
  assert.deepEqual([turn.text, turn.certainty.state], ['call me on five and', 'certain']);
});

test('final words that come with the decision replace the prepared ones', async () => {
  const { turns, hear, noted } = turnsByHand();
  turns.partial('five');
  turns.prepare();
  const early = await nextWords(turns);
  turns.answer();
  await hear('nine');
  assert.equal(early.certainty.state, 'dropped');
  assert.equal((await nextWords(turns)).text, 'nine');
  assert.deepEqual(noted, ['dropped', 'words']);
});

test('words are handed over in vain only so often a turn', async () => {
  const { turns, hear, noted } = turnsByHand({ maxPrepared: 2 });
  for (const text of ['one', 'one two', 'one two three']) {
    turns.partial(text);
    turns.prepare();
    takeBack(turns);
    turns.spoke();
  }
  assert.deepEqual(noted, ['dropped', 'dropped']);
  turns.answer();
  await hear('one two three four');
  turns.partial('five');
  turns.prepare();
  assert.equal((await nextWords(turns)).text, 'one two three four');
  assert.equal((await nextWords(turns)).certainty.state, 'open', 'the next turn may, again');
});

test('going on takes no certain turn back when nothing was handed over', async () => {
  const { turns } = turnsByHand({ maxPrepared: 1 });
  for (const text of ['one', 'one two']) {
    turns.spoke();
    turns.partial(text);
    turns.prepare();
    assert.equal(takeBack(turns), true, text);
  }
});

test('going on takes no certain turn back when other final words were no end', async () => {
  const { turns, hear } = turnsByHand();
  turns.spoke();
  turns.partial('a message');
  turns.prepare();
  turns.ask();
  await hear('a message and');
  assert.equal(takeBack(turns), true);
});

test('a key takes prepared words back', async () => {
  const { turns } = turnsByHand();
  turns.partial('hello');
  turns.prepare();
  const early = await nextWords(turns);
  turns.digits('0');
  assert.equal(early.certainty.state, 'dropped');
  assert.equal((await turns.next())?.type, 'digits');
});

test('a sound that was nothing takes prepared words back', async () => {
  const { turns } = turnsByHand();
  turns.partial('mm');
  turns.prepare();
  const early = await nextWords(turns);
  turns.forget();
  assert.equal(early.certainty.state, 'dropped');
});

test('who has hung up does not go on: prepared words are certain, when they are all', async () => {
  const { turns, gone, noted, hear } = turnsByHand();
  turns.ask();
  await hear('yes');
  turns.prepare();
  const turn = await nextWords(turns);
  gone.abort();
  assert.equal(await turn.certainty.settled, true);
  assert.deepEqual(noted, ['used', 'words']);
});

test('the last words before the receiver went down are not lost for a reply that was prepared without', async () => {
  const { turns, gone, hear } = turnsByHand();
  turns.partial('oh two oh');
  turns.prepare();
  const early = await nextWords(turns);
  gone.abort();
  assert.equal(early.certainty.state, 'open');
  const last = turns.next();
  await hear('oh two oh seven');
  assert.equal(early.certainty.state, 'dropped');
  const turn = await last;
  assert.equal(turn?.type === 'words' && turn.text, 'oh two oh seven');
});

test('a turn of whose answer nothing was heard is put before the next, with its sound', async () => {
  const { turns, hear } = turnsByHand();
  turns.spoke();
  turns.answer();
  await hear('my name is');
  turns.carry(await nextWords(turns));
  turns.spoke();
  turns.answer();
  await hear('mary');
  const turn = await nextWords(turns);
  assert.deepEqual([turn.text, [...turn.sound()]], ['my name is mary', [1, 2]]);
  turns.spoke();
  turns.answer();
  await hear('brown');
  assert.equal((await nextWords(turns)).text, 'brown');
});

test('a turn of whose answer nothing was heard is put before words that had been handed over by then', async () => {
  const { turns, hear } = turnsByHand();
  turns.spoke();
  turns.answer();
  await hear('my name is');
  const first = await nextWords(turns);
  takeBack(turns);
  turns.spoke();
  turns.partial('mary');
  turns.prepare();
  turns.carry(first);
  turns.answer();
  await hear('mary');
  assert.equal((await nextWords(turns)).text, 'my name is mary');
});

test('a short noise after a turn of whose answer nothing was heard ends that turn', async () => {
  const { turns, hear, voice } = turnsByHand();
  turns.spoke();
  turns.answer();
  await hear('my name is mary');
  turns.carry(await nextWords(turns));
  voice.voicedMs = 100;
  turns.spoke();
  turns.answer();
  await hear('');
  assert.equal((await nextWords(turns)).text, 'my name is mary');
});

test('a key takes the place of a turn whose answer it cut short', async () => {
  const { turns, hear } = turnsByHand();
  turns.spoke();
  turns.answer();
  await hear('what are your hours');
  const cut = await nextWords(turns);
  takeBack(turns);
  turns.digits('2');
  await quiet();
  turns.carry(cut);
  turns.spoke();
  turns.answer();
  await hear('mary brown');
  assert.equal((await turns.next())?.type, 'digits');
  assert.equal((await nextWords(turns)).text, 'mary brown');
});

test('an answer to words of which there turn out to be more is prepared anew', async () => {
  const { turns, hear, hearAgain, noted } = turnsByHand();
  turns.ask();
  await hear('i have a question about my');
  turns.prepare();
  const early = await nextWords(turns);
  turns.askAgain();
  await hearAgain('i have a question about my bill');
  const turn = await nextWords(turns);
  assert.deepEqual([early.certainty.state, turn.text], ['dropped', 'i have a question about my bill']);
  turns.answer();
  assert.deepEqual([turn.certainty.state, noted], ['certain', ['dropped', 'used', 'words']]);
});
