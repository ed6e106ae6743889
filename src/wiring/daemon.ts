import { flushCompileCache } from 'node:module';
import { createAdmission } from '../call/admission.ts';
import type { CallEvents } from '../call/call-events.ts';
import type { HouseServices } from '../call/call-services.ts';
import { untilDrained } from '../call/drain.ts';
import { createLiveCalls } from '../call/live-calls.ts';
import { serveConsult } from '../call/serve-consult.ts';
import { createSwitchboard } from '../call/switchboard.ts';
import type { Environment } from '../config/environment.ts';
import { loadHouse } from '../config/house.ts';
import { systemClock } from '../core/clock.ts';
import { EventBus } from '../core/event-bus.ts';
import { createMetrics } from '../http/metrics.ts';
import { startHttp } from '../http/server.ts';
import { createPacer } from '../media/pacer.ts';
import type { Log } from '../ports/log.ts';
import { recordingSettings } from '../reception/topics/recording/settings.ts';
import { callOwnerOf } from './call-owner.ts';
import { daemonDelivery } from './daemon-delivery.ts';
import { createDesk } from './desk.ts';
import type { StartedDetector } from './detector.ts';
import { compileLanguages } from './dialogue.ts';
import { escalateLate } from './escalate-late.ts';
import { leftRecordingsIn } from './home-paths.ts';
import { keepHouse, retentionOf } from './house-keeping.ts';
import { keepFetching } from './keep-fetching.ts';
import { createLegSources } from './leg-sources.ts';
import { observeCalls } from './observe-calls.ts';
import { officeRecords } from './office-records.ts';
import { createOfficesInForce } from './offices-in-force.ts';
import { openHouse } from './open-office.ts';
import { raisePriority } from './priority.ts';
import { readyReport } from './ready-report.ts';
import { createReloading } from './reload-house.ts';
import { openDaemonStorage } from './storage.ts';
import { summariseCalls } from './summarise-calls.ts';
import { takeOver } from './take-over.ts';
import { joinTelephoneSystems } from './telephone-systems.ts';
import { untilControlUp } from './until-control-up.ts';
import { renderHouse, warmHouse, warmVendors } from './warm-engines.ts';

/** What is there before the daemon's own modules are. */
export interface DaemonStart extends StartedDetector {
  readonly env: Environment;
  readonly log: Log;
  /** Makes other telephone systems than the configuration names. */
  readonly legSources?: typeof createLegSources;
}

/** How the daemon talks to the parent that watches it. */
export interface Watch {
  /** Called every 100 ms by the loop that moves sound. */
  beat(): void;
  ready(): void;
  /** Told when the configuration is to be read again: SIGHUP. */
  onReload(reload: () => void): void;
  /** The loop has stopped, and only writing down is left: no beat will come any more. */
  ending(): void;
  /** Aborts when live calls should finish and no new ones come: SIGTERM, or the parent is gone. */
  readonly drain: AbortSignal;
  /** Aborts when live calls are handed to people. */
  readonly handOver: AbortSignal;
}

/** Five frames: the pacer's ticks between two beats. */
const TICKS_PER_BEAT = 5;
/** On top of the longest call: time with people, of which nobody tells us without the control channel. */
const LONG_GONE_MS = 3_600_000;
/** Twice what the dialplan admits: callers on their way back from people must never find the door shut. */
const HARD_LIMIT_FACTOR = 2;

/**
 * The start order, and the way down. What takes time starts side by side; calls come last, and leave first.
 *
 * @throws AppError `address.missing`, `config.invalid`, `home.taken`, `model.*`, `port.taken`, `storage.failed`, `tool.missing`.
 */
export async function runDaemon(
  { env, log, detector, hearing, legSources = createLegSources }: DaemonStart,
  watch: Watch,
): Promise<void> {
  const house = await loadHouse(env);
  const [{ config }] = house;
  // In a thread of its own, beside all that takes this one its time.
  const owner = callOwnerOf(config);
  const left = recordingSettings.of(config.office).folder ?? leftRecordingsIn(env.home);
  const storing = openDaemonStorage(env.home, { owner, log, left });
  storing.catch(() => {});
  const bus = new EventBus<CallEvents>((error, event) =>
    log.error({ err: error, event }, 'a listener failed'),
  );
  const clock = systemClock;
  const signal = watch.drain;
  const storeOf = async (tenant: string) => (await storing).of(tenant);
  const deskEntriesOf = (tenant: string) => desk.entriesOf(tenant);
  const parts = { clock, log, detector, storeOf, deskEntriesOf, signal };
  const opening = openHouse(house, parts);
  const [opened, sources] = await Promise.all([opening, legSources(config, env, log)]);
  const metrics = createMetrics();
  const { daemon } = owner;
  const telephony = joinTelephoneSystems(sources, {
    daemon,
    log,
    onControl(allUp) {
      metrics.setPbxUp(allUp);
      if (allUp) desk.controlUp();
    },
  });
  // For the next start, which may follow a kill. The first time it holds the loop for up to a second.
  flushCompileCache();
  // The threads of the database and the detector get ready while this one compiles, the voice too.
  for (const { engines } of opened) void warmVendors(engines, signal);
  const greeting = Promise.resolve(opened[0]?.ahead.greeting());
  compileLanguages(house.flatMap((office) => office.config.office.languages));
  const storage = await storing;
  const offices = createOfficesInForce(opened, { storage, log });
  const reloading = createReloading(offices, { ...parts, places: env });
  const { maxLoopDelayMs } = config.limits;
  const admission = createAdmission({ maxLoopDelayMs, telephony, log, drain: watch.drain });
  const pacer = createPacer({
    onError: (error) => log.error({ err: error }, 'a call lost its clock'),
    onRan: admission.ran,
  });
  const shared: HouseServices = { clock, log, bus, pacer, detector, liveCalls: createLiveCalls() };
  const hardLimit = config.telephony.maxCalls * HARD_LIMIT_FACTOR;
  const { home } = env;
  const desk = createDesk({ home, offices, storage, telephony: config.telephony, sources, clock, log });
  const sides = { ...desk.services, consult: serveConsult };
  const switchboard = createSwitchboard(shared, offices, { hardLimit, sides });
  await telephony.closeOlderThan(config.limits.maxCallMs + LONG_GONE_MS, switchboard);
  observeCalls(bus, metrics);
  const records = () => officeRecords(offices, storage);
  const summaries = summariseCalls({ bus, clock, log, offices: records });
  // A call that begins may need them in a few seconds.
  bus.on('call-started', ({ tenant }) => void warmVendors(offices.enginesOf(tenant), signal));
  metrics.watchLoad(() => ({ pacer: pacer.stats(), overloaded: admission.overload !== undefined }));

  // Callers whose daemon has died wait for this one: what is not needed to take them back comes later.
  await hearing;
  const lock = await takeOver(env.home);
  const http = await startHttp({
    host: env.bind,
    port: env.httpPort,
    ready: () => readyReport({ telephony, admission, reloading, drain: watch.drain }),
    metrics,
    liveCalls: shared.liveCalls,
    firstRung: desk.firstRung,
  });
  pacer.add((tick) => {
    if (tick % TICKS_PER_BEAT === 0) watch.beat();
  });
  pacer.start();
  await telephony.start(switchboard);
  telephony.setTakingCalls(!watch.drain.aborted);
  const watching = desk.watch(signal);
  const delivery = daemonDelivery({ env, by: daemon, log, metrics, offices });
  watch.onReload(() => void reloading.reload().then(delivery.configure));
  // Beside the wait for the end, because a SIGTERM is obeyed while engines are still being warmed.
  const warmed = Promise.all([
    // A caller who waits hears before being heard.
    greeting.then(() => warmHouse(opened, { log, signal })),
    untilControlUp(telephony, watch.drain),
  ]);
  const prepared = warmed.then(async () => {
    if (watch.drain.aborted) return;
    raisePriority(log);
    watch.ready();
    log.info({ port: env.httpPort, line: telephony.label }, 'taking calls');
    await renderHouse(opened);
    // Starting takes the machine for a while; only what comes after says anything about calls.
    admission.begin();
    delivery.configure();
    void keepFetching({ home, left, log }, signal);
    void keepHouse({ home, retention: () => retentionOf(offices.open), storage, metrics, log }, signal);
    void escalateLate({ offices: records, log }, signal);
  });

  await untilDrained(() => offices.first.config.limits.drainMs, { telephony, switchboard, log, watch });
  await prepared;
  await Promise.all([telephony.stop(), delivery.stop(watch.handOver.aborted)]);
  pacer.stop();
  watch.ending();
  await http.stop();
  await Promise.all([reloading.settled(), watching, summaries.settled()]);
  await Promise.all([detector.stop(), offices.close()]);
  await storage[Symbol.asyncDispose]();
  lock.release();
  log.info({}, 'ended');
}
