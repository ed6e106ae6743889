import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallEntry } from '../../../../../src/ports/call-entry.ts';
import type { Command } from '../../../../../src/ports/commands.ts';
import { keeps, messageOf } from '../../../../support/stored-calls.ts';
import { BUSY, FULL_DISK, journalByHand, OWNER } from './set-up.ts';

const opens = (id: string): CallEntry => ({ type: 'open', id, startedAtMs: 1, chain: 'x' });
const MAIL: Command = {
  type: 'enqueue',
  entry: { id: 'o1', kind: 'mail', payload: '{}', cause: 'a-0', key: 'mail-a-0', dueAtMs: 0 },
};

test('what is recorded in one step is written together, a command with what was recorded before it', async () => {
  const { journal, batches, pass } = journalByHand();
  journal.record(opens('a'));
  journal.record({ type: 'status', id: 'a', status: 'away', transferKey: 'billing' });
  const committed = journal.commit([keeps(messageOf('a')), MAIL]);
  await pass(0);
  assert.equal(await committed, 'stored');
  assert.deepEqual(
    batches.map((batch) => batch.map(({ type }) => type)),
    [['open', 'status', 'keep-message', 'enqueue']],
  );
});

test('who reads a call sees what is still to be written', async () => {
  const hand = journalByHand();
  const { journal, tables, pass } = hand;
  hand.fail(BUSY);
  journal.record(opens('a'));
  journal.record({ type: 'state', id: 'a', conversation: '"c"', visit: '"v"' });
  journal.record({
    type: 'turn',
    callId: 'a',
    seq: 1,
    speaker: 'caller',
    text: 'hello',
    heardText: null,
    atMs: 2,
    delay: null,
    silencedMs: null,
  });
  await pass(1000);
  assert.equal(tables.calls.find('a'), undefined);
  const call = await journal.find('a');
  assert.deepEqual(
    [call?.status, call?.state, call?.owner],
    ['live', { conversation: '"c"', visit: '"v"' }, OWNER],
  );
  assert.deepEqual(
    (await journal.turns('a')).map(({ text }) => text),
    ['hello'],
  );
  assert.deepEqual(
    (await journal.listOpen(OWNER)).map(({ id }) => id),
    ['a'],
  );
  journal.record({ type: 'finish', id: 'a', reason: 'done', endedAtMs: 3 });
  assert.equal(journal.statusOf('a'), 'finished');
  assert.deepEqual(await journal.listOpen(OWNER), []);
  hand.fail(undefined);
  await pass(100);
  assert.deepEqual(tables.calls.find('a'), await journal.find('a'));
});

test('an open call is listed for its own telephone system alone, stored or still to be written', async () => {
  const hand = journalByHand();
  const { journal, pass } = hand;
  const another = { ...OWNER, system: 'another' };
  const listed = async () =>
    Promise.all([OWNER, another].map(async (of) => (await journal.listOpen(of)).map(({ id }) => id)));
  hand.fail(BUSY);
  journal.record(opens('ours'));
  journal.record({ type: 'open', id: 'theirs', startedAtMs: 1, chain: 'x', owner: another });
  await pass(100);
  assert.deepEqual(await listed(), [['ours'], ['theirs']]);
  hand.fail(undefined);
  await pass(1000);
  assert.equal(hand.tables.calls.find('theirs')?.status, 'live');
  assert.deepEqual(await listed(), [['ours'], ['theirs']]);
});

for (const how of [BUSY, 'never'] as const) {
  test(`after five seconds ${how === 'never' ? 'of a write without end' : 'of a held lock'} a commit is late, and beside the database with its call`, async () => {
    const hand = journalByHand();
    hand.fail(how);
    hand.journal.record(opens('a'));
    hand.journal.record(opens('b'));
    let committed = '';
    void hand.journal.commit([keeps(messageOf('a'))]).then((how) => {
      committed = how;
    });
    await hand.pass(4999);
    assert.deepEqual([committed, hand.spilled], ['', []]);
    await hand.pass(1);
    assert.equal(committed, 'late');
    const [line] = hand.spilled;
    assert.equal(line?.atMs, 1_000_000);
    assert.deepEqual(
      line?.entries.map((entry) => (entry.type === 'keep-message' ? entry.message.id : entry.type)),
      ['open', 'a-0'],
    );
  });
}

test('a late message is stored once the database is free, marked, and nothing stays beside it', async () => {
  const hand = journalByHand();
  hand.fail(BUSY);
  const committed = hand.journal.commit([keeps(messageOf('a'))]);
  await hand.pass(7000);
  hand.fail(undefined);
  await hand.pass(25);
  assert.equal(await committed, 'late');
  const [message, ...more] = hand.tables.messages.list(9);
  assert.deepEqual([message?.id, message?.lateByMs, more], ['a-0', 7025, []]);
  assert.deepEqual(hand.spilled, []);
});

test('the same message committed again while it is late is one message', async () => {
  const hand = journalByHand();
  hand.fail(BUSY);
  const first = hand.journal.commit([keeps(messageOf('a'))]);
  await hand.pass(6000);
  assert.equal(await first, 'late');
  const again = hand.journal.commit([keeps(messageOf('a', { takenAtMs: 9 }))]);
  hand.fail(undefined);
  await hand.pass(100);
  assert.equal(await again, 'stored');
  assert.equal(hand.tables.messages.list(9).length, 1);
});

test('a disk that refuses is told at once; what was to be kept is tried until it works', async () => {
  const hand = journalByHand();
  hand.fail(FULL_DISK);
  const committed = hand.journal.commit([keeps(messageOf('a'))]);
  await hand.pass(10);
  assert.equal(await committed, 'late');
  await hand.pass(60_000);
  hand.fail(undefined);
  await hand.pass(2000);
  assert.equal(hand.tables.messages.list(9)[0]?.id, 'a-0');
});

test('another message under a known id is a bug that whoever commits it gets, and holds up nobody else', async () => {
  const { journal, tables, pass } = journalByHand();
  await Promise.all([journal.commit([keeps(messageOf('a'))]), pass(0)]);
  const wrong = assert.rejects(
    journal.commit([keeps(messageOf('a', { reason: 'another' }))]),
    /another message/,
  );
  journal.record(opens('b'));
  const right = journal.commit([keeps(messageOf('b'))]);
  await pass(0);
  await wrong;
  assert.equal(await right, 'stored');
  assert.equal(tables.calls.find('b')?.status, 'live');
  assert.deepEqual(
    tables.messages.list(9).map(({ reason }) => reason),
    ['an invoice', 'an invoice'],
  );
});

test('what an earlier daemon left is stored at once, and marked by how late it is', async () => {
  const left = [{ atMs: 995_000, entries: [opens('a'), keeps(messageOf('a'))] }];
  const hand = journalByHand(left);
  await hand.pass(0);
  assert.equal(hand.tables.messages.list(9)[0]?.lateByMs, 5000);
  assert.equal(hand.tables.calls.find('a')?.status, 'live');
  assert.deepEqual(hand.spilled, []);
});

test('at the end what waits is written, or else put beside the database', async () => {
  const hand = journalByHand();
  hand.fail(BUSY);
  hand.journal.record(opens('a'));
  const committed = hand.journal.commit([keeps(messageOf('a'))]);
  const closed = hand.journal.close();
  await hand.pass(2100);
  await closed;
  assert.equal(await committed, 'late');
  const types = new Set(hand.spilled.flatMap(({ entries }) => entries.map(({ type }) => type)));
  assert.deepEqual([...types].sort(), ['keep-message', 'open']);
});
