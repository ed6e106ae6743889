import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { type NamedPlaces, placesOf, SAMPLE_CONFIG } from '../../../src/config/places.ts';

/** Two homes, with these files in them. */
function scratch(files: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-places-'));
  const homes = { ownHome: join(folder, 'own'), serviceHome: join(folder, 'service') };
  for (const home of Object.values(homes)) mkdirSync(home);
  for (const file of files) writeFileSync(join(folder, file), '');
  return {
    ...homes,
    places: (named: NamedPlaces = {}) => placesOf(named, homes),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

test('until the home has a file of its own, the sample of the checkout is in force', () => {
  using folder = scratch([]);
  assert.deepEqual(folder.places(), {
    home: folder.ownHome,
    configFile: SAMPLE_CONFIG,
    configFrom: 'sample',
  });
  assert.equal(SAMPLE_CONFIG, resolve('attendant.yaml'));
});

test('a file in the home is in force, whichever home it is', () => {
  using folder = scratch(['own/attendant.yaml', 'service/attendant.yaml']);
  for (const [named, home] of [
    [{}, folder.ownHome],
    [{ home: folder.serviceHome }, folder.serviceHome],
  ] as const) {
    const configFile = join(home, 'attendant.yaml');
    assert.deepEqual(folder.places(named), { home, configFile, configFrom: 'home' });
  }
});

test('ATTENDANT_CONFIG wins over the file in the home', () => {
  using folder = scratch(['own/attendant.yaml']);
  const { configFile, configFrom } = folder.places({ config: 'draft.yaml' });
  assert.deepEqual([configFile, configFrom], [resolve('draft.yaml'), 'variable']);
});

test('where only the service has a home, that is the one every command looks at', () => {
  for (const file of ['service/attendant.db', 'service/attendant.yaml']) {
    using folder = scratch([file]);
    assert.equal(folder.places().home, folder.serviceHome);
  }
});

test('a home that is in use, or that is named, is not left for that of the service', () => {
  using used = scratch(['own/attendant.db', 'service/attendant.db']);
  assert.equal(used.places().home, used.ownHome);
  using named = scratch(['service/attendant.db']);
  assert.equal(named.places({ home: 'elsewhere' }).home, resolve('elsewhere'));
});
