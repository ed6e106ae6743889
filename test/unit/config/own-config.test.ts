import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { withOwnConfig, writeConfig } from '../../../src/config/own-config.ts';
import { placesOf, SAMPLE_CONFIG } from '../../../src/config/places.ts';
import { SAMPLE } from '../../support/config-file.ts';

function scratchHome() {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-own-'));
  return { path: join(folder, 'home'), [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test('the first start makes the file of the home from the sample, for its owner alone', () => {
  using home = scratchHome();
  const { configFile, made } = withOwnConfig(placesOf({ home: home.path }));
  assert.deepEqual([configFile, made], [join(home.path, 'attendant.yaml'), true]);
  assert.equal(readFileSync(configFile, 'utf8'), SAMPLE);
  assert.equal(statSync(configFile).mode & 0o777, 0o600);
});

test('a file that is there is never overwritten, and one that ATTENDANT_CONFIG names makes no copy', () => {
  using home = scratchHome();
  withOwnConfig(placesOf({ home: home.path }));
  const file = join(home.path, 'attendant.yaml');
  writeFileSync(file, 'mine');
  assert.equal(withOwnConfig(placesOf({ home: home.path })).made, false);
  assert.equal(readFileSync(file, 'utf8'), 'mine');
  using other = scratchHome();
  const { configFile, made } = withOwnConfig(placesOf({ home: other.path, config: SAMPLE_CONFIG }));
  assert.deepEqual([configFile, made], [SAMPLE_CONFIG, false]);
  assert.equal(statSync(other.path, { throwIfNoEntry: false }), undefined);
});

test('replacing keeps the old file beside the new one; without it a file is refused', () => {
  using home = scratchHome();
  const file = join(home.path, 'attendant.yaml');
  writeConfig(file, SAMPLE, { replace: false });
  writeFileSync(file, 'mine');
  assert.throws(() => writeConfig(file, SAMPLE, { replace: false }), {
    code: 'config.invalid',
    message: /--force/,
  });
  assert.equal(writeConfig(file, SAMPLE, { replace: true }), `${file}.old`);
  assert.deepEqual(readdirSync(home.path).sort(), ['attendant.yaml', 'attendant.yaml.old']);
  assert.equal(readFileSync(`${file}.old`, 'utf8'), 'mine');
});

test('a place that cannot be written is a planned failure', () => {
  assert.throws(() => writeConfig('/proc/nothing/attendant.yaml', SAMPLE, { replace: false }), {
    code: 'storage.failed',
    message: '/proc/nothing/attendant.yaml cannot be written',
  });
});
