import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCertainty } from '../../../src/call/turns/certainty.ts';
import type { VoiceDetector } from '../../../src/ports/voice-detector.ts';
import { createScriptedCall } from '../../support/scripted-call.ts';
import { PITCH_HZ, talkByHand } from './talk-by-hand.ts';

test('a caller who pauses is heard before it is certain, and is answered from the tick of the decision on', async () => {
  const { talk, leg, hear, say } = talkByHand(['what are your opening hours']);
  await hear(600, PITCH_HZ);
  await hear(200);
  const turn = await talk.next();
  assert.ok(turn?.type === 'words');
  assert.deepEqual([turn.text, turn.certainty.state], ['what are your opening hours', 'open']);
  void say('From nine.', turn.certainty);
  for (let ms = 0; turn.certainty.state === 'open' && ms < 2000; ms += 20) {
    assert.equal(leg.soundedLast, false, 'before the decision');
    await hear(20);
  }
  assert.equal(leg.soundedLast, true, 'in its tick');
});

test('a caller who goes on before the reply is heard hears none of it', async () => {
  const { talk, leg, hear, say } = talkByHand(['what are your opening hours', 'on friday']);
  await hear(600, PITCH_HZ);
  await hear(200);
  const turn = await talk.next();
  assert.ok(turn?.type === 'words');
  assert.equal(turn.certainty.state, 'open');
  const reply = say('From nine.', turn.certainty);
  await hear(300, PITCH_HZ);
  assert.deepEqual([(await reply).cut, turn.certainty.state], ['before-sound', 'dropped']);
  assert.equal(leg.soundedLast, false);
});

test('the reply to a turn that is certain is dropped by the caller’s voice as long as nothing of it is heard', async () => {
  const { talk, hear, say } = talkByHand(['what are your opening hours']);
  await hear(600, PITCH_HZ);
  await hear(1200);
  const turn = await talk.next();
  assert.ok(turn?.type === 'words' && turn.certainty.state === 'certain');
  const { promise: later, resolve } = Promise.withResolvers<void>();
  const slow = talk.say(
    (async function* () {
      await later;
      yield* [];
    })(),
    {
      certainty: turn.certainty,
      abort: new AbortController(),
      isFarewell: () => false,
      onAudible: () => assert.fail('heard'),
      onComplete() {},
    },
  );
  await hear(300, PITCH_HZ);
  resolve();
  assert.equal((await slow).cut, 'before-sound');
  const next = say('Yes?');
  await hear(400);
  assert.notEqual((await next).cut, 'before-sound', 'the one after it is none of that');
});

test('a key over our speech stops it, and what is pressed has the floor', async () => {
  const { talk, leg, hear, say } = talkByHand();
  const reply = say('We are open from nine to five on weekdays.');
  await hear(400);
  leg.press('1');
  assert.equal(talk.snapshot().floor.at, 'preparing');
  assert.equal((await reply).cut, 'interrupted');
  assert.deepEqual(await talk.next(), { type: 'digits', digits: '1' });
});

test('a fault in a tick ends this leg, and is the pacer’s to know', async () => {
  const { leg, gone, errors, hear } = talkByHand([], { detector: brokenDetector() });
  await assert.rejects(hear(400, PITCH_HZ), /a broken window/);
  assert.deepEqual([leg.left, gone.signal.aborted], ['dropped', true]);
  assert.equal(errors[0]?.[1], 'a line broke');
});

test('a talk that is closed ticks no more', async () => {
  const { talk, hear } = talkByHand();
  await hear(100);
  const { mediaMs } = talk.snapshot();
  await talk.close();
  await hear(100);
  assert.equal(talk.snapshot().mediaMs, mediaMs);
});

test('while on hold no media time passes, and what the caller’s line plays is not heard', async () => {
  const { talk, leg, hear } = talkByHand();
  await hear(100);
  leg.hold(true);
  await hear(1000, PITCH_HZ);
  const { mediaMs, floor, caller } = talk.snapshot();
  assert.deepEqual([mediaMs, floor.at, floor.onHoldMs, caller.voicedMs], [100, 'on-hold', 1000, 0]);
});

test('what waits for what can be asked at any time: the gate for certainty, the reply for its sentence', async () => {
  const { talk, hear, say } = talkByHand();
  const certainty = createCertainty();
  const shut = say('From nine.', certainty);
  await hear(100);
  const { gate, waits } = talk.snapshot();
  assert.equal(gate.isOpen, false);
  assert.deepEqual(
    waits.map((wait) => wait.for),
    ['the caller to speak', 'the turn to be certain'],
  );
  certainty.settle(false);
  await shut;
  assert.equal(talk.snapshot().reply, null);
});

/** A detector whose windows cannot be read. */
function brokenDetector(): VoiceDetector {
  const { detector } = createScriptedCall().services;
  return {
    ...detector,
    open(onWindow) {
      return detector.open((window) =>
        onWindow({
          ...window,
          get probability(): number {
            throw new Error('a broken window');
          },
        }),
      );
    },
  };
}
