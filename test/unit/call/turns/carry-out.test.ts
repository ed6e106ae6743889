import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallEvents } from '../../../../src/call/call-events.ts';
import { carryOut } from '../../../../src/call/turns/carry-out.ts';
import { CERTAIN } from '../../../../src/call/turns/certainty.ts';
import { EventBus } from '../../../../src/core/event-bus.ts';
import { eventOf } from '../../conversation/turn-script.ts';
import { setUp as repliesByHand } from '../voice/reply-set-up.ts';
import { nextWords, turnsByHand } from './hand-ears.ts';

/** Both sides of a talk as they are; the test is the floor and the line. */
async function setUp() {
  const { speech: replies, say, pass, soundMs } = await repliesByHand();
  const hand = turnsByHand();
  const line = { silentSoonMs: 0 };
  const silenced: (number | null)[] = [];
  const bus = new EventBus<CallEvents>((error) => assert.fail(String(error)));
  bus.on('speech-interrupted', ({ silencedMs }) => silenced.push(silencedMs));
  const { turns } = hand;
  const acts = carryOut({ callId: 'a', bus, turns, replies, silentSoonMs: () => line.silentSoonMs });
  return { ...hand, acts, say, pass, soundMs, line, silenced };
}

test('what is answered is let out by its certainty', async () => {
  const { acts, turns, hear, say, pass, soundMs } = await setUp();
  turns.ask();
  await hear('goodbye');
  acts.prepare(eventOf('tick', 0));
  const turn = await nextWords(turns);
  say(turn.certainty).give('Goodbye.');
  await pass(100);
  assert.equal(soundMs(), 0);
  acts.answer(eventOf('tick', 200));
  await pass(40);
  assert.ok(soundMs() > 0);
});

test('who goes on drops a reply to a turn that is certain, and takes back one that is not', async () => {
  const { acts, turns, say } = await setUp();
  turns.silence();
  const certain = say(CERTAIN);
  acts.drop(eventOf('speech-start', 0));
  assert.equal((await certain.said).cut, 'before-sound');
  turns.spoke();
  turns.partial('what are your hours');
  turns.prepare();
  assert.equal((await turns.next())?.type, 'silence');
  const turn = await nextWords(turns);
  acts.drop(eventOf('speech-start', 0));
  assert.equal(turn.certainty.state, 'dropped');
});

test('who goes on in a turn that is not certain drops no reply to another', async () => {
  const { acts, turns, say, pass, soundMs } = await setUp();
  turns.spoke();
  const other = say(CERTAIN);
  acts.drop(eventOf('speech-start', 0));
  other.give('We are open.');
  await pass(100);
  assert.ok(soundMs() > 0);
});

test('how long a voice took to silence us is counted from its onset to the frame that fades out', async () => {
  const { acts, say, pass, line, silenced } = await setUp();
  say(CERTAIN).give('We are open today from nine to five.');
  await pass(100);
  line.silentSoonMs = 1130;
  acts.pause(eventOf('speech-start', 1000));
  line.silentSoonMs = 1700;
  acts.stop(eventOf('words:open', 1680));
  assert.deepEqual(silenced, [130]);
});

test('speech that went on in between counts from that onset to when it is stopped', async () => {
  const { acts, say, pass, line, silenced } = await setUp();
  say(CERTAIN).give('We are open today from nine to five.');
  await pass(100);
  line.silentSoonMs = 1130;
  acts.pause(eventOf('speech-start', 1000));
  acts['go-on'](eventOf('tick', 1640));
  line.silentSoonMs = 1900;
  acts.stop(eventOf('words:open', 1880));
  assert.deepEqual(silenced, [900]);
});

test('a key silences us in no time of a voice', async () => {
  const { acts, say, pass, silenced } = await setUp();
  say(CERTAIN).give('We are open today.');
  await pass(100);
  acts.pause(eventOf('speech-start', 1000));
  acts.stop(eventOf('key', 1100));
  assert.deepEqual(silenced, [null]);
});

test('a sound that was nothing is none of the next turn', async () => {
  const { acts, turns, voice } = await setUp();
  turns.partial('mm');
  acts.resume(eventOf('words:nod', 0));
  assert.equal(voice.cuts, 1);
  turns.answer();
});

test('a silence and a return from a hold are turns of their own', async () => {
  const { acts, turns } = await setUp();
  acts.prompt(eventOf('tick', 0));
  acts['take-up'](eventOf('caller-back', 0));
  assert.deepEqual(
    [await turns.next(), await turns.next()],
    [{ type: 'silence', times: 1 }, { type: 'back' }],
  );
});
