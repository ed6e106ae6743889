import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { SystemServices } from '../../../src/call/call-services.ts';
import type { SystemCalls } from '../../../src/call/switchboard.ts';
import { AppError } from '../../../src/core/errors.ts';
import type { LegSource } from '../../../src/ports/leg-source.ts';
import { silentLog } from '../../../src/ports/log.ts';
import type { PbxListener } from '../../../src/ports/pbx-control.ts';
import { joinTelephoneSystems } from '../../../src/wiring/telephone-systems.ts';
import { createLoopbackSource, type LoopbackSource } from '../../support/loopback-source.ts';

const join = (...sources: LegSource[]) => {
  const told: boolean[] = [];
  const log = { ...silentLog };
  const joined = joinTelephoneSystems(sources, {
    daemon: 'attendant',
    log,
    onControl: (up) => void told.push(up),
  });
  return { joined, told };
};

/** What the switchboard is asked, by telephone system. */
function noteCalls() {
  const noted: string[] = [];
  const callsOf = ({ owner, lineLabel, pbxIsUp }: SystemServices): SystemCalls => {
    const note = (text: string) => void noted.push(`${owner.daemon} ${owner.system}: ${text}`);
    return {
      admit: (callId) => !note(`admit ${callId}`),
      entrancesMatter: () => false,
      leg: ({ callId }) => note(`leg ${callId} on ${lineLabel}, ${pbxIsUp() ? 'up' : 'down'}`),
      callGone: (callId) => note(`gone ${callId}`),
      reconcile: async (live) => note(`reconcile ${[...live]}`),
      closeOlderThan: async (ms) => note(`close ${ms}`),
    };
  };
  return { noted, switchboard: { callsOf } };
}

/** A loopback that has a control beside its legs. */
function withControl(name: string) {
  const source: LoopbackSource = createLoopbackSource(name);
  const pbx = { isUp: false, tell: undefined as PbxListener | undefined };
  const control = {
    get isUp() {
      return pbx.isUp;
    },
    watch: (listener: PbxListener) => {
      pbx.tell = listener;
    },
    liveCalls: async () => new Set(['lives']),
    deviceStates: async () => new Map(),
    showLamp: async () => true,
    hangUp: async () => {},
    originate: async () => {},
  };
  const change = (up: boolean) => {
    pbx.isUp = up;
    pbx.tell?.controlChanged(up);
  };
  return { source: { ...source, control }, dial: source.dial, change, tell: () => pbx.tell };
}

test('each system has its own calls and its own control, and one that comes back asks about its own', async () => {
  const [one, other, bare] = [withControl('one'), withControl('other'), createLoopbackSource('bare')];
  const { joined, told } = join(one.source, other.source, bare);
  const { noted, switchboard } = noteCalls();
  await joined.start(switchboard);
  one.change(true);
  other.change(true);
  one.dial({ callId: 'a' });
  bare.dial({ callId: 'b' });
  other.change(false);
  other.tell()?.callGone('c');
  await turn();
  assert.deepEqual(noted, [
    'attendant one: admit a',
    'attendant one: leg a on one, up',
    'attendant bare: admit b',
    'attendant bare: leg b on bare, down',
    'attendant other: gone c',
    'attendant one: reconcile lives',
    'attendant other: reconcile lives',
  ]);
  assert.deepEqual(told, [false, true, false], 'whether all controls are up');
  await joined.stop();
});

test('records of long ago are closed for each system', async () => {
  const { joined } = join(createLoopbackSource('one'), createLoopbackSource('other'));
  const { noted, switchboard } = noteCalls();
  await joined.closeOlderThan(5, switchboard);
  assert.deepEqual(noted, ['attendant one: close 5', 'attendant other: close 5']);
});

test('whether calls are taken is told to all, and the health of each has its name', async () => {
  const [one, other] = [withControl('one'), createLoopbackSource('other')];
  const { joined } = join(one.source, other);
  await joined.start(noteCalls().switchboard);
  joined.setTakingCalls(true);
  assert.equal(joined.label, 'one, other');
  assert.deepEqual(joined.health(), [
    { label: 'one', media: true, taking: true, control: false },
    { label: 'other', media: true, taking: true, control: undefined },
  ]);
  joined.setTakingCalls(false);
  assert.ok(joined.health().every(({ taking }) => !taking));
});

test('a system that cannot be started leaves none that has been', async () => {
  const one = createLoopbackSource('one');
  const taken: LegSource = {
    ...createLoopbackSource('other'),
    async start() {
      throw new AppError('port.taken', 'in use');
    },
  };
  const { joined } = join(one, taken);
  await assert.rejects(joined.start(noteCalls().switchboard), { code: 'port.taken' });
  assert.equal(one.health().media, false);
});

test('one that ends badly keeps no other from its end', async () => {
  const broken: LegSource = {
    ...createLoopbackSource('one'),
    async stop() {
      throw new Error('a bug');
    },
  };
  const other = createLoopbackSource('other');
  const { joined } = join(broken, other);
  await joined.start(noteCalls().switchboard);
  await joined.stop();
  assert.equal(other.health().media, false);
});

test('two systems of one name are refused', () => {
  assert.throws(() => join(createLoopbackSource(), createLoopbackSource()), { code: 'config.invalid' });
});
