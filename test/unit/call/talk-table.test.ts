import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEventTable } from '../../../src/call/event-table.ts';
import { createLiveCalls } from '../../../src/call/live-calls.ts';
import { makeTalkParts, type TalkEvents, type TalkParts } from '../../../src/call/talk-parts.ts';
import { talkTable } from '../../../src/call/talk-table.ts';
import type { TurnEvent } from '../../../src/conversation/turn-state.ts';
import { liveCall } from '../../support/live-call.ts';
import { CALL_ID, createScriptedCall } from '../../support/scripted-call.ts';
import { createScriptedLeg } from '../../support/scripted-leg.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';
import { firstExpected } from './talk-by-hand.ts';
import { nextWords, quiet, turnsByHand } from './turns/hand-ears.ts';

const BEGAN = { type: 'speech-start', atMs: 100, yielded: false, isOurs: false } as const;
const ENDED = { type: 'speech-end', atMs: 700, yielded: true, isOurs: false } as const;

/** The real parts, but for turns whose words the test gives and a floor that does with an event what the test says. */
function setUp(onFloor: (event: TurnEvent, parts: TalkParts) => void) {
  const { services } = createScriptedCall();
  const logged: object[] = [];
  const liveCalls = createLiveCalls();
  const leg = createScriptedLeg(CALL_ID, {}, () => {});
  const gone = new AbortController();
  const hand = turnsByHand();
  const table = createEventTable<TalkEvents>();
  const made = makeTalkParts(leg, services, {
    first: firstExpected(services),
    on: table.on,
    gone: gone.signal,
    closed: new AbortController().signal,
  });
  const parts: TalkParts = {
    ...made,
    turns: hand.turns,
    floor: { at: 'listening', sinceMs: 0, tell: (event) => onFloor(event, parts) },
  };
  const log = { ...services.log, error: (fields: object) => logged.push(fields) };
  const receivers = talkTable(leg, parts, {
    services: { ...services, liveCalls, log },
    gone,
    onFax: () => assert.fail('no fax'),
  });
  table.join(receivers);
  return { receivers, hand, parts, leg, gone, liveCalls, logged };
}

test('whatever the floor makes of a pause at once, the turn says when the pause began', async () => {
  const { receivers, hand, parts } = setUp((_, { turns }) => turns.answer());
  hand.turns.ask();
  await hand.hear('goodbye');
  receivers['voice-ended'](ENDED);
  const { times } = await nextWords(hand.turns);
  assert.equal(times.quietMs, parts.time.toClock(ENDED.atMs));
});

test('the floor hears of a voice while what is being answered is still certain; then it is not', () => {
  const certain: boolean[] = [];
  const { receivers, hand } = setUp((_, { turns }) => certain.push(turns.isCertain));
  hand.turns.silence();
  receivers['voice-began'](BEGAN);
  assert.deepEqual([...certain, hand.turns.isCertain], [true, false]);
});

test('a reply that the floor has prepared to words so far is one to these words', async () => {
  const { receivers, hand } = setUp((_, { turns }) => turns.prepare());
  receivers['words-so-far']('what are your opening hours');
  assert.equal((await nextWords(hand.turns)).text, 'what are your opening hours');
});

test('words are judged for the floor, and are all only once they are known to be', () => {
  const told: TurnEvent[] = [];
  const { receivers } = setUp((event) => told.push(event));
  receivers['words-so-far']('my name is');
  receivers['words-known']({ meaning: 'content', completeness: 'closed' });
  assert.deepEqual(told, [
    { type: 'words', atMs: 0, settled: false, meaning: 'content', completeness: 'unfinished' },
    { type: 'words', atMs: 0, settled: true, meaning: 'content', completeness: 'closed' },
  ]);
});

test('the floor hears of a key before it hears that the keys are complete, and then they are handed over', async () => {
  const told: string[] = [];
  const { receivers, hand } = setUp(({ type }) => told.push(type));
  receivers['key-pressed']('1');
  assert.deepEqual(told, ['key', 'keys-complete']);
  assert.deepEqual(await hand.turns.next(), { type: 'digits', digits: '1' });
});

test('keys have the floor before whoever answers hears of them', () => {
  const { receivers, hand } = setUp(
    ({ type }) => type === 'keys-complete' && assert.deepEqual(hand.noted, []),
  );
  receivers['keys-complete']('1');
  assert.deepEqual(hand.noted, ['digits']);
});

test('a line that breaks ends, and the log counts the words of the call', () => {
  const { receivers, leg, gone, liveCalls, logged } = setUp(() => {});
  liveCalls.add(
    CALL_ID,
    liveCall(() => snapshotOf(CALL_ID, 'my name is mary')),
  );
  receivers.broke(new Error('broken'));
  assert.deepEqual([leg.left, gone.signal.aborted], ['dropped', true]);
  const [fields] = logged;
  assert.ok(fields && 'call' in fields);
  assert.match(JSON.stringify(fields.call), /"words":\{"count":4\}/);
  assert.doesNotMatch(JSON.stringify(fields.call), /mary/i);
});

test('it ends as well when nobody can tell what the call was doing', () => {
  const { receivers, leg, liveCalls, logged } = setUp(() => {});
  liveCalls.add(
    CALL_ID,
    liveCall(() => assert.fail('broken, too')),
  );
  receivers.broke(new Error('broken'));
  assert.deepEqual([leg.left, logged.length], ['dropped', 1]);
});

test('who is on hold for too long is let go as if they had hung up, without a control channel too', async () => {
  for (const [markable, left] of [
    [true, { next: 'done' }],
    [false, 'dropped'],
  ] as const) {
    const { receivers, leg } = setUp(() => {});
    leg.markable = markable;
    receivers['hold-given-up']();
    await quiet();
    assert.deepEqual(leg.left, left);
  }
});

test('a part that tells while it is being made is a fault', () => {
  const table = createEventTable<{ told: [] }>();
  assert.throws(() => table.on('told')(), /told too soon: told/);
});
