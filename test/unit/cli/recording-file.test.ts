import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openRecordingFile } from '../../../src/cli/recording-file.ts';

test('the file is there once there is something to write, and holds it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-record-'));
  const path = join(folder, 'heard.wav');
  const file = openRecordingFile(path);
  assert.equal(existsSync(path), false);
  file.write(Buffer.from('RIFF'));
  assert.equal(readFileSync(path, 'utf8'), 'RIFF');
  rmSync(folder, { recursive: true });
});

test('a place that cannot be written is refused before the call, and a pipe without a reader does not hold it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-record-'));
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const path of [pipe, folder, '/proc/x.wav', join(folder, 'none', 'x.wav')]) {
    assert.throws(() => openRecordingFile(path), { code: 'config.invalid', message: /cannot be written to/ });
  }
  rmSync(folder, { recursive: true });
});
