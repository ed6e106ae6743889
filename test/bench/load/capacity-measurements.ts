import type { CapturedCall, CapturedTraffic } from '../capture/read-capture.ts';
import { lateOrLost, pacingOf } from '../ear/pacing.ts';
import { fromCases, fromFigures, fromValue, type Measurement } from '../report/measurement.ts';
import { quantity } from '../report/rows.ts';
import type { Asked } from './ask.ts';
import { cpuText } from './cpu-meter.ts';
import { type HeardCall, hearCall } from './hear-load.ts';
import { ringMs } from './ring-people.ts';
import type { SteadyTime } from './steady-time.ts';

/** A run as it was seen from outside. */
export interface CapacityRun {
  readonly calls: number;
  readonly admitsByLoad: boolean;
  /** Of the calls above the limit. */
  readonly overNumbers: readonly string[];
  readonly asked: readonly Asked[];
  /** Numbers of those who were still talking when the steady time was over. */
  readonly stayed: ReadonlySet<string>;
  readonly steady: SteadyTime;
  readonly idleMb: number;
  readonly traffic: CapturedTraffic;
}

/** A caller who waits longer for an answer takes the line for dead. */
const ANSWER_LIMIT_MS = 2000;
const RING_LIMIT_MS = 1000;

/** The rows of a run: sound by the capture, processor time and memory by the kernel. */
export function capacityMeasurements(run: CapacityRun): readonly Measurement[] {
  const numbers = new Map(run.traffic.calls.map((call) => [call.number, call]));
  const asked = Map.groupBy(run.asked, ({ number }) => number);
  const calls = [...run.stayed].flatMap((number) => numbers.get(number) ?? []);
  const heard = calls.map((call) => hearCall(call, asked.get(call.number) ?? []));
  return [
    lateFrames(run, calls),
    concurrentCalls(run, heard),
    ...costs(run),
    ...refusals(run),
    answers(run, heard),
  ];
}

function lateFrames({ steady }: CapacityRun, calls: readonly CapturedCall[]): Measurement {
  const inside = ({ atMs }: { readonly atMs: number }) => atMs >= steady.fromMs && atMs <= steady.toMs;
  const [returned, sent] = [
    pacingOf(calls.map(({ toCaller }) => toCaller.filter(inside))),
    pacingOf(calls.map(({ fromCaller }) => fromCaller.filter(inside))),
  ];
  const sentLate = quantity(lateOrLost(sent) / (sent.packets + sent.lost), 'share');
  const worst = `p99 ${quantity(returned.latenessP99Ms, 'ms')}, longest ${quantity(returned.latenessMaxMs, 'ms')}`;
  const note = `${calls.length} calls; ${returned.lost} lost; ${worst}; ${sentLate} had left our callers late`;
  const measured = fromCases('late-frames', lateOrLost(returned), returned.packets + returned.lost, note);
  return { ...measured, calls: calls.length };
}

function concurrentCalls(
  { calls, stayed, steady, admitsByLoad }: CapacityRun,
  heard: readonly HeardCall[],
): Measurement {
  const questions = heard.flatMap((call) => call.questions);
  const isInTime = ({ answerMs }: HeardCall['questions'][number]) =>
    answerMs !== undefined && answerMs <= ANSWER_LIMIT_MS;
  const served = heard.filter(
    ({ greetingMs, questions: own }) => greetingMs !== undefined && own.length > 0 && own.every(isInTime),
  );
  const missed = questions.filter((question) => !isInTime(question)).length;
  const notes = [
    `of ${calls} dialled, ${calls - stayed.size} not to the end`,
    `admission by load ${admitsByLoad ? 'on' : 'off'}`,
    `${questions.length} questions, ${missed} not answered in 2 s`,
    ...(steady.cost ? [] : ['the daemon was found frozen and restarted']),
  ];
  return fromValue('concurrent-calls', served.length, notes.join('; '));
}

function costs({ calls, steady, idleMb }: CapacityRun): readonly Measurement[] {
  // A daemon that was started anew in between has no figures: that is none, not a good one.
  if (!steady.cost)
    return ['calls-per-core', 'loop-delay', 'memory-per-call'].map((id) => fromFigures(id, []));
  const { cpu, loop, residentMb } = steady.cost;
  const share = (cpu.usedMs['daemon'] ?? 0) / cpu.spanMs / calls;
  const delay = `${calls} calls, longest ${quantity(loop.delayMaxMs, 'ms')}, ticks p99 ${quantity(loop.tickLateP99Ms, 'ms')} late`;
  const memory = `${calls} calls, ${Math.round(idleMb)} MB idle, ${Math.round(residentMb)} MB busy`;
  return [
    fromValue('calls-per-core', 1 / share, `${calls} calls; ${cpuText(cpu)}`),
    { id: 'loop-delay', count: 1, figures: { p99: loop.delayP99Ms }, intervals: {}, note: delay, calls },
    fromValue('memory-per-call', (residentMb - idleMb) / calls, memory),
  ];
}

function refusals({ overNumbers, traffic }: CapacityRun): readonly Measurement[] {
  const rings = overNumbers.map((number) => ringMs(traffic.calls, number));
  const rang = rings.flatMap((ms) => ms ?? []);
  const atOnce = rang.filter((ms) => ms <= RING_LIMIT_MS).length;
  return [fromCases('refused-ring', atOnce, rings.length), fromFigures('refused-ring-delay', rang)];
}

function answers({ calls, steady }: CapacityRun, heard: readonly HeardCall[]): Measurement {
  const inside = heard
    .flatMap(({ questions }) => questions)
    .filter(({ saidAtMs }) => saidAtMs >= steady.fromMs && saidAtMs <= steady.toMs);
  return fromFigures(
    'answer-at-load',
    inside.map(({ answerMs }) => answerMs ?? Number.POSITIVE_INFINITY),
    `${calls} calls`,
  );
}
