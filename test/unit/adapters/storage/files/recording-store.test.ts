import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createRecordingFiles } from '../../../../../src/adapters/storage/files/recording-files.ts';
import { createRecordingStore } from '../../../../../src/adapters/storage/files/recording-store.ts';
import { decodeWav } from '../../../../../src/media/wav.ts';

const CALL = '8a6e0804-2bd0-4672-b79d-d97027f9071a';
const SAMPLES = Int16Array.from([0, 1000, -1000, 32767, -32768]);

function inFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'attendant-recordings-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

const AT_MS = Date.parse('2026-11-23T09:14:05.250Z');
const SOUND = { samples: SAMPLES, rateHz: 8000 } as const;

test('a recording is a WAV file under the day it was made, for the owner alone', async () => {
  using folder = inFolder();
  const store = createRecordingStore(folder.path);
  const name = store.nameOf(CALL, AT_MS);
  assert.equal(name, `2026-11-23/091405.250-${CALL}.wav`);
  assert.deepEqual(readdirSync(folder.path), [], 'a name writes nothing');
  await store.save(name, SOUND);
  const file = join(folder.path, name);
  assert.deepEqual(decodeWav(readFileSync(file)), SOUND);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(join(folder.path, '2026-11-23')).length, 1, 'no draft is left');
});

test('two recordings of one call are two files, each in its day', () => {
  const store = createRecordingStore('/nowhere');
  const lastMs = Date.parse('2026-11-23T23:59:59.999Z');
  const names = [store.nameOf(CALL, lastMs), store.nameOf(CALL, lastMs + 1)];
  assert.deepEqual(names, [`2026-11-23/235959.999-${CALL}.wav`, `2026-11-24/000000.000-${CALL}.wav`]);
});

test('what is saved is there, and nothing else', async () => {
  using folder = inFolder();
  const store = createRecordingStore(folder.path);
  const name = store.nameOf(CALL, AT_MS);
  assert.equal(await store.has(name), false);
  await store.save(name, SOUND);
  assert.equal(await store.has(name), true);
});

test('a disk that refuses is storage.failed', async () => {
  using folder = inFolder();
  const file = join(folder.path, 'a-file');
  writeFileSync(file, '');
  const store = createRecordingStore(file);
  await assert.rejects(store.save(store.nameOf(CALL, AT_MS), SOUND), { code: 'storage.failed' });
});

test('a call id that would leave the folder is refused', () => {
  const store = createRecordingStore('/nowhere');
  assert.throws(() => store.nameOf('../../out', AT_MS), { code: 'storage.failed' });
});

test('the recordings of two offices are told apart, and those of one are removed without the other', async () => {
  using folder = inFolder();
  const names: Record<string, string> = {};
  for (const tenant of ['default', 'harbour']) {
    const store = createRecordingStore(folder.path, tenant);
    const name = store.nameOf(CALL, AT_MS);
    names[tenant] = name;
    await store.save(name, SOUND);
  }
  assert.deepEqual(names, {
    default: `2026-11-23/091405.250-${CALL}.wav`,
    harbour: `harbour/2026-11-23/091405.250-${CALL}.wav`,
  });
  const listed = (tenant?: string) =>
    createRecordingFiles(folder.path, tenant)
      .list()
      .map(({ name }) => name);
  assert.deepEqual(listed('default'), [names['default']]);
  assert.deepEqual(listed('harbour'), [names['harbour']]);
  assert.deepEqual(listed(), [names['default'], names['harbour']]);
  createRecordingFiles(folder.path, 'harbour').remove(listed('harbour'));
  assert.deepEqual(listed(), [names['default']]);
  assert.deepEqual(readdirSync(join(folder.path, 'harbour')), [], 'the day is gone with its last file');
});
