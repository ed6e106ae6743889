import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeAudio } from '../../../../src/adapters/telephony/asterisk/audio-socket-frames.ts';
import { readAudioSocketLegs } from '../../../bench/capture/audio-socket-legs.ts';
import type { CapturedSegment } from '../../../bench/capture/read-capture.ts';

const CALL_ID = '0195d3a2-7c1e-7000-8000-0000000000aa';
const uuid = Buffer.concat([Buffer.from([1, 0, 16]), Buffer.from(CALL_ID.replaceAll('-', ''), 'hex')]);
const frame = encodeAudio(new Int16Array(160).fill(500), 8000);

function segment(
  atMs: number,
  sequence: number,
  payload: Buffer,
  sender: 'pbx' | 'daemon' = 'pbx',
): CapturedSegment {
  return { atMs, pbxPort: 40_000, sender, sequence: sequence >>> 0, payload };
}

test('a frame is dated by the segment that completes it, wherever the stream was cut', () => {
  const [leg] = readAudioSocketLegs([
    segment(0, 0, uuid),
    segment(10, uuid.length, frame.subarray(0, 100)),
    segment(12, uuid.length + 100, Buffer.concat([frame.subarray(100), frame])),
    segment(30, 900, frame, 'daemon'),
  ]);
  assert.equal(leg?.callId, CALL_ID);
  assert.deepEqual(
    leg?.toDaemon.map(({ kind, atMs }) => [kind, atMs]),
    [
      ['uuid', 0],
      ['audio', 12],
      ['audio', 12],
    ],
  );
  assert.deepEqual(
    leg?.fromDaemon.map(({ atMs }) => atMs),
    [30],
  );
});

test('bytes that were sent twice are read once, also where the numbers wrap', () => {
  const start = 2 ** 32 - frame.length;
  const [leg] = readAudioSocketLegs([
    segment(0, start, frame),
    segment(20, 0, frame),
    segment(21, 0, frame),
    segment(40, 0, Buffer.concat([frame, frame])),
  ]);
  assert.deepEqual(
    leg?.toDaemon.map(({ atMs }) => atMs),
    [0, 20, 40],
  );
});

test('legs are told apart by the port of the PBX', () => {
  const legs = readAudioSocketLegs([segment(0, 0, uuid), { ...segment(1, 0, frame), pbxPort: 40_002 }]);
  assert.deepEqual(
    legs.map(({ callId }) => callId),
    [CALL_ID, undefined],
  );
});
