import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCapture } from '../../../bench/capture/read-capture.ts';
import { captureFile, rtpBytes, type WirePacket } from './capture-bytes.ts';

const PORTS = { sip: 20_000, rtpFirst: 20_040, rtpLast: 20_299, audioSocket: 20_003 };
const PHONE = 50_060;
const SOUND = { fromCaller: 50_100, toCaller: 20_050 };
const START_S = 1_795_656_000;

function at(ms: number, from: number, to: number, payload: Uint8Array): WirePacket {
  return { stamp: [START_S + Math.floor(ms / 1000), (ms % 1000) * 1e6], from, to, payload };
}

function sip(startLine: string, method: string, body = ''): Buffer {
  const lines = [
    startLine,
    'Via: SIP/2.0/UDP 127.0.0.1:50060;branch=z9hG4bK1',
    'From: <sip:02079460300@127.0.0.1>;tag=a',
    'To: <sip:100@127.0.0.1>',
    'Call-ID: one',
    `CSeq: 1 ${method}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

const sdp = (port: number) =>
  `v=0\r\nc=IN IP4 127.0.0.1\r\nm=audio ${port} RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n`;
const INVITE = sip('INVITE sip:100@127.0.0.1 SIP/2.0', 'INVITE', sdp(SOUND.fromCaller));

const CALL = [
  at(0, PHONE, PORTS.sip, INVITE),
  at(1, PORTS.sip, PHONE, sip('SIP/2.0 401 Unauthorized', 'INVITE')),
  at(3, PHONE, PORTS.sip, INVITE),
  at(5, PORTS.sip, PHONE, sip('SIP/2.0 100 Trying', 'INVITE')),
  at(9, PORTS.sip, PHONE, sip('SIP/2.0 200 OK', 'INVITE', sdp(SOUND.toCaller))),
  at(30, SOUND.fromCaller, SOUND.toCaller, rtpBytes(1)),
  at(40, SOUND.toCaller, SOUND.fromCaller, rtpBytes(900)),
  at(60, SOUND.toCaller, SOUND.fromCaller, rtpBytes(901)),
  at(80, PORTS.sip, PHONE, sip('BYE sip:02079460300@127.0.0.1 SIP/2.0', 'BYE')),
  // A later call has been given the same port.
  at(5000, SOUND.toCaller, SOUND.fromCaller, rtpBytes(1)),
];

async function read(packets: readonly WirePacket[], kernelDrops = 0) {
  const folder = await mkdtemp(join(tmpdir(), 'attendant-capture-'));
  const file = join(folder, 'one.pcap');
  await writeFile(file, captureFile({ unit: 'ns', link: 1 }, packets));
  const toMs = (wallMs: number) => wallMs - START_S * 1000;
  try {
    return await readCapture({ file, packets: packets.length, kernelDrops, toMs }, PORTS);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a call is put together from its SIP and from the sound of its own time and port', async () => {
  const { calls } = await read(CALL);
  assert.equal(calls.length, 1);
  const [call] = calls;
  assert.deepEqual(
    [call?.placedBy, call?.number, call?.target, call?.phonePort],
    ['phone', '02079460300', '100', SOUND.fromCaller],
  );
  assert.deepEqual([call?.invitedAtMs, call?.answeredAtMs, call?.endedAtMs], [0, 9, 80]);
  assert.equal(call?.endedBy, 'pbx');
  assert.deepEqual(call?.answers, [
    { status: 100, atMs: 5 },
    { status: 200, atMs: 9 },
  ]);
  assert.deepEqual(
    call?.toCaller.map(({ sequence, atMs }) => [sequence, atMs]),
    [
      [900, 40],
      [901, 60],
    ],
  );
  assert.deepEqual(
    call?.fromCaller.map(({ atMs, payload }) => [atMs, payload.length]),
    [[30, 160]],
  );
});

test('a capture from which the kernel dropped packets is no valid run', async () => {
  await assert.rejects(read(CALL, 3), /dropped 3 packets/);
});
