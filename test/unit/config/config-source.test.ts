import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OVERLAY_VARIABLE } from '../../../src/config/config-source.ts';
import { checkConfig, loadConfig } from '../../../src/config/load.ts';
import { overlaidConfig } from '../../../src/config/overlaid.ts';
import { scratchFile } from '../../support/config-file.ts';

const SAMPLE = 'attendant.yaml';
const over = (path: string) => ({ [OVERLAY_VARIABLE]: path });

test('what the second file names counts, and all else is as it was', async () => {
  using file = scratchFile('business: { name: "Harbour Clinic" }\npeople: []\nlimits: { drainMs: 1000 }\n');
  const [plain, laid] = [await loadConfig(SAMPLE, {}), await loadConfig(SAMPLE, over(file.path))];
  assert.equal(laid.office.name, 'Harbour Clinic');
  assert.equal(laid.office.address, plain.office.address);
  assert.deepEqual(laid.office.people, []);
  assert.deepEqual(laid.limits, { ...plain.limits, drainMs: 1000 });
  assert.deepEqual(laid.engines, plain.engines);
});

test('a second file of comments lays nothing over it, and a variable that is empty names none', async () => {
  using file = scratchFile('# nothing yet\n');
  assert.deepEqual(await loadConfig(SAMPLE, over(file.path)), await loadConfig(SAMPLE, {}));
  assert.deepEqual(await loadConfig(SAMPLE, over('')), await loadConfig(SAMPLE, {}));
});

test('a fault is shown in the file that it stands in', async () => {
  using file = scratchFile('limits:\n  drainMs: soon\nbusiness:\n  colour: red\n');
  const { faults } = await checkConfig(SAMPLE, over(file.path));
  assert.deepEqual(
    faults.map(({ file: of, line, column, path }) => [of, line, column, path]),
    [
      [file.path, 2, 12, 'limits.drainMs'],
      [file.path, 4, 3, 'business.colour'],
    ],
  );
  await assert.rejects(loadConfig(SAMPLE, over(file.path)), (error: Error) =>
    error.message.includes(`  ${file.path}:2:12 limits.drainMs: `),
  );
});

test('a fault of the first file keeps its place beside a second one', async () => {
  using wrong = scratchFile('business: { name: "" }\n');
  using file = scratchFile('limits: { drainMs: 1000 }\n');
  const { faults } = await checkConfig(wrong.path, over(file.path));
  assert.ok(
    faults.some(({ file: of, line, path }) => of === undefined && line === 1 && path === 'business.name'),
  );
  assert.ok(faults.every(({ file: of }) => of === undefined));
});

test('a second file that is not there, or no YAML, is a fault of the configuration', async () => {
  await assert.rejects(loadConfig(SAMPLE, over('/nowhere/over.yaml')), {
    code: 'config.invalid',
    message: /cannot read \/nowhere\/over\.yaml: there is no such file/,
  });
  using file = scratchFile('limits: [\n');
  const { config, faults } = await checkConfig(SAMPLE, over(file.path));
  assert.equal(config, undefined);
  assert.equal(faults[0]?.file, file.path);
});

test('what an evaluation lays over it comes on top', async () => {
  using file = scratchFile('business: { name: "Harbour Clinic", address: "1 Quay" }\n');
  const { config } = await overlaidConfig(SAMPLE, over(file.path), [{ business: { name: 'Case' } }]);
  assert.deepEqual([config?.office.name, config?.office.address], ['Case', '1 Quay']);
});
