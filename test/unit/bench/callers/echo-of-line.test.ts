import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serialiseRtp } from '../../../../src/adapters/phone/sip/rtp.ts';
import { PCMU_TYPE } from '../../../../src/adapters/phone/sip/sdp.ts';
import { decodeMulaw, encodeMulaw } from '../../../../src/media/g711.ts';
import { echoOfLine } from '../../../bench/callers/echo-of-line.ts';

const FRAME = 160;
const QUIET = encodeMulaw(new Int16Array(FRAME));

function packet(index: number, startTime: number, amplitude: number): Buffer {
  const samples = Int16Array.from(
    { length: FRAME },
    (_, i) => amplitude * Math.sin((2 * Math.PI * 800 * i) / 8000),
  );
  return serialiseRtp({
    payloadType: PCMU_TYPE,
    marker: false,
    sequence: index,
    timestamp: (startTime + index * FRAME) >>> 0,
    source: 1,
    payload: encodeMulaw(samples),
  });
}

/** The tick in which the echo of a click in packet `clickAt` begins; `arrives` tells how many packets come in a tick. */
function echoAt(clickAt: number, arrives: (tick: number) => number, startTime = 0): number | undefined {
  const line = echoOfLine({ delayMs: 100, levelDb: -6 });
  let next = 0;
  for (let tick = 0; tick < 60; tick++) {
    for (let i = arrives(tick); i > 0; i--)
      line.heard(packet(next, startTime, next++ === clickAt ? 12_000 : 0));
    const back = decodeMulaw(line.mix(QUIET));
    if (back.some((sample) => Math.abs(sample) > 1000)) return tick;
  }
  return undefined;
}

test('what comes back is as late when packets come one by one, in pairs, or after a stall', () => {
  const even = echoAt(20, () => 1);
  assert.ok(even !== undefined && even >= 25);
  assert.equal(
    echoAt(20, (tick) => (tick % 2 === 0 ? 2 : 0)),
    even,
  );
  assert.equal(
    echoAt(20, (tick) => (tick === 9 ? 0 : tick === 10 ? 2 : 1)),
    even,
  );
});

test('time stamps may begin anywhere, also shortly before they begin anew', () => {
  assert.equal(
    echoAt(20, () => 1, 2 ** 32 - 10 * FRAME),
    echoAt(20, () => 1),
  );
});

test('a caller who hears nothing yet gives nothing back', () => {
  assert.equal(echoOfLine({ delayMs: 50, levelDb: -20 }).mix(QUIET), QUIET);
});
