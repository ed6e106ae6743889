import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryStore } from '../../../src/adapters/storage/memory/store.ts';
import { createDispatch } from '../../../src/outbox/dispatch.ts';
import type { ChannelTerms } from '../../../src/outbox/office-post.ts';
import type { Delivery, DeliveryChannel, Failure, Parcel } from '../../../src/ports/delivery-channel.ts';
import { type Log, silentLog } from '../../../src/ports/log.ts';
import type { Store } from '../../../src/ports/store.ts';
import { messageDelivery } from '../../../src/wire/records/message-delivery.ts';
import { type HandClock, handClock } from '../../support/hand-clock.ts';
import { keeps, messageOf } from '../../support/stored-calls.ts';

const START_MS = Date.UTC(2026, 10, 30, 9);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const TERMS: ChannelTerms = {
  name: 'mail',
  events: ['message.kept', 'message.late'],
  detail: 'brief',
  healthData: 'no',
  to: 'office@example.org',
  perMinute: 6000,
};
const BUSY: Failure = { fault: 'busy', status: 451, isFinal: false, isOfHost: false };
const AWAY: Failure = { fault: 'unreachable', isFinal: false, isOfHost: true };

/** A channel that does what it is told, and keeps the times at which it was offered something. */
function scripted(
  clock: HandClock,
  answer: (parcel: Parcel, offered: number) => Failure | 'silent' | undefined,
) {
  const offers: { readonly parcel: Parcel; readonly atMs: number }[] = [];
  let [now, most] = [0, 0];
  const channel: DeliveryChannel = {
    host: 'mail.example.org:587',
    async deliver(parcel, signal): Promise<Delivery> {
      offers.push({ parcel, atMs: clock.nowMs() });
      const failure = answer(parcel, offers.length);
      now += 1;
      most = Math.max(most, now);
      if (failure === 'silent') await clock.wait(DAY_MS, signal);
      now -= 1;
      if (signal.aborted) return { type: 'aborted' };
      return failure === undefined || failure === 'silent'
        ? { type: 'delivered' }
        : { type: 'failed', ...failure };
    },
    async close() {},
  };
  return { channel, offers, mostAtOnce: () => most };
}

async function enqueue(store: Store, ids: readonly string[], late = ''): Promise<void> {
  for (const id of ids) {
    const key = `message:${id}${late}`;
    const entry = { id: key, kind: 'message', payload: '{}', cause: id, key, dueAtMs: START_MS };
    await store.write([keeps(messageOf('c1', { id })), { type: 'enqueue', entry }]);
  }
}

function begin(clock: HandClock, parts: { readonly store: Store; readonly log?: Log }) {
  const { store, log = silentLog } = parts;
  return createDispatch({
    clock,
    log,
    by: 'attendant',
    random: () => 0,
    storeOf: () => store,
    soundOf: () => null,
  });
}

const post = (
  ...channels: readonly { readonly channel: DeliveryChannel; readonly terms: ChannelTerms }[]
) => [{ tenant: 'default', people: [], channels }];

test('what is new leaves within a second, and is not offered again', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const { channel, offers } = scripted(clock, () => undefined);
  const dispatch = begin(clock, { store });
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(10_000);
  await enqueue(store, ['m1']);
  const fromMs = clock.nowMs();
  await clock.pass(1000);
  assert.equal(offers.length, 1);
  await clock.pass(HOUR_MS, 10_000);
  assert.equal(offers.length, 1);
  assert.ok((offers[0]?.atMs ?? 0) - fromMs <= 1000, `${offers[0]?.atMs} after ${fromMs}`);
  await dispatch.stop(1000);
  assert.deepEqual(await store.outbox.figures(), { waiting: 0, dead: 0, oldestMs: null });
});

test('a receiver that is busy is asked again after half a minute, then after twice as long, up to an hour', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const { channel, offers } = scripted(clock, () => BUSY);
  await enqueue(store, ['m1']);
  const dispatch = begin(clock, { store });
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(5 * HOUR_MS, 1000);
  const gapsS = offers.slice(1).map(({ atMs }, n) => Math.floor((atMs - (offers[n]?.atMs ?? 0)) / 1000));
  const wanted = [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600];
  assert.equal(gapsS.length, wanted.length);
  for (const [n, gapS] of gapsS.entries()) assert.ok(Math.abs(gapS - (wanted[n] ?? 0)) <= 2, gapsS.join(' '));
  assert.equal(new Set(offers.map(({ parcel }) => parcel.id)).size, 1);
  await dispatch.stop(1000);
});

test('after three days it is given up, with the reason and nothing else', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const logged: string[] = [];
  const note = (fields: object, sentence: string) =>
    void logged.push(`${sentence} ${JSON.stringify(fields)}`);
  const log: Log = { ...silentLog, warn: note, error: note };
  const { channel } = scripted(clock, () => BUSY);
  await enqueue(store, ['m1']);
  const dispatch = begin(clock, { store, log });
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(3 * DAY_MS - HOUR_MS, 60_000);
  assert.equal((await store.outbox.figures()).dead, 0);
  await clock.pass(2.5 * HOUR_MS, 60_000);
  assert.deepEqual(
    (await store.outbox.list('dead', 9)).map(({ cause, why }) => [cause, why]),
    [['m1', 'busy 451']],
  );
  assert.match(logged.at(-1) ?? '', /given up.*"why":"busy 451"/);
  assert.doesNotMatch(logged.join('\n'), /Sample Caller|invoice|office@example/);
  await dispatch.stop(1000);
});

test('what waited for a daemon that was away for a week is still tried for an hour', async () => {
  const clock = handClock(START_MS + 7 * DAY_MS);
  const store = createMemoryStore();
  const { channel, offers } = scripted(clock, (_, offered) => (offered < 6 ? BUSY : undefined));
  await enqueue(store, ['m1']);
  const dispatch = begin(clock, { store });
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(HOUR_MS, 1000);
  await dispatch.stop(1000);
  assert.equal(offers.length, 6);
  assert.equal((await store.outbox.figures()).dead, 0);
});

test('what is refused for good is given up at once, and holds up nothing', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const refused: Failure = { fault: 'refused', status: 550, isFinal: true, isOfHost: false };
  const { channel, offers } = scripted(clock, (_, offered) => (offered === 1 ? refused : undefined));
  await enqueue(store, ['m1', 'm2']);
  const dispatch = begin(clock, { store });
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(2000);
  assert.equal(offers.length, 2);
  assert.deepEqual(await dispatch.figures(), { waiting: 0, dead: 1 });
  await dispatch.stop(1000);
});

test('a host that is away is left alone by all that waits for it, and what was not tried is as new', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const { channel, offers } = scripted(clock, () => AWAY);
  await enqueue(store, ['m1', 'm2', 'm3', 'm4', 'm5', 'm6']);
  const dispatch = begin(clock, { store });
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(29_000);
  // Two were on their way before it was known.
  assert.ok(offers.length <= 2, `${offers.length} offers`);
  const untried = (await store.outbox.list('waiting', 9)).filter(({ attempts }) => attempts === 0);
  assert.ok(untried.length >= 4);
  await dispatch.stop(1000);
});

test('a receiver that names a time is left alone for it', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const later: Failure = {
    fault: 'busy',
    status: 429,
    isFinal: false,
    isOfHost: true,
    retryAfterMs: HOUR_MS,
  };
  const { channel, offers } = scripted(clock, (_, offered) => (offered === 1 ? later : undefined));
  await enqueue(store, ['m1']);
  const dispatch = begin(clock, { store });
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(HOUR_MS - 2000, 1000);
  assert.equal(offers.length, 1);
  await clock.pass(4000);
  assert.equal(offers.length, 2);
  await dispatch.stop(1000);
});

test('deliveries to one host keep their distance, whichever channel and office they are of', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const { channel, offers } = scripted(clock, () => undefined);
  await enqueue(
    store,
    Array.from({ length: 20 }, (_, n) => `m${n}`),
  );
  const dispatch = begin(clock, { store });
  const slow = { ...TERMS, perMinute: 10 };
  dispatch.configure(post({ channel, terms: slow }, { channel, terms: { ...slow, name: 'webhook:crm' } }));
  await clock.pass(60_000);
  assert.ok(offers.length >= 10 && offers.length <= 13, `${offers.length} in the first minute`);
  await dispatch.stop(1000);
});

test('thousands that wait are neither read at once nor offered at once', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  let mostClaimed = 0;
  const watched = {
    ...store,
    outbox: {
      ...store.outbox,
      async claim(asked: Parameters<Store['outbox']['claim']>[0]) {
        const claimed = await store.outbox.claim(asked);
        mostClaimed = Math.max(mostClaimed, claimed.length);
        return claimed;
      },
    },
  };
  const { channel, mostAtOnce } = scripted(clock, () => 'silent');
  const entries = Array.from({ length: 2000 }, (_, n) => {
    const id = `e${n}`;
    const entry = { id, kind: 'message.mail', payload: '', cause: 'm1', key: id, dueAtMs: START_MS };
    return { type: 'enqueue', entry } as const;
  });
  await store.write([keeps(messageOf('c1', { id: 'm1' })), ...entries]);
  const dispatch = begin(clock, { store: watched });
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(20_000);
  assert.ok(mostClaimed <= 20, `${mostClaimed} read at once`);
  assert.equal(mostAtOnce(), 2);
  await Promise.all([dispatch.stop(1000), clock.pass(2000)]);
});

test('what is on its way at the end may take its time, and what does not end is there for the next start', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const { channel } = scripted(clock, () => 'silent');
  await enqueue(store, ['m1']);
  const dispatch = begin(clock, { store });
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(2000);
  await Promise.all([dispatch.stop(10_000), clock.pass(10_000)]);
  assert.equal((await store.outbox.figures()).waiting, 1);
  const next = scripted(clock, () => undefined);
  const second = begin(clock, { store });
  second.configure(post({ channel: next.channel, terms: TERMS }));
  await clock.pass(1000);
  assert.equal(next.offers.length, 1);
  await second.stop(1000);
});

test('what waits for a channel that was taken out of the configuration is given up, and other kinds are left alone', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  for (const kind of ['message.webhook:old', 'report'])
    await store.write([
      {
        type: 'enqueue',
        entry: { id: kind, kind, payload: '', cause: 'm1', key: kind, dueAtMs: START_MS },
      },
    ]);
  const dispatch = begin(clock, { store });
  dispatch.configure(post());
  await clock.pass(1000);
  await dispatch.stop(1000);
  assert.deepEqual(
    (await store.outbox.list('dead', 9)).map(({ kind, why }) => [kind, why]),
    [['message.webhook:old', 'not configured']],
  );
  assert.equal((await store.outbox.figures()).waiting, 1);
});

test('a message that has been removed since is told to nobody', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const { channel, offers } = scripted(clock, () => undefined);
  await store.write([
    {
      type: 'enqueue',
      entry: {
        id: 'o1',
        kind: 'message',
        payload: '',
        cause: 'gone',
        key: 'message:gone',
        dueAtMs: START_MS,
      },
    },
  ]);
  const dispatch = begin(clock, { store });
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(2000);
  await dispatch.stop(1000);
  assert.equal(offers.length, 0);
  assert.equal((await store.outbox.figures()).waiting, 0);
});

test('a channel is told the events it wants, and lateness is one of its own', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const all = scripted(clock, () => undefined);
  const late = scripted(clock, () => undefined);
  await enqueue(store, ['m1']);
  await enqueue(store, ['m1'], ':late');
  const dispatch = begin(clock, { store });
  dispatch.configure(
    post(
      { channel: all.channel, terms: TERMS },
      { channel: late.channel, terms: { ...TERMS, name: 'webhook:crm', events: ['message.late'] } },
    ),
  );
  await clock.pass(3000);
  await dispatch.stop(1000);
  const events = (of: typeof all) => of.offers.map(({ parcel }) => parcel.leaving.event).toSorted();
  assert.deepEqual(events(all), ['message.kept', 'message.late']);
  assert.deepEqual(events(late), ['message.late']);
  assert.equal(new Set(all.offers.map(({ parcel }) => parcel.id)).size, 2);
});

test('mail goes to the owner, to whom it is for, or to the office; when it is late to whoever is told then', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  const { channel, offers } = scripted(clock, () => undefined);
  const people = ['anna', 'ben', 'chief'].map((key) => ({ key, name: key, mail: `${key}@example.org` }));
  const owned = { ownerKey: 'ben', forKey: 'anna', dueAtMs: START_MS + HOUR_MS };
  const messages = { m1: owned, m2: { forKey: 'anna' }, m3: { forKey: 'gone' } };
  for (const [id, changes] of Object.entries(messages))
    await store.write([
      keeps(messageOf('c1', { id, ...changes })),
      { type: 'enqueue', entry: messageDelivery({ messageId: id, atMs: START_MS }) },
    ]);
  await store.messages.change('m1', { type: 'escalate', atMs: START_MS, to: 'chief', delivers: true });
  const dispatch = begin(clock, { store });
  dispatch.configure([{ tenant: 'default', people, channels: [{ channel, terms: TERMS }] }]);
  await clock.pass(3000);
  await dispatch.stop(1000);
  const told = offers.map(({ parcel: { to, leaving } }) => [
    leaving.messageId,
    leaving.event,
    to,
    leaving.dueAtMs,
  ]);
  assert.deepEqual(told.toSorted(), [
    ['m1', 'message.kept', 'ben@example.org', START_MS + HOUR_MS],
    ['m1', 'message.late', 'chief@example.org', START_MS + HOUR_MS],
    ['m2', 'message.kept', 'anna@example.org', null],
    ['m3', 'message.kept', 'office@example.org', null],
  ]);
});

test('another configuration counts at once, and what is on its way by the one before ends first', async () => {
  const clock = handClock(START_MS);
  const store = createMemoryStore();
  let closed = false;
  const before = scripted(clock, () => undefined);
  const after = scripted(clock, () => undefined);
  const dispatch = begin(clock, { store });
  const channel = {
    ...before.channel,
    async close() {
      closed = true;
    },
  };
  dispatch.configure(post({ channel, terms: TERMS }));
  await clock.pass(1000);
  dispatch.configure(post({ channel: after.channel, terms: TERMS }));
  await enqueue(store, ['m1']);
  await clock.pass(2000);
  assert.equal(closed, true);
  assert.deepEqual([before.offers.length, after.offers.length], [0, 1]);
  await dispatch.stop(1000);
});
