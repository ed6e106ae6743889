import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLogFile } from '../../../src/wiring/log-file.ts';

test('lines are appended to the file', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-log-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'new', 'attendant.log');
  const log = openLogFile(file, assert.fail);
  log.write('one');
  log.write('two');
  log.close();
  while (!readFileSync(file, { encoding: 'utf8', flag: 'a+' }).includes('two')) await sleep(5);
  assert.equal(readFileSync(file, 'utf8'), 'one\ntwo\n');
});

test('a disk that is full costs lines of the log, is said once, and ends nothing', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-log-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'attendant.log');
  symlinkSync('/dev/full', file);
  const said: string[] = [];
  const log = openLogFile(file, (sentence) => said.push(sentence));
  for (let i = 0; i < 20; i++) {
    log.write(`line ${i}`);
    await sleep(5);
  }
  assert.deepEqual(said, [`the log ${file} cannot be written (ENOSPC); everything else goes on`]);
  log.close();
});
