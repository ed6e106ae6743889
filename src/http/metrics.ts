import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerDelay, CallEnd } from '../ports/call-repository.ts';

/** What the daemon counts about itself. Labels come from closed sets: never a caller, a number or a text. */
export interface Metrics {
  callStarted(): void;
  callEnded(reason: CallEnd): void;
  /** Calls that are with the attendant now. */
  setLiveCalls(count: number): void;
  answered(delay: AnswerDelay): void;
  /** The caller spoke over the attendant and it stopped. */
  bargedIn(): void;
  /** Both from closed sets: a stage or an engine's label, and an error code. */
  engineFailed(engine: string, code: string): void;
  setPbxUp(up: boolean): void;
  /** Begins to watch the event loop. */
  start(): void;
  stop(): void;
  /** The Prometheus text format. The event loop's figures are those since the last call. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds. Closest around the second in which an answer still feels like one; people notice from about 0.7. */
const ANSWER_BUCKETS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.85, 1, 1.25, 1.5, 2, 3, 5, 10];

/** A frame is due every 20 ms; a finer watch would cost more than it shows. */
const LOOP_WATCH_MS = 10;

export function createMetrics(): Metrics {
  const registry = new Registry();
  const calls = createCallMetrics(registry);
  const answerDelay = new Histogram({
    name: 'attendant_answer_delay_seconds',
    help: 'From the end of the caller’s speech to the answer, by stage; the stage `total` is the whole.',
    labelNames: ['stage'],
    buckets: ANSWER_BUCKETS,
    registers: [registry],
  });
  const loop = watchLoop(registry);

  return {
    ...calls,
    answered(delay) {
      for (const [stage, ms] of stagesOf(delay)) answerDelay.observe({ stage }, ms / 1000);
    },
    start: loop.start,
    stop: loop.stop,
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

type CallMetrics = Omit<Metrics, 'answered' | 'start' | 'stop' | 'text' | 'contentType'>;

function createCallMetrics(registry: Registry): CallMetrics {
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `attendant_${name}`, help, labelNames, registers });
  const gauge = (name: string, help: string) => new Gauge({ name: `attendant_${name}`, help, registers });

  const started = counter('calls_started_total', 'Calls that reached the attendant.');
  const ended = counter('calls_ended_total', 'Calls that ended, by reason.', ['reason']);
  const live = gauge('calls_live', 'Calls that are with the attendant now.');
  const bargeIns = counter('barge_ins_total', 'Times a caller spoke over the attendant and it stopped.');
  const failures = counter('engine_failures_total', 'Failures of engines in calls.', ['engine', 'code']);
  const pbxUp = gauge('pbx_up', '1 while the control channel to the PBX is up.');
  return {
    callStarted: () => started.inc(),
    callEnded: (reason) => ended.inc({ reason }),
    setLiveCalls: (count) => live.set(count),
    bargedIn: () => bargeIns.inc(),
    engineFailed: (engine, code) => failures.inc({ engine, code }),
    setPbxUp: (up) => pbxUp.set(up ? 1 : 0),
  };
}

function stagesOf(delay: AnswerDelay): readonly (readonly [stage: string, ms: number])[] {
  return [
    ['end-of-turn', delay.endOfTurnMs],
    ['words', delay.wordsMs],
    ['reply', delay.replyMs],
    ['speech', delay.speechMs],
    ['total', delay.totalMs],
  ];
}

function watchLoop(registry: Registry): Pick<Metrics, 'start' | 'stop'> {
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
