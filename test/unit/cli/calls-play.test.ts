import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTables } from '../../support/open-tables.ts';
import { scratchCli } from '../../support/run-cli.ts';
import { storeCall } from '../../support/stored-calls.ts';

const AT_MS = Date.UTC(2026, 10, 22, 12);
const event = { type: 'recording', id: 'mary', because: null, name: null } as const;

test('a call says from when on it was recorded, what was left out, and that it was refused', async () => {
  using cli = scratchCli();
  {
    using tables = openTables(cli.home);
    storeCall(tables, { id: 'mary', startedAtMs: AT_MS });
    tables.write([
      { ...event, what: 'began', name: '2026-11-22/120005.000-mary.attendant.wav', atMs: AT_MS + 5000 },
      { ...event, what: 'hidden', because: 'card', atMs: AT_MS + 20_000 },
      { type: 'drop-sound', callId: 'mary', atMs: AT_MS + 40_000 },
    ]);
  }
  const { text } = await cli.run(['calls', 'show', 'mary']);
  assert.deepEqual(
    text.split('\n').filter((line) => /^ {2}0:\d\d [a-z]/.test(line)),
    [
      '  0:05 recorded from here on, in 2026-11-22/120005.000-mary.attendant.wav',
      '  0:20 the number of a card was told: silence stands for it',
      '  0:40 the caller did not want to be recorded: what there was is deleted',
    ],
  );
});

test('the recordings of a call are copied, the attendant first, and a call without any says so', async () => {
  using cli = scratchCli();
  {
    using tables = openTables(cli.home);
    for (const id of ['mary', 'peter']) storeCall(tables, { id, startedAtMs: AT_MS });
  }
  mkdirSync(join(cli.home, 'recordings/2026-11-22'), { recursive: true });
  const to = join(cli.home, 'copies');
  mkdirSync(to);
  for (const name of ['120005.000-mary.attendant', '120105.000-mary.people', '120000.000-mary'])
    writeFileSync(join(cli.home, 'recordings/2026-11-22', `${name}.wav`), 'RIFF');
  await cli.run(['calls', 'play', 'mar', '--save', to]);
  assert.deepEqual(readdirSync(to), ['120005.000-mary.attendant.wav', '120105.000-mary.people.wav']);
  const none = await cli.run(['calls', 'play', 'peter']);
  assert.equal(none.exitCode, 1);
  assert.match(none.errors, /not recorded/);
});
