import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scratchCli } from '../../support/run-cli.ts';

test('docs prints every part within a hundred columns, with form, sentence and example', async () => {
  using cli = scratchCli();
  const { exitCode, text } = await cli.run(['config', 'docs']);
  assert.equal(exitCode, 0);
  for (const part of ['business', 'hours', 'people', 'engines', 'telephony', 'retention', 'information'])
    assert.match(text, new RegExp(`^${part}: `, 'm'));
  assert.match(
    text,
    /^telephony\.maxCalls: whole number from 1 to 500; default 10; needs a restart\n {4}Calls with/m,
  );
  assert.match(
    text,
    /^hours\.monday: .*\n {4}When .*\n {4}as in {2}monday: \["09:00-12:30", "13:30-17:00"\]$/m,
  );
  assert.deepEqual(
    text.split('\n').filter((line) => line.length > 100),
    [],
  );
});

test('docs of a part prints that part alone, and a typo is answered with what may be meant', async () => {
  using cli = scratchCli();
  const { text } = await cli.run(['config', 'docs', 'hours']);
  assert.equal(text.match(/^hours/gm)?.length, 8);
  assert.doesNotMatch(text, /^(?!hours| )/m);
  const typo = await cli.run(['config', 'docs', 'maxCals']);
  assert.equal(typo.exitCode, 2);
  assert.match(typo.errors, /no setting of that name: did you mean maxCalls\?/);
});

test('docs finds a setting by the name that it has elsewhere', async () => {
  using cli = scratchCli();
  const { exitCode, text } = await cli.run(['config', 'docs', 'departments']);
  assert.equal(exitCode, 0);
  assert.match(text, /^departments → people\[\]\.group, /);
  assert.match(text, /^people\[\]\.group: text$/m);
});

test('docs as JSON and as a page hold the same keys', async () => {
  using cli = scratchCli();
  const { json } = await cli.run(['config', 'docs', '--json']);
  const { settings } = json as { settings: readonly { key: string; says: string }[] };
  const { text } = await cli.run(['config', 'docs', '--markdown']);
  const rows = [...text.matchAll(/^\| `([^`]+)` \| /gm)].map(([, key]) => key);
  assert.deepEqual(
    rows,
    settings.map(({ key }) => key),
  );
  assert.match(text, /^## Where is …\?$/m);
  // A choice is written with bars, which would be cells.
  const cells = text.split('\n').filter((line) => line.startsWith('| `'));
  assert.deepEqual(
    cells.filter((line) => line.replaceAll('\\|', '').split('|').length !== 6),
    [],
  );
});
