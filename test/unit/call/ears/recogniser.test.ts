import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../../src/core/errors.ts';
import type { SpeechToText } from '../../../../src/ports/speech-to-text.ts';
import { engineByHand, frame, never, settle, setUp } from './engine-by-hand.ts';

test('gives the words of the engine that was asked', async () => {
  const first = engineByHand('first');
  const { recogniser, leg } = setUp([first.engine], never);
  await settle();
  const words = recogniser.words(leg.signal);
  first.answer('good morning');
  assert.equal(await words, 'good morning');
});

test('an engine that dies in a sentence is replaced, and its successor hears the sentence again', async () => {
  const [first, second] = [engineByHand('first'), engineByHand('second')];
  const { recogniser, lost, leg } = setUp([first.engine, second.engine], never);
  await settle();
  const words = recogniser.words(leg.signal);
  first.fail();
  await settle();
  assert.deepEqual(lost, ['first provider.unreachable']);
  assert.deepEqual(
    second.heard.map(({ atMs }) => atMs),
    [100, 120],
  );
  assert.equal(second.flushes, 1, 'the pending question is asked again');
  second.answer('leave a message');
  assert.equal(await words, 'leave a message');
});

test('an engine that refuses to open is replaced', async () => {
  const second = engineByHand('second');
  const refused = engineByHand('first', new AppError('provider.rejected', 'no'));
  const { recogniser, lost } = setUp([refused.engine, second.engine], never);
  await settle();
  recogniser.push(frame(140));
  assert.deepEqual(lost, ['first provider.rejected']);
  assert.deepEqual(second.heard.at(-1)?.atMs, 140);
});

test('an engine that stays silent is replaced after its time', async () => {
  const [first, second] = [engineByHand('first'), engineByHand('second')];
  const { recogniser, lost, leg } = setUp([first.engine, second.engine], async () => {});
  await settle();
  assert.equal(await recogniser.words(leg.signal), '');
  assert.deepEqual(lost, ['first provider.unreachable']);
});

test('the last engine that stays silent means no words, and is kept', async () => {
  const only = engineByHand('only');
  const { recogniser, lost, leg } = setUp([only.engine], async () => {});
  await settle();
  assert.equal(await recogniser.words(leg.signal), '');
  assert.deepEqual(lost, []);
});

test('without an engine that is left there are no words, at once', async () => {
  const refused = engineByHand('only', new AppError('provider.rejected', 'knows English only'));
  const { recogniser, lost, leg } = setUp([refused.engine], never);
  await settle();
  assert.equal(await recogniser.words(leg.signal), '');
  assert.deepEqual(lost, ['only provider.rejected'], 'who refuses for good is not asked again');
});

test('an engine that is lost again and again leaves no caller waiting in the end', async () => {
  const away = engineByHand('only', new AppError('provider.unreachable', 'gone'));
  const { recogniser, lost, leg } = setUp([away.engine], never);
  const asked = recogniser.words(leg.signal);
  assert.equal(await asked, '');
  assert.equal(await recogniser.words(leg.signal), '');
  assert.equal(lost.length, 4);
});

test('words so far are no answer to who asks for all of them', async () => {
  const only = engineByHand('only');
  const { recogniser, noted, leg } = setUp([only.engine], never);
  await settle();
  const words = recogniser.words(leg.signal);
  only.say({ type: 'partial', text: 'good', atMs: 0 });
  await settle();
  only.answer('good morning');
  assert.equal(await words, 'good morning');
  assert.deepEqual(noted, ['good']);
});

test('words that an engine was not sure of are better than none, and are no words of the next turn', async () => {
  const only = engineByHand('only');
  const { recogniser, leg } = setUp([only.engine], async () => {});
  await settle();
  only.say({ type: 'partial', text: 'i would like to leave a message', atMs: 0 });
  await settle();
  assert.equal(await recogniser.words(leg.signal), 'i would like to leave a message');
  recogniser.cut();
  assert.equal(await recogniser.words(leg.signal), '');
});

test('words that come too late do not become the next answer', async () => {
  const only = engineByHand('only');
  let patience: () => void = () => {};
  const { recogniser, leg } = setUp([only.engine], () => new Promise((resolve) => (patience = resolve)));
  await settle();
  const first = recogniser.words(leg.signal);
  patience();
  assert.equal(await first, '');
  only.answer('too late');
  await settle();
  const second = recogniser.words(leg.signal);
  only.answer('in time');
  assert.equal(await second, 'in time');
});

test('a cut reaches the engine, and onset and grammar do', async () => {
  const only = engineByHand('only');
  const { recogniser } = setUp([only.engine], never);
  await settle();
  recogniser.expect('yes');
  recogniser.speechStarted(500);
  recogniser.cut();
  assert.deepEqual(only.told, ['expect "yes"', 'onset 500', 'cut']);
});

test('a successor is told what is expected and when the caller began, unless that has been answered for', async () => {
  for (const isCut of [false, true]) {
    const [first, second] = [engineByHand('first'), engineByHand('second')];
    const { recogniser } = setUp([first.engine, second.engine], never);
    await settle();
    recogniser.expect('yes');
    recogniser.speechStarted(500);
    if (isCut) recogniser.cut();
    first.fail();
    await settle();
    assert.deepEqual(second.told, isCut ? ['expect "yes"'] : ['expect "yes"', 'onset 500']);
  }
});

test('words so far and the end of a turn are passed on, other opinions are not', async () => {
  const only = engineByHand('only');
  const { noted } = setUp([only.engine], never);
  await settle();
  only.say({ type: 'partial', text: 'good', atMs: 100 });
  only.say({ type: 'turn', opinion: 'likely-over', atMs: 200 });
  only.say({ type: 'turn', opinion: 'goes-on', atMs: 300 });
  only.say({ type: 'partial', text: 'good morning', atMs: 400 });
  only.say({ type: 'turn', opinion: 'over', atMs: 500 });
  await settle();
  assert.deepEqual(noted, ['good', 'good morning', '(over)']);
});

test('what an engine says after its successor was opened is heard by nobody', async () => {
  const [first, second] = [engineByHand('first'), engineByHand('second')];
  const patience: (() => void)[] = [];
  const { recogniser, noted, leg } = setUp(
    [first.engine, second.engine],
    () => new Promise((resolve) => patience.push(resolve)),
  );
  await settle();
  const words = recogniser.words(leg.signal);
  patience.shift()?.();
  await settle();
  first.say({ type: 'partial', text: 'late', atMs: 100 });
  first.answer('late');
  await settle();
  second.answer('in time');
  assert.equal(await words, 'in time');
  assert.deepEqual([noted, first.told.includes('close')], [[], true]);
});

test('the only engine is opened again when it breaks, and three times at most', async () => {
  let opened = 0;
  const broken: SpeechToText = {
    label: 'broken',
    inputRateHz: 8000,
    async open() {
      opened += 1;
      throw new AppError('provider.unreachable', 'gone');
    },
    async close() {},
  };
  const { recogniser, lost, leg } = setUp([broken], async () => {});
  await settle();
  assert.deepEqual([opened, lost.length], [4, 4]);
  assert.equal(await recogniser.words(leg.signal), '');
});

test('a bug in an engine is the loss of that engine and not of the call', async () => {
  const second = engineByHand('second');
  const buggy: SpeechToText = {
    label: 'buggy',
    inputRateHz: 8000,
    async open() {
      throw new TypeError('undefined is not a function');
    },
    async close() {},
  };
  const { lost } = setUp([buggy, second.engine], never);
  await settle();
  assert.deepEqual(lost, ['buggy provider.protocol']);
});

test('a recogniser that is closed opens no other engine and loses none', async () => {
  const [first, second] = [engineByHand('first'), engineByHand('second')];
  const { recogniser, lost, leg } = setUp([first.engine, second.engine], never);
  await settle();
  leg.abort();
  const closing = recogniser.close();
  first.fail();
  await closing;
  assert.deepEqual([lost, second.heard, first.told], [[], [], ['close']]);
});
