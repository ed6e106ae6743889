import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CERTAIN, createCertainty } from '../../../../src/call/turns/certainty.ts';
import { setUp } from './reply-set-up.ts';

test('nothing is heard of an answer before its turn is certain, and all of it in that very tick', async () => {
  const { say, pass, speech, soundMs } = await setUp();
  const certainty = createCertainty();
  const { said, give, end } = say(certainty);
  give('We are open.');
  end();
  await pass(500);
  assert.equal(soundMs(), 0);
  certainty.settle(true);
  speech.tick();
  assert.equal(soundMs(), 20);
  await pass(500);
  const { heardText, cut, audibleMs } = await said;
  assert.deepEqual([heardText, cut, audibleMs], ['We are open.', 'no', 500]);
});

test('the gate stays shut as long as the turn is uncertain', async () => {
  const { say, pass, soundMs } = await setUp();
  const certainty = createCertainty();
  const { give } = say(certainty);
  give('We are open.');
  await pass(2000);
  assert.equal(soundMs(), 0);
});

test('it is not opened by the turn of a reply that is over', async () => {
  const { say, pass, speech, soundMs } = await setUp();
  const first = createCertainty();
  const { said } = say(first);
  speech.stop(null);
  await said;
  const { give } = say(createCertainty());
  give('We are open.');
  first.settle(true);
  await pass(200);
  assert.equal(soundMs(), 0);
});

test('a caller who goes on hears nothing of the answer', async () => {
  const { say, pass, told, soundMs } = await setUp();
  const certainty = createCertainty();
  const { said, give } = say(certainty);
  give('We are open.');
  await pass(100);
  certainty.settle(false);
  const { cut, heardText, audibleMs } = await said;
  await pass(500);
  assert.deepEqual([cut, heardText, audibleMs, soundMs(), told], ['before-sound', '', undefined, 0, []]);
});

test('an answer to a certain turn is dropped before it is heard, also before it is begun', async () => {
  const { say, pass, speech, soundMs } = await setUp();
  const first = say(CERTAIN);
  speech.drop();
  assert.equal((await first.said).cut, 'before-sound');
  speech.drop();
  const second = say(CERTAIN);
  second.give('We are open.');
  assert.equal((await second.said).cut, 'before-sound');
  const third = say(CERTAIN);
  third.give('Goodbye.');
  third.end();
  await pass(300);
  assert.equal((await third.said).cut, 'no');
  assert.equal(soundMs(), 100);
});

test('the floor hears of the first sound, of a goodbye, and of the end', async () => {
  const { say, pass, told } = await setUp();
  const { said, give, end } = say(CERTAIN, true);
  give('Goodbye.');
  await pass(60);
  end();
  await pass(300);
  await said;
  assert.deepEqual(told, ['reply-audible', 'audible', 'complete', 'reply-farewell', 'reply-ended']);
});

test('it has asked only while the question is heard, or was the last that was said', async () => {
  const { say, pass, speech } = await setUp();
  assert.equal(speech.hasAsked, false);
  const { said, give, end } = say(CERTAIN);
  give('We are open today.');
  give('Is there anything else?');
  end();
  await pass(200);
  assert.equal(speech.hasAsked, false, 'in the first sentence');
  await pass(300);
  assert.equal(speech.hasAsked, true, 'in the question');
  await pass(600);
  await said;
  assert.equal(speech.hasAsked, true, 'after it');
  const next = say(CERTAIN);
  next.give('Goodbye.');
  next.end();
  await pass(60);
  assert.equal(speech.hasAsked, false);
});

test('what is being said is the last text, and stays it until something else is said', async () => {
  const { say, pass, speech } = await setUp();
  const { said, give, end } = say(CERTAIN);
  give('We are open.');
  await pass(100);
  assert.equal(speech.lastText, 'We are open.');
  end();
  await pass(400);
  await said;
  say(CERTAIN);
  assert.equal(speech.lastText, 'We are open.');
});

test('a caller who interrupts has heard what had left by then', async () => {
  const { say, pass, speech } = await setUp();
  const { said, give } = say(CERTAIN);
  give('We are open today.');
  await pass(240);
  speech.stop(null);
  const { cut, text, heardText } = await said;
  assert.deepEqual([cut, text, heardText], ['interrupted', 'We are open today.', 'We are']);
});

test('the end of the leg ends every answer', async () => {
  const { say, leg } = await setUp();
  const { said } = say();
  leg.abort();
  assert.equal((await said).cut, 'interrupted');
  assert.equal((await say().said).cut, 'interrupted');
});

test('an answer is nearly over when all of it is there and less than half a second is left', async () => {
  const { say, pass, speech } = await setUp();
  const { give, end } = say(CERTAIN);
  give('We are open until five today.');
  await pass(200);
  assert.equal(speech.isNearlyOver, false, 'more may come');
  end();
  await pass(60);
  assert.equal(speech.isNearlyOver, true);
});
