import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Finding } from '../../../src/cli/finding.ts';
import { keepCheck } from '../../../src/wiring/database-check.ts';
import { openTables } from '../../support/open-tables.ts';
import { type CliRun, scratchCli } from '../../support/run-cli.ts';
import { keeps, messageOf, storeCall } from '../../support/stored-calls.ts';
import { spoolVoicemail } from '../../support/voicemail.ts';

const AT_MS = Date.UTC(2026, 10, 22, 12);

async function findings(cli: CliRun, more = ''): Promise<readonly Finding[]> {
  const configFile = join(cli.home, 'attendant.yaml');
  writeFileSync(configFile, readFileSync('attendant.yaml', 'utf8') + more);
  const { json } = await cli.run(['doctor', '--no-call', '--json'], { configFile });
  return (json as { findings: Finding[] }).findings;
}

const named = (all: readonly Finding[], name: string) => all.find((finding) => finding.name === name);

function fill(home: string): void {
  using storage = openTables(home);
  storeCall(storage, { id: 'a', callerNumber: '+15550100', startedAtMs: AT_MS });
  for (const id of ['a', 'b']) storage.write([keeps(messageOf(id, { takenAtMs: AT_MS }))]);
  storage.messages.change('a-0', { type: 'done', atMs: AT_MS, by: null });
  mkdirSync(join(home, 'recordings/2026-11-23'), { recursive: true });
  writeFileSync(join(home, 'recordings/2026-11-23/091405.250-a.wav'), 'x'.repeat(150_000));
  writeFileSync(join(home, 'attendant.log'), 'x'.repeat(250_000));
}

test('the doctor says how much is kept, since when, and that nothing is removed unless the configuration says so', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const detail = named(await findings(cli), 'kept data')?.detail.split('\n') ?? [];
  assert.deepEqual(detail.slice(0, 4), [
    '1 calls since 2026-11-22',
    '1 transcripts since 2026-11-22, never removed',
    '2 messages, 1 of them open since 2026-11-22, never removed',
    '1 recordings, 0.1 MB since 2026-11-23, never removed',
  ]);
  assert.match(detail[4] ?? '', /^1 log files, 0\.3 MB since \d{4}-\d\d-\d\d, never removed$/);
  assert.match(detail[5] ?? '', /retention/);
});

test('the doctor says when what is kept is removed', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const detail = named(
    await findings(cli, '\nretention: { transcripts: 90, sound: 30 }\n'),
    'kept data',
  )?.detail;
  assert.match(detail ?? '', /transcripts since 2026-11-22, removed 90 days after the call$/m);
  assert.match(detail ?? '', /recordings, .*, removed 30 days after they were made$/m);
  assert.match(detail ?? '', /messages, .*, never removed$/m);
});

test('a message in the mailbox that nobody has heard is a warning', async () => {
  using cli = scratchCli();
  fill(cli.home);
  assert.equal(named(await findings(cli), 'mailbox'), undefined);
  spoolVoicemail(cli.home, { folder: 'Old' });
  assert.equal(named(await findings(cli), 'mailbox'), undefined);
  spoolVoicemail(cli.home);
  const { status, detail } = named(await findings(cli), 'mailbox') ?? {};
  assert.deepEqual([status, detail], ['warn', '1 message in the mailbox of the PBX that nobody has heard']);
});

test('a database that was found to be damaged fails until a check finds it sound', async () => {
  using cli = scratchCli();
  fill(cli.home);
  keepCheck(cli.home, { atMs: AT_MS, tookMs: 5, sound: false });
  const { status, detail, fix } = named(await findings(cli), 'database') ?? {};
  assert.equal(status, 'fail');
  assert.match(detail ?? '', /attendant\.db was damaged when it was checked at 2026-11-22 12:00:00$/);
  assert.match(fix ?? '', /backup/);
  keepCheck(cli.home, { atMs: AT_MS, tookMs: 5, sound: true });
  assert.equal(named(await findings(cli), 'database')?.status, 'ok');
});

test('days that are none are faults of the configuration', async () => {
  using cli = scratchCli();
  const configFile = join(cli.home, 'attendant.yaml');
  const more = '\nretention: { transcripts: 0, sounds: 3 }\n';
  writeFileSync(configFile, readFileSync('attendant.yaml', 'utf8') + more);
  const result = await cli.run(['config', 'check'], { configFile });
  const [exitCode, text] = [result.exitCode, `${result.text}\n${result.errors}`];
  assert.equal(exitCode, 2);
  assert.match(text, /retention\.transcripts: expected at least 1/);
  assert.match(text, /retention\.sounds: unknown key: did you mean sound\?/);
});
