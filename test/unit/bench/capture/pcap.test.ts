import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPcapReader } from '../../../bench/capture/pcap.ts';
import { parseTransport } from '../../../bench/capture/transport.ts';
import { type CaptureBytes, captureFile } from './capture-bytes.ts';

const PACKETS = [
  { stamp: [1_795_656_000, 250_000], from: 40_000, to: 20_040, payload: Buffer.from('one') },
  { stamp: [1_795_656_001, 500_000], from: 20_040, to: 40_000, payload: Buffer.from('second') },
] as const;

function read(file: CaptureBytes, chunkBytes: number) {
  const bytes = captureFile(file, PACKETS);
  const reader = createPcapReader();
  const packets = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, i) =>
    reader.push(bytes.subarray(i * chunkBytes, (i + 1) * chunkBytes)),
  ).flat();
  assert.equal(reader.unfinishedBytes(), 0);
  return packets.map((packet) => ({ wallMs: packet.wallMs, transport: parseTransport(packet) }));
}

for (const link of [1, 276] as const) {
  for (const isLittleEndian of [true, false]) {
    test(`link type ${link}, ${isLittleEndian ? 'little' : 'big'} endian: time stamps have their unit, packets their ports`, () => {
      const micro = read({ unit: 'µs', link, isLittleEndian }, 4096);
      assert.deepEqual(
        micro.map(({ wallMs }) => wallMs),
        [1_795_656_000_250, 1_795_656_001_500],
      );
      const nano = read({ unit: 'ns', link, isLittleEndian }, 4096);
      assert.deepEqual(
        nano.map(({ wallMs }) => wallMs),
        [1_795_656_000_000.25, 1_795_656_001_000.5],
      );
      const [first, second] = nano.map(({ transport }) => transport);
      assert.deepEqual(
        [first?.from.port, first?.to.port, first?.payload.toString()],
        [40_000, 20_040, 'one'],
      );
      assert.deepEqual(second?.from, { host: '127.0.0.1', port: 20_040 });
      assert.equal(second?.payload.toString(), 'second');
    });
  }
}

test('chunks may be cut anywhere', () => {
  const whole = read({ unit: 'ns', link: 1 }, 4096);
  for (const chunkBytes of [1, 7, 23, 61]) assert.deepEqual(read({ unit: 'ns', link: 1 }, chunkBytes), whole);
});

test('a file that is cut off says so', () => {
  const reader = createPcapReader();
  reader.push(captureFile({ unit: 'ns', link: 1 }, PACKETS).subarray(0, -1));
  assert.ok(reader.unfinishedBytes() > 0);
});

test('what is no capture, or one of another network, is refused', () => {
  assert.throws(() => createPcapReader().push(Buffer.alloc(64, 'RIFF')), /no capture file/);
  const wireless = captureFile({ unit: 'ns', link: 1 }, []);
  wireless.writeUInt32LE(105, 20);
  assert.throws(() => createPcapReader().push(wireless), /link type 105/);
});

test('fragments, other protocols and packets that are cut in their headers are left out', () => {
  const [packet = Buffer.alloc(0)] = createPcapReader()
    .push(captureFile({ unit: 'ns', link: 1 }, PACKETS))
    .map(({ bytes }) => bytes);
  const changed = (at: number, value: number) => {
    const bytes = Buffer.from(packet);
    bytes.writeUInt8(value, at);
    return parseTransport({ bytes, link: 'ethernet' });
  };
  assert.ok(changed(0, 0));
  assert.equal(changed(20, 0x20), undefined, 'more fragments follow');
  assert.equal(changed(21, 1), undefined, 'a later fragment');
  assert.equal(changed(23, 1), undefined, 'ICMP');
  assert.equal(changed(12, 0x86), undefined, 'not IPv4');
  assert.equal(parseTransport({ bytes: packet.subarray(0, 40), link: 'ethernet' }), undefined);
});
