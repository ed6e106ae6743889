import { setTimeout as sleep } from 'node:timers/promises';
import { startDaemon, type TestDaemon } from '../../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { startVendors, type Vendors } from '../vendors/start-vendors.ts';
import { vendorYaml } from '../vendors/vendor-yaml.ts';

/** PBX, daemon and vendors that take no time, for many calls at once. Goes as a whole. */
export interface LoadHouse extends AsyncDisposable {
  readonly pbx: TestPbx;
  readonly daemon: TestDaemon;
  readonly vendors: Vendors;
  /**
   * Resolves when a caller may say its first words: the vendors tell callers apart by the moment of them, so no two
   * may begin together.
   */
  firstWords(): Promise<void>;
}

export interface LoadHouseOptions {
  readonly maxCalls: number;
  /** Calls above the limit, each of which rings two phones. */
  readonly overCalls?: number;
  readonly media?: MediaPath;
  /** Whether the daemon sends new calls to people while its loop is late, as it does by default; off without one. */
  readonly admitsByLoad?: boolean;
}

/** As in `telephony.media`. */
export type MediaPath = 'audiosocket' | 'websocket';

const FIRST_WORDS_APART_MS = 350;
/** RTP and RTCP of each leg, and of legs that are being set up while others end. */
const PORTS_A_CALL = 4;
const SPARE_PORTS = 60;
/** Callers, PBX and vendors share the machine with the daemon, and it would turn calls away for what they do. */
const NO_DOOR = '\nlimits: { maxLoopDelayMs: 0 }\n';

export async function openLoadHouse({
  maxCalls,
  overCalls = 0,
  media = 'audiosocket',
  admitsByLoad = false,
}: LoadHouseOptions): Promise<LoadHouse> {
  await using parts = new AsyncDisposableStack();
  const vendors = parts.use(await startVendors({ profile: 'zero', seed: 1, voice: 'speech' }));
  const engines = vendorYaml(vendors);
  const edit = (yaml: string) =>
    `${engines(yaml)
      .replace('maxCalls: 10', `maxCalls: ${maxCalls}`)
      .replace('media: audiosocket', `media: ${media}`)}${admitsByLoad ? '' : NO_DOOR}`;
  const rtpPorts = PORTS_A_CALL * (maxCalls + 2 * overCalls) + SPARE_PORTS;
  const pbx = parts.use(await startPbx({ edit, rtpPorts }));
  const daemon = parts.use(await startDaemon(pbx));
  const all = parts.move();
  return {
    pbx,
    daemon,
    vendors,
    firstWords: createTurns(FIRST_WORDS_APART_MS),
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}

/** Whoever waits is let through in turn, never two within `apartMs`. */
export function createTurns(apartMs: number): () => Promise<void> {
  let lastMs = Number.NEGATIVE_INFINITY;
  let before: Promise<void> = Promise.resolve();
  const next = async () => {
    await sleep(Math.ceil(Math.max(0, lastMs + apartMs - performance.now())));
    lastMs = performance.now();
  };
  return () => {
    before = before.then(next);
    return before;
  };
}
