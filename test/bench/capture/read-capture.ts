import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { parseRtp, type RtpPacket } from '../../../src/adapters/phone/sip/rtp.ts';
import type { TestPorts } from '../../support/pbx/free-ports.ts';
import { createPcapReader, type PcapPacket } from './pcap.ts';
import { createSipCalls, type SipCall } from './sip-calls.ts';
import type { CaptureResult } from './start-capture.ts';
import { parseTransport, type TransportPacket } from './transport.ts';

/** One RTP packet and when the kernel got it at the socket, in milliseconds of `performance.now()`. */
export interface CapturedPacket extends RtpPacket {
  readonly atMs: number;
}

/** Both directions of a call's sound, in the order of arrival. */
export interface Flow {
  readonly toCaller: readonly CapturedPacket[];
  readonly fromCaller: readonly CapturedPacket[];
}

export interface CapturedCall extends SipCall, Flow {}

/** One piece of a TCP stream between PBX and daemon. */
export interface CapturedSegment {
  readonly atMs: number;
  /** The PBX's port, which tells the legs apart. */
  readonly pbxPort: number;
  readonly sender: 'pbx' | 'daemon';
  readonly sequence: number;
  readonly payload: Buffer;
}

export interface CapturedTraffic {
  /** In the order in which they were placed. */
  readonly calls: readonly CapturedCall[];
  /** Empty unless the filter asked for them. */
  readonly segments: readonly CapturedSegment[];
}

/** Ports of the PBX, to tell who sent a packet. */
export type PbxPorts = Pick<TestPorts, 'sip' | 'rtpFirst' | 'rtpLast' | 'audioSocket'>;

/** Reads a capture whole. @throws when the kernel has dropped packets, or the file is cut off. */
export async function readCapture(capture: CaptureResult, ports: PbxPorts): Promise<CapturedTraffic> {
  assert.equal(capture.kernelDrops, 0, `the kernel has dropped ${capture.kernelDrops} packets: no valid run`);
  const collector = createTrafficCollector(ports, capture.toMs);
  const reader = createPcapReader();
  for await (const chunk of createReadStream(capture.file, { highWaterMark: 1 << 20 })) {
    for (const packet of reader.push(chunk)) collector.add(packet);
  }
  assert.equal(reader.unfinishedBytes(), 0, 'the capture ends in the middle of a packet');
  return collector.traffic();
}

/** Sorts packets by call. */
export function createTrafficCollector(ports: PbxPorts, toMs: (wallMs: number) => number) {
  const sip = createSipCalls();
  const flows = new Map<
    number,
    { readonly toCaller: CapturedPacket[]; readonly fromCaller: CapturedPacket[] }
  >();
  const segments: CapturedSegment[] = [];
  const isRtp = ({ port }: { readonly port: number }) => port >= ports.rtpFirst && port <= ports.rtpLast;

  function addRtp({ from, to, payload }: TransportPacket, atMs: number): void {
    const packet = parseRtp(payload);
    if (!packet || isRtp(from) === isRtp(to)) return;
    const phonePort = isRtp(from) ? to.port : from.port;
    const flow = flows.get(phonePort) ?? { toCaller: [], fromCaller: [] };
    flows.set(phonePort, flow);
    (isRtp(from) ? flow.toCaller : flow.fromCaller).push({ ...packet, atMs });
  }

  function addSegment({ from, to, payload, sequence }: TransportPacket, atMs: number): void {
    const fromDaemon = from.port === ports.audioSocket;
    const pbxPort = fromDaemon ? to.port : from.port;
    if (payload.length)
      segments.push({ atMs, pbxPort, sender: fromDaemon ? 'daemon' : 'pbx', sequence, payload });
  }

  return {
    add(packet: PcapPacket): void {
      const transport = parseTransport(packet);
      if (!transport) return;
      const atMs = toMs(packet.wallMs);
      const { protocol, from, to, payload } = transport;
      if (protocol === 'tcp') addSegment(transport, atMs);
      else if (from.port === ports.sip || to.port === ports.sip) {
        sip.observe({ bytes: payload, sender: from.port === ports.sip ? 'pbx' : 'phone', atMs });
      } else addRtp(transport, atMs);
    },
    traffic: (): CapturedTraffic => ({
      calls: sip.calls().map((call) => ({ ...call, ...flowOf(call, flows.get(call.phonePort ?? 0)) })),
      segments,
    }),
  };
}

/** What is still on its way when the call ends. */
const FAREWELL_MS = 500;

/** Only the call's own time: a later call may have been given the same port. */
function flowOf({ invitedAtMs, endedAtMs = Number.POSITIVE_INFINITY }: SipCall, flow?: Flow): Flow {
  const own = ({ atMs }: CapturedPacket) => atMs >= invitedAtMs && atMs <= endedAtMs + FAREWELL_MS;
  return { toCaller: flow?.toCaller.filter(own) ?? [], fromCaller: flow?.fromCaller.filter(own) ?? [] };
}
