import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openTables, type Tables } from '../../support/open-tables.ts';
import { startDaemon, type TestDaemon } from '../../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { type CapturedTraffic, readCapture } from '../capture/read-capture.ts';
import { pbxFilter, startCapture } from '../capture/start-capture.ts';
import { startVendors, type Vendors } from '../vendors/start-vendors.ts';
import { vendorYaml } from '../vendors/vendor-yaml.ts';
import type { Profile } from './profile.ts';

/** A PBX and a daemon with the engines of one profile, and a tap on the wire. */
export interface Stage extends AsyncDisposable {
  readonly profile: Profile;
  readonly pbx: TestPbx;
  readonly daemon: TestDaemon;
  readonly storage: Tables;
  /** Undefined with the embedded engines. */
  readonly vendors: Vendors | undefined;
  /**
   * Resolves when a caller may make a first sound: the vendors tell callers apart by the time of it, so no two may
   * begin together.
   */
  firstSound(): Promise<void>;
  /** What travelled while `act` ran. */
  capture<Result>(
    act: () => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly traffic: CapturedTraffic }>;
}

export interface StageOptions {
  readonly profile: Profile;
  readonly seed: number;
  readonly voice?: 'speech' | 'bursts';
  /** More than a phase has at once, so that nobody is turned away. */
  readonly maxCalls?: number;
  /** Also what travels between PBX and daemon. */
  readonly audioSocket?: boolean;
}

const MAX_CALLS = 40;
const FIRST_SOUNDS_APART_MS = 350;

export async function openStage(options: StageOptions): Promise<Stage> {
  const { profile, seed, voice = 'speech', maxCalls = MAX_CALLS, audioSocket = false } = options;
  const parts = new AsyncDisposableStack();
  try {
    const vendors =
      profile === 'offline' ? undefined : parts.use(await startVendors({ profile, seed, voice }));
    const engines = vendors ? vendorYaml(vendors) : (yaml: string) => yaml;
    const edit = (yaml: string) => engines(yaml).replace('maxCalls: 10', `maxCalls: ${maxCalls}`);
    const pbx = parts.use(await startPbx({ edit, rtpPorts: 600 }));
    const daemon = parts.use(await startDaemon(pbx));
    const storage = parts.use(openTables(pbx.home, { readOnly: true }));
    let captures = 0;
    let lastFirstMs = Number.NEGATIVE_INFINITY;
    return {
      profile,
      pbx,
      daemon,
      storage,
      vendors,
      async firstSound() {
        if (!vendors) return;
        const slotMs = Math.max(performance.now(), lastFirstMs + FIRST_SOUNDS_APART_MS);
        lastFirstMs = slotMs;
        await sleep(Math.max(0, slotMs - performance.now()));
      },
      async capture(act) {
        captures += 1;
        const file = join(pbx.home, `capture-${captures}.pcap`);
        await using capture = await startCapture({ file, filter: pbxFilter(pbx.ports, { audioSocket }) });
        const result = await act();
        return { result, traffic: await readCapture(await capture.stop(), pbx.ports) };
      },
      [Symbol.asyncDispose]: () => parts.disposeAsync(),
    };
  } catch (error) {
    await parts.disposeAsync();
    throw error;
  }
}
