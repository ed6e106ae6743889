import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from '../../../src/core/make-folder.ts';

test('folders that are missing are made with the rights asked for, and one that is there is left alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-folder-'));
  makeFolder(join(folder, 'a/b'), 0o700);
  makeFolder(join(folder, 'a/b'), 0o755);
  assert.equal(statSync(join(folder, 'a/b')).mode & 0o777, 0o700);
  rmSync(folder, { recursive: true });
});

test('where no folder can be made it fails, also where Node would try for ever', () => {
  for (const path of ['/proc/x/y', '/proc/1/x', '/dev/null/x'])
    assert.throws(() => makeFolder(path), /E[A-Z]+/);
});

test('no other file makes folders of a path that somebody names the way that may not end', () => {
  const own = [
    'src/adapters/pbx/asterisk/install-config.ts',
    'src/adapters/storage/files/call-recording.ts',
    'src/adapters/storage/files/recording-store.ts',
  ];
  const files = globSync('src/**/*.ts').filter((file) =>
    /\bmkdir(?:Sync)?\([^;]*recursive/.test(readFileSync(file, 'utf8')),
  );
  // These work in folders that an earlier step has made.
  assert.deepEqual(files.sort(), own);
});
