import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startChild } from '../../support/pbx/child.ts';
import type { TestPorts } from '../../support/pbx/free-ports.ts';
import { type ClockReading, createWallConversion, readClocks } from './wall-clock.ts';

/** Packets of the loopback interface, written by tcpdump with the kernel's time stamps. */
export interface Capture extends AsyncDisposable {
  /** Ends it when all that has arrived is on disk. Call it once. */
  stop(): Promise<CaptureResult>;
}

export interface CaptureResult {
  readonly file: string;
  readonly packets: number;
  /** Packets that were never written. Figures of a capture with any are worth nothing. */
  readonly kernelDrops: number;
  /** The capture's Unix time to `performance.now()` of this process. */
  readonly toMs: (wallMs: number) => number;
}

export interface CaptureOptions {
  readonly file: string;
  /** In the language of pcap-filter(7). */
  readonly filter: string;
}

/** What travels between callers and PBX, and with `audioSocket` what travels between PBX and daemon. */
export function pbxFilter(
  ports: Pick<TestPorts, 'sip' | 'rtpFirst' | 'rtpLast' | 'audioSocket'>,
  { audioSocket = false }: { readonly audioSocket?: boolean } = {},
): string {
  const phones = `udp port ${ports.sip} or udp portrange ${ports.rtpFirst}-${ports.rtpLast}`;
  return audioSocket ? `${phones} or tcp port ${ports.audioSocket}` : phones;
}

/** Whole packets: RTP is 214 bytes anyway, and frames of AudioSocket that leave together are one segment. */
const SNAPSHOT_BYTES = 65_535;
/** Room for three seconds of 110 calls while tcpdump does not get the processor. */
const BUFFER_KIB = 16_384;
/** The kernel hands packets over in blocks, after a second at the latest. What is in one when tcpdump ends is lost. */
const BLOCK_MS = 1300;
const START_LIMIT_MS = 5000;

export async function startCapture({ file, filter }: CaptureOptions): Promise<Capture> {
  const before = readClocks();
  // As root it would become a user who may not write here.
  const user = process.getuid?.() === 0 ? ['-Z', 'root'] : [];
  const options = ['-i', 'lo', '-n', '--time-stamp-precision=nano', '-s', `${SNAPSHOT_BYTES}`];
  const child = await startChild(
    'tcpdump',
    [...options, '-B', `${BUFFER_KIB}`, ...user, '-w', file, filter],
    {},
  );
  try {
    await listening(child);
  } catch (error) {
    await child[Symbol.asyncDispose]();
    throw error;
  }
  return {
    stop: () => stop(child, file, before),
    [Symbol.asyncDispose]: child[Symbol.asyncDispose],
  };
}

async function listening(child: Child): Promise<void> {
  const untilMs = performance.now() + START_LIMIT_MS;
  while (!child.output().includes('listening on')) {
    assert.equal(child.exitCode(), null, `tcpdump has ended:\n${child.output()}`);
    assert.ok(performance.now() < untilMs, `tcpdump does not start:\n${child.output()}`);
    await sleep(20);
  }
}

async function stop(child: Child, file: string, before: ClockReading): Promise<CaptureResult> {
  await sleep(BLOCK_MS);
  child.signal('SIGINT');
  await child.exited;
  const figure = (what: string) => {
    const found = new RegExp(`^(\\d+) packets? ${what}`, 'm').exec(child.output());
    return Number(found?.[1] ?? assert.fail(`tcpdump says nothing of packets ${what}:\n${child.output()}`));
  };
  return {
    file,
    packets: figure('captured'),
    kernelDrops: figure('dropped by kernel'),
    toMs: createWallConversion(before, readClocks()),
  };
}
