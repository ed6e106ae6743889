import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keeps, messageOf } from '../../../../support/stored-calls.ts';
import { journalByHand } from './set-up.ts';

const sound = (...samples: number[]) => ({ samples: Int16Array.from(samples), rateHz: 8000 }) as const;
/** Half a minute. */
const long = () => ({ samples: new Int16Array(240_000), rateHz: 8000 }) as const;

test('sound is written before the message that names it, and only then', async () => {
  const hand = journalByHand();
  const save = Promise.withResolvers<void>();
  hand.saving = save.promise;
  const held = hand.journal.hold('a', sound(1, 2)) ?? assert.fail();
  hand.journal.hold('a', sound(3));
  await hand.pass(1000);
  assert.equal(hand.saved.size, 0);
  const committed = hand.journal.commit([keeps(messageOf('a', { recording: held.name }))]);
  await hand.pass(100);
  assert.deepEqual(hand.tables.messages.list(9), [], 'the row waits for the file');
  save.resolve();
  await hand.pass(0);
  assert.equal(await committed, 'stored');
  assert.deepEqual([...hand.saved], [[held.name, sound(1, 2)]]);
});

test('sound that takes longer than five seconds makes its message late', async () => {
  const hand = journalByHand();
  hand.saving = new Promise(() => {});
  const held = hand.journal.hold('a', sound(1)) ?? assert.fail();
  const committed = hand.journal.commit([keeps(messageOf('a', { recording: held.name }))]);
  await hand.pass(5000);
  assert.equal(await committed, 'late');
  assert.equal(hand.spilled.length, 1);
});

test('sound that nobody holds and no disk has is not named', async () => {
  const hand = journalByHand();
  const message = messageOf('a', { recording: 'gone.wav', nameRecording: 'there.wav' });
  hand.saved.set('there.wav', sound(1));
  await Promise.all([hand.journal.commit([keeps(message)]), hand.pass(0)]);
  const [stored] = hand.tables.messages.list(9);
  assert.deepEqual([stored?.recording, stored?.nameRecording], [null, 'there.wav']);
});

test('of many sounds of one call the oldest goes that no state names, and never one that a state names', async () => {
  const hand = journalByHand();
  const [named, second, third, fourth, fifth] = Array.from({ length: 5 }, () => {
    const held = hand.journal.hold('a', long()) ?? assert.fail();
    hand.journal.record({ type: 'state', id: 'a', conversation: '{}', visit: '{"recording":"1.wav"}' });
    return held.name;
  });
  const commit = (name: string | undefined, n: number) =>
    hand.journal.commit([keeps(messageOf('a', { id: `m${n}`, recording: name ?? null }))]);
  await Promise.all([...[named, second, third, fourth, fifth].map(commit), hand.pass(0)]);
  assert.equal(named, '1.wav');
  assert.deepEqual([...hand.saved.keys()].sort(), ['1.wav', '3.wav', '4.wav', '5.wav']);
});

test('sound can be replaced and dropped while it waits, and is forgotten a minute after the call', async () => {
  const hand = journalByHand();
  const [first, second, third] = [1, 2, 3].map((n) => hand.journal.hold('a', sound(n)) ?? assert.fail());
  first?.replace(Int16Array.of(9));
  second?.drop();
  hand.journal.record({ type: 'finish', id: 'a', reason: 'done', endedAtMs: 1 });
  const commit = (held: typeof first, n: number) =>
    hand.journal.commit([keeps(messageOf('a', { id: `m${n}`, recording: held?.name ?? null }))]);
  await Promise.all([commit(first, 1), commit(second, 2), hand.pass(0)]);
  assert.deepEqual([...hand.saved.values()], [sound(9)]);
  await hand.pass(61_000);
  hand.journal.hold('b', sound(1));
  await Promise.all([commit(third, 3), hand.pass(0)]);
  assert.equal(hand.saved.size, 1);
});
