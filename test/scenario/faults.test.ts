import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../src/core/errors.ts';
import type { Receptionist } from '../../src/reception/receptionist.ts';
import type { DialogueState } from '../../src/reception/state/dialogue-state.ts';
import { CALL_ID, createScriptedCall, type ScriptedCall } from '../support/scripted-call.ts';
import { assertTrace } from './golden.ts';
import { turns } from './turns.ts';

test('a transfer that nobody takes comes back with the conversation intact', async () => {
  const says = ['can i speak to doctor lane', 'i would like to leave a message'];
  await assertTrace('transfer-unanswered', { says }, async (call) => {
    const leg = call.ring();
    await turns(call, 1);
    assert.deepEqual(leg.left, { next: 'transfer', key: 'anna-lane' });
    await call.quiet(2000);
    call.ring({ returned: 'no-answer' });
    await turns(call, 1);
  });
});

test('a database that refuses every write ends no call', async () => {
  const write = async () => {
    throw new AppError('storage.failed', 'the disk is full');
  };
  const says = ['what are your opening hours', 'goodbye'];
  const call = createScriptedCall({ says, store: { write } });
  const leg = call.ring();
  await turns(call, 2);
  assert.deepEqual(leg.left, { next: 'done' });
  assert.equal(call.switchboard.liveCalls, 0);
});

test('a caller who comes back at once is let in while the engines of the first leg still close', async () => {
  const [engine] = createScriptedCall({ says: [] }).services.speechToText;
  const slow = {
    ...engine,
    open: async (languageTag: string, signal: AbortSignal) => ({
      ...(await engine.open(languageTag, signal)),
      close: () => new Promise<void>(() => {}),
    }),
  };
  const call = createScriptedCall({ services: { speechToText: [slow] } });
  const leg = call.ring();
  await call.quiet(500);
  leg.drop();
  await call.quiet(400);
  assert.equal(call.switchboard.liveCalls, 0);
});

test('a language model that fails is replaced by the rules in the same turn', async () => {
  const broken: Receptionist<DialogueState> = {
    label: 'broken/model',
    reply(turn, signal) {
      if (turn.heard.type === 'words') throw new AppError('provider.overloaded', 'status 503');
      return rules.reply(turn, signal);
    },
  };
  const [rules] = createScriptedCall().services.receptionists;
  const says = ['what are your opening hours'];
  await assertTrace('model-fails', { says, services: { receptionists: [broken, rules] } }, async (call) => {
    call.ring();
    await turns(call, 1);
  });
});

test('a language model that is slow is covered by a phrase that is no part of the answer', async () => {
  let call: ScriptedCall | undefined;
  const slow: Receptionist<DialogueState> = {
    label: 'slow/model',
    async *reply(turn, signal) {
      if (turn.heard.type === 'words') await call?.services.clock.wait(2000, signal);
      yield* rules.reply(turn, signal);
    },
  };
  const [rules] = createScriptedCall().services.receptionists;
  const says = ['what are your opening hours'];
  await assertTrace('slow-model', { says, services: { receptionists: [slow, rules] } }, async (played) => {
    call = played;
    const { phrases, textToSpeech } = played.services;
    await phrases.render(textToSpeech[0], ['One moment, please.'], {
      rateHz: 8000,
      signal: new AbortController().signal,
    });
    played.ring();
    await turns(played, 1);
    await played.quiet(1500);
    await played.listen();
  });
  const [, , answer] = call?.calls.turns(CALL_ID) ?? [];
  assert.equal(answer?.heardText, answer?.text);
  assert.ok(
    answer?.delay && answer.delay.audibleMs > 2000,
    'the delay is that of the answer, not of the filler',
  );
});

test('without a control channel a goodbye waits for the caller to hang up', async () => {
  const call = await assertTrace('no-control', { says: ['goodbye'] }, async (call) => {
    const leg = call.ring();
    leg.markable = false;
    await turns(call, 1);
    assert.equal(leg.left, undefined, "leaving now would make the staff's phones ring");
    await call.quiet(2000);
    leg.hangUp();
    await call.quiet(400);
  });
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'done');
});

test('a fault in a call drops the leg without a word and is answered when the PBX brings the caller back', async () => {
  const call = createScriptedCall({
    services: {
      receptionists: [
        {
          label: 'buggy',
          reply() {
            throw new TypeError('undefined is not a function');
          },
        },
      ],
    },
  });
  const leg = call.ring();
  await call.quiet(100);
  assert.equal(leg.left, 'dropped');
  assert.equal(call.calls.find(CALL_ID)?.status, 'away');
  assert.equal(call.switchboard.admit(CALL_ID), true);
});

test('handing over gives live callers to people at once', async () => {
  const call = createScriptedCall();
  const leg = call.ring();
  await call.quiet(500);
  call.switchboard.handOver();
  await call.quiet(100);
  assert.deepEqual(leg.left, { next: 'people' });
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'handed-to-people');
  assert.equal(call.switchboard.admit('22222222-2222-4333-8444-555555555555'), false);
});

test('calls the PBX does not have any more are closed after a restart', async () => {
  const call = createScriptedCall();
  for (const id of ['gone', 'there']) call.journal.record({ type: 'open', id, startedAtMs: 1, chain: '' });
  await call.switchboard.reconcile(new Set(['there']));
  await call.quiet(20);
  assert.equal(call.calls.find('gone')?.endReason, 'aborted');
  assert.equal(call.calls.find('there')?.status, 'live');
});

test('a call whose daemon died goes on where it was, on a new leg', async () => {
  const says = ['i would like to leave a message', 'my name is john smith'];
  const before = createScriptedCall({ says });
  before.ring();
  await turns(before, 1);
  const { tables } = before;
  await assertTrace('crash-return', { says: says.slice(1), tables }, async (call) => {
    call.ring({ returned: 'crash' });
    await turns(call, 1);
  });
});

test('a bug that a caller comes upon ends that caller’s leg, and nothing else', async () => {
  const { dialogue } = createScriptedCall().services;
  const call = createScriptedCall({
    says: ['boom'],
    services: {
      dialogue: {
        ...dialogue,
        completenessIn: (state) => (text) => {
          if (text === 'boom') throw new TypeError('a bug');
          return dialogue.completenessIn(state)(text);
        },
      },
    },
  });
  const rejections: unknown[] = [];
  const heed = (error: unknown) => rejections.push(error);
  process.on('unhandledRejection', heed);
  call.ring();
  await call.listen();
  await call.speak();
  await call.quiet(1500);
  process.off('unhandledRejection', heed);
  assert.deepEqual(rejections, [], 'the daemon ends by one of these');
  assert.equal(call.switchboard.liveCalls, 0);
});

test('a key stops the greeting, and no voice is said to have done it', async () => {
  const call = createScriptedCall({});
  call.ring();
  await call.quiet(1000);
  await call.press('5');
  await call.listen();
  const [greeting] = call.calls.turns(CALL_ID);
  assert.notEqual(greeting?.heardText, greeting?.text);
  assert.equal(greeting?.silencedMs, null);
});
