import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createRecordingStore } from '../../../../../src/adapters/storage/files/recording-store.ts';

const CALL = '8a6e0804-2bd0-4672-b79d-d97027f9071a';
const AT_MS = Date.parse('2026-11-23T09:14:05.250Z');
const HEADER_BYTES = 44;

function inFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'attendant-recordings-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

function begin(folder: string, onFailed: (error: unknown) => void = () => assert.fail('failed')) {
  const store = createRecordingStore(folder);
  const recording = store.record({ callId: CALL, rateHz: 8000, atMs: AT_MS, onFailed });
  return { store, recording, file: join(folder, recording.name) };
}

const frame = (value: number) => new Int16Array(160).fill(value);

/** Both sides of a file, by their place. */
function sidesOf(file: string) {
  const bytes = readFileSync(file);
  const [channels, rateHz] = [bytes.readUInt16LE(22), bytes.readUInt32LE(24)];
  const dataBytes = bytes.readUInt32LE(40);
  assert.equal(bytes.length, HEADER_BYTES + dataBytes, 'the header says how long it is');
  const sample = (index: number) => [
    bytes.readInt16LE(HEADER_BYTES + index * 4),
    bytes.readInt16LE(HEADER_BYTES + index * 4 + 2),
  ];
  return { channels, rateHz, samples: dataBytes / 4, sample };
}

test('a call is a WAV file of two channels, the caller left, for the owner alone', async () => {
  using folder = inFolder();
  const { recording, file } = begin(folder.path);
  assert.equal(existsSync(file), false, 'nothing is on the disk before the first sound');
  for (let tick = 0; tick < 60; tick += 1) recording.add(frame(1000), frame(-2000));
  await recording.end();
  const { channels, rateHz, samples, sample } = sidesOf(file);
  assert.deepEqual([channels, rateHz, samples], [2, 8000, 60 * 160]);
  assert.deepEqual(
    [sample(0), sample(60 * 160 - 1)],
    [
      [1000, -2000],
      [1000, -2000],
    ],
  );
  assert.equal(statSync(file).mode & 0o777, 0o600);
});

test('silence stands for what is hidden, whether it was written already or not, and nothing moves', async () => {
  using folder = inFolder();
  const { recording, file } = begin(folder.path);
  for (let tick = 0; tick < 130; tick += 1) recording.add(frame(tick + 1), frame(7));
  recording.silence(40 * 160);
  recording.add(frame(500), frame(7));
  await recording.end();
  const { samples, sample } = sidesOf(file);
  assert.equal(samples, 131 * 160);
  const at = (tick: number) => sample(tick * 160);
  assert.deepEqual(
    [at(39), at(40), at(129), at(130)],
    [
      [40, 7],
      [0, 0],
      [0, 0],
      [500, 7],
    ],
  );
});

test('a file that is not ended yet plays all the same', async () => {
  using folder = inFolder();
  const { recording, file } = begin(folder.path);
  for (let tick = 0; tick < 50; tick += 1) recording.add(frame(3), frame(4));
  while (!existsSync(file) || statSync(file).size < HEADER_BYTES + 8000 * 4) await new Promise(setImmediate);
  while (readFileSync(file).readUInt32LE(40) === 0) await new Promise(setImmediate);
  assert.equal(sidesOf(file).samples, 8000);
  await recording.end();
});

test('a disk that stalls loses sound and no memory, and what follows stands in its place', async () => {
  using folder = inFolder();
  const { recording, file } = begin(folder.path);
  // Two minutes in one step of the program: nothing can be written meanwhile.
  for (let tick = 0; tick < 6000; tick += 1) recording.add(frame(tick % 100), frame(1));
  await new Promise(setImmediate);
  await recording.end();
  assert.equal(sidesOf(file).samples, 6000 * 160);
});

test('a disk that refuses is told once, and the call goes on', async () => {
  using folder = inFolder();
  const inTheWay = join(folder.path, 'a-file');
  writeFileSync(inTheWay, '');
  const failures: unknown[] = [];
  const { recording } = begin(inTheWay, (error) => failures.push(error));
  for (let tick = 0; tick < 200; tick += 1) recording.add(frame(1), frame(1));
  await recording.end();
  assert.equal(failures.length, 1);
});

test('all sound of a call is removed, with what the PBX has left, and no other', async () => {
  using folder = inFolder();
  const left = join(folder.path, 'left');
  const store = createRecordingStore(join(folder.path, 'own'), 'default', left);
  const other = '11111111-2222-4333-8444-555555555555';
  for (const callId of [CALL, other])
    await store.save(store.nameOf(callId, AT_MS), { samples: frame(1), rateHz: 8000 });
  const recording = store.record({ callId: CALL, rateHz: 8000, atMs: AT_MS, onFailed: () => assert.fail() });
  recording.add(frame(1), frame(1));
  await recording.end();
  await store.removeOf(CALL);
  const has = (name: string) => existsSync(join(folder.path, 'own', name));
  assert.deepEqual(
    [has(store.nameOf(CALL, AT_MS)), has(recording.name), has(store.nameOf(other, AT_MS))],
    [false, false, true],
  );
});
