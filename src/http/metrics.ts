import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type AnswerDelay, stagesOf } from '../core/answer-delay.ts';
import type { CallEnd } from '../ports/call-repository.ts';
import { createLoadMetrics, type LoadMetrics } from './load-metrics.ts';

/** What the daemon counts about itself. Labels come from closed sets: never a caller, a number or a text. */
export interface Metrics extends LoadMetrics {
  callStarted(): void;
  callEnded(reason: CallEnd): void;
  /** A call was a fax machine's. */
  faxHeard(): void;
  /** Calls that are with the attendant now. */
  setLiveCalls(count: number): void;
  answered(delay: AnswerDelay): void;
  /** The first sound of a call left us. */
  greeted(afterMs: number): void;
  /** A caller's voice had silenced us so long after its first sound. */
  silenced(afterMs: number): void;
  /** The caller took the floor from the attendant, by words or by a key. */
  bargedIn(): void;
  /** The attendant held its speech for the caller, and then went on or stopped. */
  speechHeld(outcome: HeldOutcome): void;
  /** An answer that was prepared before the caller was known to have finished. */
  replyPrepared(outcome: PreparedOutcome): void;
  /** Both from closed sets: a stage or an engine's label, and an error code. */
  engineFailed(engine: string, code: string): void;
  setPbxUp(up: boolean): void;
  /** What the last check of the database found. */
  setDatabaseDamaged(damaged: boolean): void;
  /** What waits to leave the house, and what was given up. */
  setOutbox(figures: { readonly waiting: number; readonly dead: number }): void;
  /** Begins to watch the event loop. */
  start(): void;
  stop(): void;
  /** The Prometheus text format. The event loop's figures are those since the last call. */
  text(): Promise<string>;
  readonly contentType: string;
}

export type HeldOutcome = 'resumed' | 'interrupted';
export type PreparedOutcome = 'used' | 'dropped';

/** Seconds. Closest around the second in which an answer still feels like one; people notice from about 0.7. */
const ANSWER_BUCKETS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.85, 1, 1.25, 1.5, 2, 3, 5, 10];

/** Seconds. A greeting that is ready takes a few frames; after a second callers say hello themselves. */
const GREETING_BUCKETS = [0.02, 0.04, 0.06, 0.1, 0.15, 0.2, 0.3, 0.5, 1, 2, 5];

/** Seconds. Two windows of voice are 64 ms; after a third of a second both have said a word. */
const SILENCE_BUCKETS = [0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.3, 0.5, 1];

/** A frame is due every 20 ms; a finer watch would cost more than it shows. */
const LOOP_WATCH_MS = 10;

export function createMetrics(): Metrics {
  const registry = new Registry();
  return {
    ...createCallMetrics(registry),
    ...createDelayMetrics(registry),
    ...createTurnMetrics(registry),
    ...watchLoop(registry),
    ...createLoadMetrics(registry),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

type DelayMetrics = Pick<Metrics, 'answered' | 'greeted' | 'silenced'>;
type TurnMetrics = Pick<Metrics, 'speechHeld' | 'replyPrepared'>;
type LoopMetrics = Pick<Metrics, 'start' | 'stop'>;
type CallMetrics = Omit<
  Metrics,
  keyof DelayMetrics | keyof TurnMetrics | keyof LoopMetrics | keyof LoadMetrics | 'text' | 'contentType'
>;

function createCallMetrics(registry: Registry): CallMetrics {
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `attendant_${name}`, help, labelNames, registers });
  const gauge = (name: string, help: string) => new Gauge({ name: `attendant_${name}`, help, registers });

  const started = counter('calls_started_total', 'Calls that reached the attendant.');
  const ended = counter('calls_ended_total', 'Calls that ended, by reason.', ['reason']);
  const faxes = counter('fax_calls_total', 'Calls of fax machines, which are ended at their second tone.');
  const live = gauge('calls_live', 'Calls that are with the attendant now.');
  const bargeIns = counter('barge_ins_total', 'Times a caller spoke over the attendant and it stopped.');
  const failures = counter('engine_failures_total', 'Failures of engines in calls.', ['engine', 'code']);
  const databaseDamaged = gauge('database_damaged', '1 when the last check of the database found damage.');
  const outboxWaiting = gauge('outbox_waiting', 'Mails and web hooks that have not left the house yet.');
  const outboxDead = gauge('outbox_dead', 'Mails and web hooks that were given up.');
  const pbxUp = gauge('pbx_up', '1 while the control channel to the PBX is up.');
  return {
    callStarted: () => started.inc(),
    callEnded: (reason) => ended.inc({ reason }),
    faxHeard: () => faxes.inc(),
    setLiveCalls: (count) => live.set(count),
    bargedIn: () => bargeIns.inc(),
    engineFailed: (engine, code) => failures.inc({ engine, code }),
    setDatabaseDamaged: (damaged) => databaseDamaged.set(damaged ? 1 : 0),
    setOutbox({ waiting, dead }) {
      outboxWaiting.set(waiting);
      outboxDead.set(dead);
    },
    setPbxUp: (up) => pbxUp.set(up ? 1 : 0),
  };
}

function createDelayMetrics(registry: Registry): DelayMetrics {
  const registers = [registry];
  const answer = new Histogram({
    name: 'attendant_answer_delay_seconds',
    help:
      'From the caller’s last sound to the first sound of the answer: the part each stage is to blame for, and ' +
      'the stage `total` for the whole.',
    labelNames: ['stage'],
    buckets: ANSWER_BUCKETS,
    registers,
  });
  const greeting = new Histogram({
    name: 'attendant_greeting_delay_seconds',
    help: 'From the PBX handing over a call to the first sound of the greeting.',
    buckets: GREETING_BUCKETS,
    registers,
  });
  const silence = new Histogram({
    name: 'attendant_barge_in_silence_seconds',
    help: 'From the first sound of a caller who interrupts to the last frame of the attendant’s speech.',
    buckets: SILENCE_BUCKETS,
    registers,
  });
  return {
    answered(delay) {
      for (const [stage, ms] of stagesOf(delay)) answer.observe({ stage }, ms / 1000);
      answer.observe({ stage: 'total' }, delay.audibleMs / 1000);
    },
    greeted: (afterMs) => greeting.observe(afterMs / 1000),
    silenced: (afterMs) => silence.observe(afterMs / 1000),
  };
}

function createTurnMetrics(registry: Registry): TurnMetrics {
  const byOutcome = <Outcome extends string>(name: string, help: string, outcomes: readonly Outcome[]) => {
    const counter = new Counter({ name, help, labelNames: ['outcome'], registers: [registry] });
    // A rate counts from what was there before: the first event must not be the first value.
    for (const outcome of outcomes) counter.inc({ outcome }, 0);
    return (outcome: Outcome) => counter.inc({ outcome });
  };
  return {
    speechHeld: byOutcome<HeldOutcome>(
      'attendant_speech_held_total',
      'Times the attendant stopped speaking for a caller: it went on (resumed), or gave way to words or a key (interrupted); both, when it had gone on before the words were known.',
      ['resumed', 'interrupted'],
    ),
    replyPrepared: byOutcome<PreparedOutcome>(
      'attendant_replies_prepared_total',
      'Answers prepared before the caller was known to have finished: spoken (used), or thrown away because more was said (dropped).',
      ['used', 'dropped'],
    ),
  };
}

function watchLoop(registry: Registry): LoopMetrics {
  const delay = monitorEventLoopDelay({ resolution: LOOP_WATCH_MS });
  const registers = [registry];
  new Gauge({
    name: 'attendant_event_loop_delay_seconds',
    help: 'How late the loop that moves sound ran since the last scrape.',
    labelNames: ['quantile'],
    registers,
    collect() {
      // The watch counts its own interval as delay.
      const late = (ns: number) => Math.max(0, ns / 1e9 - LOOP_WATCH_MS / 1000);
      this.set({ quantile: '0.5' }, late(delay.percentile(50)));
      this.set({ quantile: '0.99' }, late(delay.percentile(99)));
      this.set({ quantile: '1' }, late(delay.max));
      delay.reset();
    },
  });
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory of the process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  return { start: () => void delay.enable(), stop: () => void delay.disable() };
}
