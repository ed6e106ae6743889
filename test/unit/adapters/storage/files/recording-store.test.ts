import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { createRecordingStore } from '../../../../../src/adapters/storage/files/recording-store.ts';
import { decodeWav } from '../../../../../src/media/wav.ts';

const CALL = '8a6e0804-2bd0-4672-b79d-d97027f9071a';
const SAMPLES = Int16Array.from([0, 1000, -1000, 32767, -32768]);

function inFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'attendant-recordings-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

test('a recording is a WAV file under the day it was made, for the owner alone', async () => {
  using folder = inFolder();
  const store = createRecordingStore(folder.path, { wallMs: () => Date.parse('2026-11-23T09:14:05.250Z') });
  const name = await store.save(CALL, SAMPLES, 8000);
  assert.equal(name, `2026-11-23/091405.250-${CALL}.wav`);
  const file = join(folder.path, name);
  assert.deepEqual(decodeWav(readFileSync(file)), { samples: SAMPLES, rateHz: 8000 });
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(join(folder.path, '2026-11-23')).length, 1, 'no draft is left');
});

test('two recordings of one call are two files', async () => {
  using folder = inFolder();
  let nowMs = Date.parse('2026-11-23T23:59:59.999Z');
  const store = createRecordingStore(folder.path, { wallMs: () => nowMs++ });
  const names = [await store.save(CALL, SAMPLES, 8000), await store.save(CALL, SAMPLES, 16000)];
  assert.deepEqual(names, [`2026-11-23/235959.999-${CALL}.wav`, `2026-11-24/000000.000-${CALL}.wav`]);
});

test('a recording that is discarded is gone, and one that is not there is storage.failed', async () => {
  using folder = inFolder();
  let nowMs = Date.parse('2026-11-23T09:14:05.250Z');
  const store = createRecordingStore(folder.path, { wallMs: () => nowMs++ });
  const [half, whole] = [await store.save(CALL, SAMPLES, 8000), await store.save(CALL, SAMPLES, 8000)];
  await store.discard(half);
  assert.deepEqual(readdirSync(join(folder.path, '2026-11-23')), [basename(whole)]);
  await assert.rejects(store.discard(half), { code: 'storage.failed' });
});

test('a disk that refuses is storage.failed', async () => {
  using folder = inFolder();
  const file = join(folder.path, 'a-file');
  writeFileSync(file, '');
  await assert.rejects(createRecordingStore(file, { wallMs: () => 0 }).save(CALL, SAMPLES, 8000), {
    code: 'storage.failed',
  });
});

test('a call id that would leave the folder is refused', async () => {
  using folder = inFolder();
  const store = createRecordingStore(join(folder.path, 'in'), { wallMs: () => 0 });
  await assert.rejects(store.save('../../out', SAMPLES, 8000), { code: 'storage.failed' });
  assert.deepEqual(readdirSync(folder.path), []);
});
