import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { openStorage } from '../../../src/wiring/storage.ts';
import { openTables } from '../../support/open-tables.ts';
import { scratchCli } from '../../support/run-cli.ts';
import { keeps, messageOf } from '../../support/stored-calls.ts';

const HOUR_MS = 3_600_000;

function fill(home: string): void {
  using storage = openTables(home);
  const nowMs = Date.now();
  storage.write([
    keeps(messageOf('a', { takenAtMs: 3, ownerKey: 'billing', dueAtMs: nowMs - 2 * HOUR_MS })),
    keeps(messageOf('b', { takenAtMs: 2, forKey: 'anna-lane', ownerKey: 'anna-lane', urgency: 'urgent' })),
    keeps(messageOf('c', { takenAtMs: 1, dueAtMs: nowMs + 26.5 * HOUR_MS })),
  ]);
}

const ids = (json: unknown) => (json as { id: string }[]).map(({ id }) => id);

test('a message that is claimed is theirs until it is taken over, and who comes second is told', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const first = await cli.run(['messages', 'claim', 'a', '--as', 'anna-lane']);
  assert.deepEqual([first.exitCode, first.text], [0, 'message a-0 is with anna-lane']);
  const again = await cli.run(['messages', 'claim', 'a', '--as', 'anna-lane']);
  assert.equal(again.exitCode, 0);
  const second = await cli.run(['messages', 'claim', 'a', '--as', 'ben-ortega']);
  assert.equal(second.exitCode, 1);
  assert.match(
    second.errors,
    /message a-0 was claimed by anna-lane at \d{4}-\d\d-\d\d [\d:]{8}; --take-over takes it all the same$/,
  );
  const over = await cli.run(['messages', 'claim', 'a', '--as', 'ben-ortega', '--take-over']);
  assert.equal(over.exitCode, 0);
  const { text } = await cli.run(['messages', 'show', 'a']);
  assert.match(text, /^.* {2}message for the office, claimed .* by ben-ortega\n {2}owner: billing\n/);
  assert.match(text, /claimed by ben-ortega, who took it over from anna-lane$/);
  await cli.run(['messages', 'claim', 'a', '--undo']);
  assert.doesNotMatch((await cli.run(['messages', 'list'])).text, /, claimed/);
});

test('of two programs that claim one message at the same moment exactly one has it', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const claims = (who: string) =>
    promisify(execFile)(process.execPath, ['src/main.ts', 'messages', 'claim', 'b', '--as', who, '--json'], {
      env: { ...process.env, ATTENDANT_HOME: cli.home },
    }).then(
      ({ stdout }) => JSON.parse(stdout),
      ({ stdout }: { stdout: string }) => JSON.parse(stdout),
    );
  const [one, other] = await Promise.all([claims('anna-lane'), claims('ben-ortega')]);
  assert.equal([one, other].filter(({ changed }) => changed).length, 1);
  const winner = one.changed ? 'anna-lane' : 'ben-ortega';
  assert.deepEqual([one.message.claimedBy, other.message.claimedBy], [winner, winner]);
  using storage = openStorage({ home: cli.home }, { readOnly: true });
  assert.equal((await storage.messages.events('b-0')).length, 1);
});

test('notes stay with who wrote them and when, and done twice is done once', async () => {
  using cli = scratchCli();
  fill(cli.home);
  await cli.run(['messages', 'note', 'a', 'rang, nobody there', '--as', 'anna-lane']);
  await cli.run(['messages', 'done', 'a', '--as', 'anna-lane']);
  const twice = await cli.run(['messages', 'done', 'a', '--as', 'ben-ortega']);
  assert.equal(twice.exitCode, 0);
  assert.match(twice.text, /^message a-0 was done by anna-lane at /);
  const late = await cli.run(['messages', 'claim', 'a', '--as', 'ben-ortega', '--take-over']);
  assert.equal(late.exitCode, 1);
  const { json } = await cli.run(['messages', 'show', 'a', '--json']);
  const { events } = json as { events: { type: string; by: string; text: string }[] };
  assert.deepEqual(
    events.map(({ type, by, text }) => [type, by, text]),
    [
      ['noted', 'anna-lane', 'rang, nobody there'],
      ['done', 'anna-lane', null],
    ],
  );
  assert.match((await cli.run(['messages', 'show', 'a'])).text, /note by anna-lane: rang, nobody there/);
  assert.equal((await cli.run(['messages', 'note', 'a', '  '])).exitCode, 2);
});

test('the list says what is urgent, when each is due and how late it is, and shows those of somebody', async () => {
  using cli = scratchCli();
  fill(cli.home);
  {
    using storage = openTables(cli.home);
    storage.messages.change('a-0', { type: 'escalate', atMs: 1, to: 'ben-ortega', delivers: false });
  }
  const { text } = await cli.run(['messages', 'list']);
  assert.match(text, /^ {2}late: was due [\d-]+ [\d:]+, 2 h ago; ben-ortega was told$/m);
  assert.match(text, / {2}message for anna-lane, urgent$/m);
  assert.match(text, /^ {2}due [\d-]+ [\d:]+, in 1 d 2 h$/m);
  const listed = async (...options: readonly string[]) =>
    ids((await cli.run(['messages', 'list', '--json', ...options])).json);
  assert.deepEqual(await listed('--late'), ['a-0']);
  assert.deepEqual(await listed('--owner', 'billing'), ['a-0']);
  assert.deepEqual(await listed('--owner', 'office'), ['c-0']);
  assert.deepEqual(await listed('--mine', 'ben-ortega'), ['a-0']);
  assert.deepEqual(await listed('--mine', 'anna-lane'), ['b-0']);
  await cli.run(['messages', 'done', 'b']);
  assert.deepEqual(await listed('--mine', 'anna-lane'), []);
  assert.deepEqual(await listed('--owner', 'anna-lane'), ['b-0']);
  await cli.run(['messages', 'done', 'a']);
  assert.match((await cli.run(['messages', 'list', '--late'])).text, /^no such messages in /);
});

test('what is sent again waits in the outbox once more, under a key of its own, and nothing does where nothing is sent', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const unreadable = { configFile: '/nowhere/attendant.yaml' };
  assert.equal((await cli.run(['messages', 'resend', 'a'], unreadable)).exitCode, 0);
  assert.equal((await cli.run(['messages', 'resend', 'a'], unreadable)).exitCode, 0);
  const configFile = join(cli.home, 'attendant.yaml');
  copyFileSync('attendant.yaml', configFile);
  const refused = await cli.run(['messages', 'resend', 'a'], { configFile });
  assert.deepEqual(
    [refused.exitCode, refused.errors],
    [1, 'nothing is delivered: the configuration has neither mail nor webhooks'],
  );
  using tables = openTables(cli.home);
  const waiting = tables.outbox.claim({
    kind: 'message',
    limit: 9,
    nowMs: Date.now() + 1,
    leaseMs: 1,
    by: 'd',
  });
  assert.deepEqual(
    waiting.map(({ kind, payload, cause }) => [kind, payload, cause]),
    Array(2).fill(['message', '{"messageId":"a-0"}', 'a-0']),
  );
  assert.equal(new Set(waiting.map(({ key }) => key)).size, 2);
  assert.deepEqual(
    tables.messages.events('a-0').map(({ type }) => type),
    ['resent', 'resent'],
  );
});
