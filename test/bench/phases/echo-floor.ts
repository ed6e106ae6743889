import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { encodeLine } from '../callers/lean-media.ts';
import { startLoadCallers } from '../callers/load-callers.ts';
import { processCpuMs } from '../callers/process-cpu.ts';
import { pulseTrain } from '../callers/pulse-train.ts';
import { type CapturedCall, readCapture } from '../capture/read-capture.ts';
import { pbxFilter, startCapture } from '../capture/start-capture.ts';
import { lateOrLost, type Pacing, pacingOf } from '../ear/pacing.ts';
import { pulseOnsets } from '../ear/pulse-onsets.ts';
import { fromCases, fromFigures, type Measurement } from '../report/measurement.ts';
import { quantity } from '../report/rows.ts';

/** What this machine and its Asterisk do to sound before any attendant is in the path. */
export interface EchoFloor {
  /** Each pulse of one caller, to the PBX's `Echo()` and back to the caller's socket. */
  readonly roundTripsMs: readonly number[];
  /** The same of all callers while all calls are up. */
  readonly loadedRoundTripsMs: readonly number[];
  readonly calls: number;
  /** With all calls: what our callers sent, and what came back to them. */
  readonly sent: Pacing;
  readonly returned: Pacing;
  /** Of one core, for each call. */
  readonly callerCpuShare: number;
  readonly pbxCpuShare: number;
}

export interface EchoFloorOptions {
  readonly calls: number;
  /** How long all calls are up. */
  readonly loadedMs: number;
  /** In the call that is alone. */
  readonly pulses: number;
}

const ECHO = ['[from-trunk](+)', 'exten => echo,1,Answer()', ' same => n,Echo()', ''].join('\n');
/** Not a multiple of the packet time: pulses lie in all places of a packet. */
const PULSE_EVERY_MS = 95;
/** As late as a frame may be. */
const HELD_MS = 5;
/** Sound of the set-up is over, and the PBX has learnt where sound comes from. */
const SETTLE_MS = 1000;
const NUMBERS = { alone: 1000, load: 2000 };
const never = new AbortController().signal;

/** Measures on a PBX of its own. */
export async function measureEchoFloor(options: EchoFloorOptions): Promise<EchoFloor> {
  await using pbx = await startPbx({ extraDialplan: () => ECHO, rtpPorts: 4 * options.calls + 40 });
  const alone = await callsOf(pbx, 'alone', () => measureAlone(pbx, options));
  const load = await callsOf(pbx, 'load', () => measureLoad(pbx, options));
  const [first] = alone.calls;
  assert.ok(first, 'the call is not in the capture');
  const loaded = load.calls.map((call) => within(call, load.result.window));
  return {
    roundTripsMs: roundTripsMs(first),
    loadedRoundTripsMs: loaded.flatMap(roundTripsMs),
    calls: loaded.length,
    sent: pacingOf(loaded.map(({ fromCaller }) => fromCaller)),
    returned: pacingOf(loaded.map(({ toCaller }) => toCaller)),
    callerCpuShare: load.result.callerCpuShare,
    pbxCpuShare: load.result.pbxCpuShare,
  };
}

export function echoFloorMeasurements(floor: EchoFloor): readonly Measurement[] {
  const { calls, sent, returned, roundTripsMs, loadedRoundTripsMs } = floor;
  const sentLate = quantity(lateOrLost(sent) / (sent.packets + sent.lost), 'share');
  const held = loadedRoundTripsMs.filter((ms) => ms > HELD_MS).length;
  const heldShare = quantity(held / loadedRoundTripsMs.length, 'share');
  const note = `${calls} calls; ${sentLate} had left our callers late, the PBX held ${heldShare} for more than ${HELD_MS} ms`;
  return [
    fromFigures('echo-floor', roundTripsMs),
    fromCases('echo-late-frames', lateOrLost(returned), returned.packets + returned.lost, note),
  ];
}

async function callsOf<Result>(pbx: TestPbx, name: string, run: () => Promise<Result>) {
  const file = join(pbx.home, `${name}.pcap`);
  await using capture = await startCapture({ file, filter: pbxFilter(pbx.ports) });
  const result = await run();
  const { calls } = await readCapture(await capture.stop(), pbx.ports);
  return { result, calls };
}

async function measureAlone(pbx: TestPbx, { pulses }: EchoFloorOptions): Promise<void> {
  await using load = await startLoadCallers(pbx, { count: 1, target: 'echo', firstNumber: NUMBERS.alone });
  await sleep(SETTLE_MS);
  const { samples } = pulseTrain(pulses, PULSE_EVERY_MS);
  await load.callers[0]?.say([{ atMs: 0, line: encodeLine(samples) }], never);
  await sleep(SETTLE_MS);
}

interface Window {
  readonly fromMs: number;
  readonly toMs: number;
}

async function measureLoad(pbx: TestPbx, { calls, loadedMs }: EchoFloorOptions) {
  await using load = await startLoadCallers(pbx, { count: calls, target: 'echo', firstNumber: NUMBERS.load });
  assert.deepEqual(load.refused, [], 'the PBX refuses calls');
  await sleep(SETTLE_MS);
  const line = encodeLine(pulseTrain(Math.floor(loadedMs / PULSE_EVERY_MS), PULSE_EVERY_MS).samples);
  const ownCpu = process.cpuUsage();
  const pbxCpuMs = await processCpuMs(pbx.pid());
  const fromMs = performance.now();
  await Promise.all(load.callers.map(({ say }) => say([{ atMs: fromMs, line }], never)));
  const toMs = performance.now();
  const { user, system } = process.cpuUsage(ownCpu);
  const callMs = (toMs - fromMs) * calls;
  return {
    window: { fromMs, toMs } satisfies Window,
    callerCpuShare: (user + system) / 1000 / callMs,
    pbxCpuShare: ((await processCpuMs(pbx.pid())) - pbxCpuMs) / callMs,
  };
}

/** Without placing the calls and hanging up, in which the sender itself is busy. */
function within(call: CapturedCall, { fromMs, toMs }: Window): CapturedCall {
  const inside = ({ atMs }: { readonly atMs: number }) => atMs >= fromMs && atMs <= toMs;
  return { ...call, fromCaller: call.fromCaller.filter(inside), toCaller: call.toCaller.filter(inside) };
}

function roundTripsMs({ fromCaller, toCaller }: CapturedCall): readonly number[] {
  const returned = pulseOnsets(toCaller);
  return pulseOnsets(fromCaller).flatMap((sentMs) => {
    const backMs = returned.find((ms) => ms >= sentMs);
    return backMs !== undefined && backMs - sentMs < PULSE_EVERY_MS / 2 ? [backMs - sentMs] : [];
  });
}
