import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('of what was saved for a call since it began only what is named stays, and nothing of other calls goes', async () => {
  using folder = inFolder();
  let nowMs = Date.parse('2026-11-23T23:59:58.000Z');
  const store = createRecordingStore(folder.path, { wallMs: () => nowMs });
  const save = (callId: string, atMs: number) => {
    nowMs = atMs;
    return store.save(callId, SAMPLES, 8000);
  };
  const beganMs = nowMs;
  const half = await save(CALL, beganMs);
  const whole = await save(CALL, beganMs + 1000);
  const others = await save(`another-${CALL}`, beganMs + 1000);
  const afterMidnight = await save(CALL, beganMs + 3000);
  const draft = `${afterMidnight.replace('.000-', '.500-')}.part`;
  writeFileSync(join(folder.path, draft), 'half a file, of a process that died');
  await store.keepOnly(CALL, new Set([whole]), beganMs);
  const left = readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('/'),
  );
  assert.deepEqual(left.toSorted(), [whole, others].toSorted());
  assert.ok(![half, afterMidnight, draft].some((name) => left.includes(name)));
});

test('a clock that was set back over midnight hides nothing, and what is no folder of ours is left alone', async () => {
  using folder = inFolder();
  let nowMs = Date.parse('2026-11-23T23:59:00.000Z');
  const store = createRecordingStore(folder.path, { wallMs: () => nowMs });
  await store.save(CALL, SAMPLES, 8000);
  const notes = join(folder.path, 'notes.txt');
  writeFileSync(notes, '');
  const beganMs = nowMs + 120_000;
  nowMs -= 3_600_000;
  await store.keepOnly(CALL, new Set(), beganMs);
  assert.deepEqual(readdirSync(join(folder.path, '2026-11-23')), []);
  assert.ok(statSync(notes).isFile());
});

test('of a call for which nothing was saved nothing goes', async () => {
  using folder = inFolder();
  const store = createRecordingStore(join(folder.path, 'not-there-yet'), { wallMs: () => 0 });
  await store.keepOnly(CALL, new Set(), 0);
});

test('a folder that cannot be read is storage.failed', async () => {
  using folder = inFolder();
  writeFileSync(join(folder.path, '2026-11-23'), 'no folder');
  const store = createRecordingStore(folder.path, { wallMs: () => 0 });
  await assert.rejects(store.keepOnly(CALL, new Set(), 0), { code: 'storage.failed' });
});

test('a recording that cannot be removed is storage.failed', async () => {
  using folder = inFolder();
  const store = createRecordingStore(folder.path, { wallMs: () => 0 });
  const name = await store.save(CALL, SAMPLES, 8000);
  rmSync(join(folder.path, name));
  mkdirSync(join(folder.path, name));
  await assert.rejects(store.keepOnly(CALL, new Set(), 0), { code: 'storage.failed' });
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
