import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RingGroup, startRingGroup } from '../../support/pbx/attendant-call.ts';
import { readCapture } from '../capture/read-capture.ts';
import { pbxFilter, startCapture } from '../capture/start-capture.ts';
import { capacityMeasurements } from '../load/capacity-measurements.ts';
import { residentMb } from '../load/daemon-figures.ts';
import { dialLoad } from '../load/dial-load.ts';
import { type LoadHouse, type MediaPath, openLoadHouse } from '../load/load-house.ts';
import { createProgress } from '../load/progress.ts';
import { type LoadQuestions, loadQuestions } from '../load/questions.ts';
import { dialOver } from '../load/ring-people.ts';
import { watchSteadyTime } from '../load/steady-time.ts';
import { warmUp } from '../load/warm-up.ts';
import type { Measurement } from '../report/measurement.ts';

export interface CapacityOptions {
  readonly calls?: number;
  /** How long all calls are up and talk. */
  readonly steadyMs?: number;
  /** Dialled above the limit meanwhile. */
  readonly overCalls?: number;
  readonly media?: MediaPath;
  readonly admitsByLoad?: boolean;
}

/** What `--quick` measures. */
export const QUICK_CAPACITY = { calls: 30, steadyMs: 10_000 } as const satisfies CapacityOptions;

const FIRST_NUMBER = 2000;
const FIRST_OVER_NUMBER = 3000;
/** The last answers have been given. */
const ANSWER_MS = 3000;

/** Many callers talk with the attendant at once, and then more ring than there is room for. */
export async function capacity(options: CapacityOptions = {}): Promise<readonly Measurement[]> {
  const {
    calls = 100,
    steadyMs = 30_000,
    overCalls = 10,
    media = 'audiosocket',
    admitsByLoad = false,
  } = options;
  const log = createProgress('capacity');
  const questions = await loadQuestions();
  log('the questions are rendered');
  await using house = await openLoadHouse({ maxCalls: calls, overCalls, media, admitsByLoad });
  const people = await startRingGroup(house.pbx);
  await warmUp(house, questions);
  const daemonPid = await house.daemon.daemonPid();
  const idleMb = await residentMb(daemonPid);
  log(`warm, the daemon has ${Math.round(idleMb)} MB`);
  const file = join(house.pbx.home, 'capacity.pcap');
  await using capture = await startCapture({ file, filter: pbxFilter(house.pbx.ports) });
  const run = await talk(house, { calls, steadyMs, overCalls, daemonPid, questions, people, log });
  const traffic = await readCapture(await capture.stop(), house.pbx.ports);
  const { contradictions } = await house.vendors.report();
  // On a machine that is too busy sound comes late, or not where it was announced.
  if (contradictions.length) log(`${contradictions.length} times the vendors did not hear what was said`);
  const overNumbers = Array.from({ length: overCalls }, (_, i) => `0207946${FIRST_OVER_NUMBER + i}`);
  log('the capture is read');
  return capacityMeasurements({ ...run, calls, admitsByLoad, overNumbers, idleMb, traffic });
}

interface Talk extends Required<Omit<CapacityOptions, 'media' | 'admitsByLoad'>> {
  readonly daemonPid: number;
  readonly questions: LoadQuestions;
  readonly people: RingGroup;
  readonly log: (text: string) => void;
}

async function talk(house: LoadHouse, { calls, steadyMs, overCalls, questions, log, ...rest }: Talk) {
  await using load = await dialLoad(house, { calls, questions, firstNumber: FIRST_NUMBER, log });
  log('everybody talks');
  const over = { people: rest.people, count: overCalls, firstNumber: FIRST_OVER_NUMBER };
  const steady = await watchSteadyTime(house, {
    lengthMs: steadyMs,
    daemonPid: rest.daemonPid,
    act: () => dialOver(house, over),
  });
  const living = load.callers.filter(({ over }) => !over.aborted).map(({ number }) => number);
  const asked = await load.silence();
  log(`${asked.length} questions were asked, ${living.length} callers are still there`);
  await sleep(ANSWER_MS);
  return { steady, asked, stayed: new Set(living) };
}
