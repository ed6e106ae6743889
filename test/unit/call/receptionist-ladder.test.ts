import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReceptionistLadder } from '../../../src/call/receptionist-ladder.ts';
import { AppError } from '../../../src/core/errors.ts';
import type { Receptionist, ReplyPart, Turn } from '../../../src/reception/receptionist.ts';
import type { DialogueState } from '../../../src/reception/state/dialogue-state.ts';
import { createScriptedCall } from '../../support/scripted-call.ts';

const { services } = createScriptedCall();
const state = services.dialogue.initial();
const lost = new AppError('provider.unreachable', 'gone');
const never = new AbortController().signal;

type Part = ReplyPart<DialogueState> | Error;

const turn: Turn<DialogueState> = {
  callId: 'a',
  state,
  heard: { type: 'words', text: 'hello', recording: null },
  history: [],
  callerNumber: null,
  nowMs: 0,
  certain: Promise.resolve(true),
  commit: () => assert.fail('nothing is committed'),
};

/** Replies with these parts, and breaks where one is an error. */
function saying(label: string, ...parts: readonly Part[]): Receptionist<DialogueState> {
  return {
    label,
    async *reply() {
      for (const part of parts) {
        if (part instanceof Error) throw part;
        yield part;
      }
    },
  };
}

const say = (text: string): Part => ({ type: 'say', text });
const STATE: Part = { type: 'state', state };
const rules = saying('rules', say('We open at nine. Anything else?'), STATE);

async function answerOf(...receptionists: readonly Receptionist<DialogueState>[]) {
  const losses: string[] = [];
  const ladder = createReceptionistLadder(receptionists, {
    languageOf: services.languageOf,
    onLost: ({ label }, { code }) => losses.push(`${label} ${code}`),
  });
  const answer = ladder.answer(turn, never, () => losses.push('working'));
  const texts = await Array.fromAsync(answer.clauses, ({ text }) => text);
  return { texts, losses, answer, engine: ladder.engine };
}

test('an answer comes sentence by sentence; state and last word stand once it has ended', async () => {
  const outcome = { next: 'done' } as const;
  const { texts, answer } = await answerOf(
    saying('model', say('Thank you. Goodbye.'), STATE, { type: 'leave', outcome }),
  );
  assert.deepEqual([texts, answer.state, answer.outcome], [['Thank you.', 'Goodbye.'], state, outcome]);
});

test('one that breaks before it has said anything is replaced for the whole answer, and for the call', async () => {
  const { texts, losses, engine } = await answerOf(saying('model', lost), rules);
  assert.deepEqual(texts, ['We open at nine.', 'Anything else?']);
  assert.deepEqual([losses, engine], [['model provider.unreachable'], 'rules']);
});

test('after something has been said of an answer only the question of the other is said', async () => {
  const { texts } = await answerOf(saying('model', say('On Fridays from nine.'), lost), rules);
  assert.deepEqual(texts, ['On Fridays from nine.', 'Anything else?']);
});

test('nothing is said twice: what the other would tell, and does not ask, is left out', async () => {
  const telling = saying('rules', say('We open at nine.'), STATE);
  const { texts, answer } = await answerOf(saying('model', say('On Fridays from nine.'), lost), telling);
  assert.deepEqual([texts, answer.state], [['On Fridays from nine.'], state]);
});

test('one that breaks after its state has answered, and the next turn is the other’s', async () => {
  const { texts, engine } = await answerOf(saying('model', say('From nine.'), STATE, lost), rules);
  assert.deepEqual([texts, engine], [['From nine.'], 'rules']);
});

test('the last one that breaks, and a fault of ours, break the turn', async () => {
  await assert.rejects(answerOf(saying('model', lost)), { code: 'provider.unreachable' });
  await assert.rejects(answerOf(saying('model', new TypeError('a fault of ours')), rules), /a fault of ours/);
});

test('a tool at work is told, and is no part of the answer', async () => {
  const { texts, losses } = await answerOf(saying('model', { type: 'working' }, say('At nine.'), STATE));
  assert.deepEqual([texts, losses], [['At nine.'], ['working']]);
});

test('an answer that is not wanted any more costs nobody their place', async () => {
  const ladder = createReceptionistLadder([saying('model', lost), rules], {
    languageOf: services.languageOf,
    onLost: () => assert.fail('lost'),
  });
  const answer = ladder.answer(turn, AbortSignal.abort(), () => {});
  assert.deepEqual(await Array.fromAsync(answer.clauses), []);
  assert.equal(ladder.engine, 'model');
});
