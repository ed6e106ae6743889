import assert from 'node:assert/strict';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLogFile } from '../../../src/wiring/log-file.ts';
import { rotateLog } from '../../../src/wiring/rotate-log.ts';
import { scratchHome } from '../../support/scratch-home.ts';

const YESTERDAY = Date.UTC(2026, 10, 22, 23, 59, 58);
const TODAY = Date.UTC(2026, 10, 23, 0, 0, 1);

test('a log of yesterday is put aside under the time of its last line, and one of today goes on', () => {
  using home = scratchHome();
  const file = join(home.path, 'attendant.log');
  assert.equal(rotateLog(file, TODAY), false);
  writeFileSync(file, 'line\n');
  utimesSync(file, YESTERDAY / 1000, YESTERDAY / 1000);
  assert.equal(rotateLog(file, YESTERDAY), false);
  assert.equal(rotateLog(file, TODAY), true);
  assert.deepEqual(readdirSync(home.path), ['attendant.log.2026-11-22T23-59-58']);
});

test('who writes the log puts yesterday’s aside before the first line of today', async () => {
  using home = scratchHome();
  const file = join(home.path, 'attendant.log');
  writeFileSync(file, 'old\n');
  utimesSync(file, YESTERDAY / 1000, YESTERDAY / 1000);
  const log = openLogFile(file, assert.fail);
  log.write('new');
  log.close();
  while (!readFileSync(file, { encoding: 'utf8', flag: 'a+' }).includes('new')) await sleep(5);
  assert.equal(readFileSync(file, 'utf8'), 'new\n');
  assert.equal(readFileSync(`${file}.2026-11-22T23-59-58`, 'utf8'), 'old\n');
});
