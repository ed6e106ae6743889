import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Drill, drillCrash, drillRefusal } from '../../../src/cli/failover-drill.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { Phone, PhoneCall } from '../../../src/ports/phone.ts';
import type { DrillControl } from '../../../src/wiring/pbx-access.ts';

/** A PBX whose state a test moves; the phone's call is part of it. */
interface Scene {
  calls: ReadonlyMap<string, string>;
  hasLeg: boolean;
  ringing: readonly string[];
  /** What the caller hears from a moment on. */
  soundMs: number | undefined;
  isLeaseWithheld: boolean;
  hungUp: number;
}

function stage(onCall: (scene: Scene) => void, answered = true) {
  const scene: Scene = {
    calls: new Map(),
    hasLeg: false,
    ringing: [],
    soundMs: undefined,
    isLeaseWithheld: false,
    hungUp: 0,
  };
  const control: DrillControl = {
    calls: async () => scene.calls,
    hasLeg: async () => scene.hasLeg,
    cutLeg: async () => false,
    ringing: async () => scene.ringing,
    async withholdLease(signal) {
      scene.isLeaseWithheld = true;
      await systemClock.wait(60_000, signal);
      scene.isLeaseWithheld = false;
    },
  };
  const waitForSound = async (afterMs: number) =>
    scene.soundMs === undefined ? afterMs + 1 : Math.max(afterMs, scene.soundMs);
  // Only what a drill uses of a phone.
  const phone = {
    async call() {
      onCall(scene);
      const startedAtMs = systemClock.nowMs();
      return {
        startedAtMs,
        answered: answered ? Promise.resolve({ answered: true, atMs: startedAtMs }) : new Promise(() => {}),
        heard: { waitForSound, waitForSilence: async () => systemClock.nowMs() },
        async hangUp() {
          scene.hungUp++;
        },
      } as unknown as PhoneCall;
    },
  } as unknown as Phone;
  const drill: Drill = {
    phone,
    control,
    number: '100',
    clock: systemClock,
    signal: new AbortController().signal,
  };
  return { scene, drill };
}

const taken = (scene: Scene) => {
  scene.calls = new Map([['a-call', '02079460123']]);
  scene.hasLeg = true;
};

test('the attendant is back once it has a new leg, and not while the old one is still there', async () => {
  const { scene, drill } = stage(taken);
  const { backMs, rang, heardMs } = await drillCrash(drill, () => {
    setTimeout(() => {
      scene.hasLeg = false;
    }, 60);
    setTimeout(() => {
      scene.hasLeg = true;
    }, 200);
  });
  assert.ok(backMs !== undefined && backMs >= 190, `back after ${backMs} ms`);
  assert.ok(heardMs !== undefined);
  assert.deepEqual([rang, scene.hungUp], [undefined, 1]);
});

test('phones that ring instead are told, and the caller has hung up', async () => {
  const { scene, drill } = stage(taken);
  const { backMs, rang } = await drillCrash(drill, () => {
    scene.hasLeg = false;
    scene.ringing = ['PJSIP/102', 'PJSIP/101', 'PJSIP/101'];
  });
  assert.equal(backMs, undefined);
  assert.deepEqual(rang?.phones, ['PJSIP/101', 'PJSIP/102']);
  assert.equal(scene.hungUp, 1);
});

test('a call that somebody else answers kills no daemon', async () => {
  const { scene, drill } = stage(() => {});
  let killed = false;
  const attempt = drillCrash(drill, () => {
    killed = true;
  });
  await assert.rejects(attempt, /somebody answered, and it was not the attendant/);
  assert.deepEqual([killed, scene.hungUp], [false, 1]);
});

test('a call the attendant does not take rings phones while the lease is withheld, and gives it back', async () => {
  const { scene, drill } = stage((now) => {
    assert.equal(now.isLeaseWithheld, true);
    now.ringing = ['PJSIP/101'];
  }, false);
  const { rang, answeredMs } = await drillRefusal(drill);
  assert.deepEqual([rang?.phones, answeredMs], [['PJSIP/101'], undefined]);
  assert.deepEqual([scene.isLeaseWithheld, scene.hungUp], [false, 1]);
});
