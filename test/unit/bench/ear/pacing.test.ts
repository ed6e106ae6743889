import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lateOrLost, pacingOf } from '../../../bench/ear/pacing.ts';
import { packetsOf, silenceMs, toneMs } from './speech-like.ts';

const MINUTE = silenceMs(60_000);
const tone = toneMs(10_000);
const near = (is: number, expected: number) =>
  assert.ok(Math.abs(is - expected) < 0.02, `${is}, not ${expected}`);

test('a flow on an even clock is punctual, also when its clock drifts', () => {
  const drift = 1 + 80e-6;
  const pacing = pacingOf([packetsOf(MINUTE, (packet) => 1000 + packet * 20 * drift)]);
  assert.deepEqual([pacing.packets, pacing.lost, pacing.latePackets], [3000, 0, 0]);
  assert.ok(pacing.latenessMaxMs < 0.5, `${pacing.latenessMaxMs}`);
});

test('lateness counts against the stream, so one stall is as many late packets as it held up', () => {
  const pacing = pacingOf([
    packetsOf(MINUTE, (packet) => (packet >= 100 && packet < 103 ? 3062 : 1000 + packet * 20)),
  ]);
  // Due at 3000, 3020 and 3040 ms.
  assert.deepEqual([pacing.latePackets, pacing.lost], [3, 0]);
  near(pacing.latenessMaxMs, 62);
  near(pacing.longestGapMs, 82);
  assert.equal(lateOrLost(pacing), 3);
});

test('a stream that stands still once and goes on later for good is late once', () => {
  const pacing = pacingOf([packetsOf(MINUTE, (packet) => 1000 + packet * 20 + (packet >= 100 ? 60 : 0))]);
  assert.deepEqual([pacing.latePackets, pacing.lost], [1, 0]);
  assert.ok(pacing.latenessMaxMs < 0.02, `${pacing.latenessMaxMs}`);
});

test('a stall over the wrap of the time stamps is like any other', () => {
  // They wrap with the 25th packet.
  const pacing = pacingOf([
    packetsOf(MINUTE, (packet) => (packet >= 24 && packet < 27 ? 1562 : 1000 + packet * 20)),
  ]);
  assert.equal(pacing.latePackets, 3);
});

test('one late packet alone is late', () => {
  const pacing = pacingOf([packetsOf(MINUTE, (packet) => 1000 + packet * 20 + (packet === 50 ? 6 : 0))]);
  assert.deepEqual([pacing.latePackets, pacing.lost], [1, 0]);
});

test('lost packets are counted over the wrap of the sequence, and one that comes late is not lost', () => {
  const packets = packetsOf(MINUTE);
  const without = packets.filter((_, i) => ![30, 35, 36, 37, 500].includes(i));
  assert.equal(pacingOf([without]).lost, 5);
  assert.equal(lateOrLost(pacingOf([without])), 5);
  const swapped = packets.map((packet, i) => packets[i === 40 ? 41 : i === 41 ? 40 : i] ?? packet);
  assert.equal(pacingOf([swapped]).lost, 0);
});

test('a pause between two streams is neither lateness nor loss', () => {
  const first = packetsOf(silenceMs(2000));
  const second = packetsOf(silenceMs(2000), (packet) => 60_000 + packet * 20).map((packet) => ({
    ...packet,
    source: 8,
    sequence: packet.sequence - 30_000,
  }));
  const pacing = pacingOf([[...first, ...second]]);
  assert.deepEqual([pacing.latePackets, pacing.lost], [0, 0]);
});

test('several flows are one figure', () => {
  const flow = packetsOf(silenceMs(2000));
  assert.equal(pacingOf([flow, flow.slice(1, 90)]).packets, 189);
  assert.equal(pacingOf([]).latenessP99Ms, 0);
});

test('a hole in sound is as many lost packets as it is long, by whichever clock the stream goes on', () => {
  const standsStill = (packet: number) => 1000 + packet * 20 + (packet >= 100 ? 400 : 0);
  const packets = packetsOf(tone, standsStill);
  assert.equal(pacingOf([packets]).lost, 20);
  const clocked = packets.map((one, i) => ({ ...one, timestamp: one.timestamp + (i >= 100 ? 3200 : 0) }));
  assert.equal(pacingOf([clocked]).lost, 20);
  const heldUp = packetsOf(tone, (packet) => (packet >= 100 && packet < 103 ? 3062 : 1000 + packet * 20));
  assert.deepEqual([pacingOf([heldUp]).lost, pacingOf([heldUp]).latePackets], [0, 3]);
});

test('the end of an utterance is no hole: it fades, or the next is a second away', () => {
  const faded = tone.map((x, i) => (i >= 15_840 && i < 16_000 ? 0 : x));
  const waits = (ms: number) => (packet: number) => 1000 + packet * 20 + (packet >= 100 ? ms : 0);
  assert.equal(pacingOf([packetsOf(faded, waits(400))]).lost, 0);
  assert.equal(pacingOf([packetsOf(tone, waits(1500))]).lost, 0);
});
