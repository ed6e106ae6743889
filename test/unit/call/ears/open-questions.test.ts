import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOpenQuestions } from '../../../../src/call/ears/open-questions.ts';

test('answers come in the order of the questions, also those that nobody waits for any more', async () => {
  const questions = createOpenQuestions();
  const [late, next] = [questions.ask(true), questions.ask(true)];
  late.giveUp();
  questions.answer('too late');
  questions.answer('in time');
  assert.deepEqual([await late.text, await next.text], ['too late', 'in time']);
  questions.answer('nobody asked');
});

test('another engine is asked what is still waited for, and answers that', async () => {
  const questions = createOpenQuestions();
  const [again, late, waited] = [questions.ask(false), questions.ask(true), questions.ask(true)];
  late.giveUp();
  assert.equal(questions.passOn(), 1);
  assert.equal(await again.text, '');
  questions.answer('leave a message');
  assert.equal(await waited.text, 'leave a message');
});

test('without an engine everybody gets nothing', async () => {
  const questions = createOpenQuestions();
  const asked = [questions.ask(true), questions.ask(false)];
  questions.end();
  assert.deepEqual(await Promise.all(asked.map(({ text }) => text)), ['', '']);
  assert.equal(questions.passOn(), 0);
});
