import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CERTAIN, createCertainty } from '../../../../src/call/turns/certainty.ts';
import { setUp } from './reply-set-up.ts';

test('a late answer is covered by a phrase that is none of its words', async () => {
  const { say, pass, soundMs } = await setUp();
  const { said, give, end } = say(CERTAIN);
  await pass(980);
  assert.equal(soundMs(), 0);
  await pass(300);
  assert.equal(soundMs(), 200);
  give('We are open.');
  end();
  await pass(500);
  const { text, heardText, audibleMs, firstSoundMs } = await said;
  assert.deepEqual([text, heardText, firstSoundMs], ['We are open.', 'We are open.', undefined]);
  assert.ok(audibleMs !== undefined && audibleMs >= 1200, 'the answer, not the phrase');
});

test('nothing covers a wait for a turn that is not certain', async () => {
  const { say, pass, soundMs } = await setUp();
  const certainty = createCertainty();
  const { give } = say(certainty);
  await pass(3000);
  assert.equal(soundMs(), 0);
  certainty.settle(true);
  await pass(980);
  assert.equal(soundMs(), 0, 'the wait counts from when it is certain');
  await pass(100);
  assert.ok(soundMs() > 0);
  give('We are open.');
});

test('a tool that began before the turn was certain is covered as soon as it is', async () => {
  const { say, pass, soundMs, speech } = await setUp();
  const certainty = createCertainty();
  say(certainty);
  speech.working();
  await pass(900);
  assert.equal(soundMs(), 0);
  certainty.settle(true);
  await pass(60);
  assert.ok(soundMs() > 0);
});

test('a tool of a turn that was none is never covered', async () => {
  const { say, pass, soundMs, speech } = await setUp();
  const certainty = createCertainty();
  say(certainty);
  speech.working();
  await pass(900);
  certainty.settle(false);
  await pass(3000);
  assert.equal(soundMs(), 0);
});

test('a tool is covered sooner', async () => {
  const { say, pass, soundMs, speech } = await setUp();
  say(CERTAIN);
  speech.working();
  await pass(680);
  assert.equal(soundMs(), 0);
  await pass(100);
  assert.ok(soundMs() > 0);
});

test('a tool that is quick, or has been announced, is not covered', async () => {
  const { say, pass, soundMs, speech } = await setUp();
  const { said, give, end } = say(CERTAIN);
  give('Let me look.');
  speech.working();
  await pass(2000);
  assert.equal(soundMs(), 300);
  end();
  await pass(100);
  assert.equal((await said).heardText, 'Let me look.');
});

test('a tool of an answer that is over is not covered', async () => {
  const { say, pass, soundMs, speech } = await setUp();
  const first = say(CERTAIN);
  speech.working();
  speech.stop(null);
  await first.said;
  say(createCertainty());
  await pass(2000);
  assert.equal(soundMs(), 0);
});

test('a working tool without an answer is nobody to wait for', async () => {
  const { pass, soundMs, speech } = await setUp();
  speech.working();
  await pass(2000);
  assert.equal(soundMs(), 0);
});
