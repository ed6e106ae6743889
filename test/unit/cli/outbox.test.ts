import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Finding } from '../../../src/cli/finding.ts';
import { closedPort } from '../../support/closed-port.ts';
import { SECRET } from '../../support/office-delivery.ts';
import { openTables } from '../../support/open-tables.ts';
import { type CliRun, scratchCli } from '../../support/run-cli.ts';
import { serveHook } from '../../support/serve-hook.ts';
import { serveSmtp } from '../../support/serve-smtp.ts';

const SINCE_MS = Date.UTC(2026, 10, 28, 9);

/** One that waits after an attempt, and one that was given up. */
function fill(home: string): void {
  using tables = openTables(home);
  const entry = (id: string, kind: string) => {
    return { id, kind, payload: '{}', cause: 'c1-0', key: id, dueAtMs: SINCE_MS };
  };
  tables.write([
    { type: 'enqueue', entry: entry('aa11', 'message.mail') },
    { type: 'enqueue', entry: entry('bb22', 'message.webhook:crm') },
  ]);
  const claim = { limit: 1, nowMs: SINCE_MS, leaseMs: 1000, by: 'attendant' };
  tables.outbox.claim({ ...claim, kind: 'message.mail' });
  tables.outbox.failed('aa11', SINCE_MS + 60_000, 'auth 535');
  tables.outbox.bury('bb22', 'gone 410');
}

function configured(cli: CliRun, more: string) {
  const configFile = join(cli.home, 'attendant.yaml');
  writeFileSync(configFile, `${readFileSync('attendant.yaml', 'utf8')}\n${more}\n`);
  return { configFile };
}

const mail = (port: number, more = '') =>
  `mail: { from: attendant@example.org, to: office@example.org, smtp: { host: 127.0.0.1, port: ${port}, secure: none }${more} }`;
const hook = (url: string) => `webhooks: [{ name: crm, url: "${url}", secret: "${SECRET}" }]`;

test('what waits is listed with when it is tried next and why it was not taken', async () => {
  using cli = scratchCli();
  fill(cli.home);
  assert.deepEqual((await cli.run(['outbox', 'list'])).text.split('\n'), [
    '2026-11-28 09:00:00  message.mail, 1 attempt, next at 2026-11-28 09:01:00',
    '  the server refuses the login (535)',
    '  message c1-0',
    '  id aa11',
  ]);
  assert.deepEqual((await cli.run(['outbox', 'list', '--dead'])).text.split('\n').slice(0, 2), [
    '2026-11-28 09:00:00  message.webhook:crm, 0 attempts, given up',
    '  the receiver is gone for good (410)',
  ]);
  const { json } = await cli.run(['outbox', 'list', '--dead', '--json']);
  assert.deepEqual(json, [
    {
      id: 'bb22',
      kind: 'message.webhook:crm',
      cause: 'c1-0',
      key: 'bb22',
      dueAtMs: SINCE_MS,
      sinceMs: SINCE_MS,
      attempts: 0,
      why: 'gone 410',
    },
  ]);
});

test('what was given up is tried again by its id or all of it, and what is not there is said', async () => {
  using cli = scratchCli();
  fill(cli.home);
  assert.equal((await cli.run(['outbox', 'retry', 'bb'])).text, '1 entry is tried again');
  assert.equal((await cli.run(['outbox', 'list', '--dead'])).text, 'nothing was given up');
  assert.deepEqual((await cli.run(['outbox', 'retry', '--all', '--json'])).json, { retried: 0 });
  assert.equal((await cli.run(['outbox', 'retry', 'zz'])).exitCode, 1);
  assert.equal((await cli.run(['outbox', 'retry'])).exitCode, 2);
});

test('an outbox that nobody has ever opened is empty, and says where it was looked for', async () => {
  using cli = scratchCli();
  assert.match((await cli.run(['outbox', 'list'])).text, /no database at/);
  assert.deepEqual((await cli.run(['outbox', 'list', '--json'])).json, []);
  assert.equal((await cli.run(['outbox', 'retry', '--all'])).exitCode, 1);
});

test('a test goes to the office and to each hook, and tells nothing but that it is one', async () => {
  using cli = scratchCli();
  await using smtp = await serveSmtp();
  await using receiver = await serveHook();
  const at = configured(cli, `${mail(smtp.port)}\n${hook(receiver.url)}`);
  const { text, exitCode } = await cli.run(['outbox', 'test'], at);
  assert.deepEqual(text.split('\n'), [
    `ok    mail: 127.0.0.1:${smtp.port} has taken it`,
    `ok    webhook:crm: ${new URL(receiver.url).host} has taken it`,
  ]);
  assert.equal(exitCode, 0);
  assert.deepEqual(smtp.mails[0]?.to, ['office@example.org']);
  assert.match(smtp.mails[0]?.text ?? '', /^Subject: Test mail of the telephone attendant$/m);
  assert.equal(JSON.parse(receiver.requests[0]?.body ?? '').type, 'test');
});

test('a test that fails says what to do next', async () => {
  using cli = scratchCli();
  await using smtp = await serveSmtp();
  const port = await closedPort();
  smtp.behave({ answers: { AUTH: '535 5.7.8 no' } });
  const login = ', smtp: { host: 127.0.0.1, secure: starttls, user: office, password: wrong, port: ';
  const said = async (more: string) => {
    const { text, exitCode } = await cli.run(['outbox', 'test'], configured(cli, more));
    assert.equal(exitCode, 1);
    return text;
  };
  assert.match(await said(mail(port)), /cannot be reached.*\n +→ Look at mail\.smtp\.host and port/);
  assert.match(
    await said(`mail: { from: a@example.org, to: b@example.org${login}${smtp.port} } }`),
    /no encrypted connection.*\n +→ Look at mail\.smtp\.secure/,
  );
  assert.match(
    await said('mail: { from: a@example.org, to: b@example.org, smtp: { host: smtp.invalid } }'),
    /not found.*\n +→ Correct mail\.smtp\.host/,
  );
  await using receiver = await serveHook();
  receiver.answer({ status: 401 });
  assert.match(await said(hook(receiver.url)), /refuses the login \(401\)\n +→ .*secret/);
});

test('where nothing is configured a test says so and fails', async () => {
  using cli = scratchCli();
  const { errors, exitCode } = await cli.run(['outbox', 'test']);
  assert.equal(exitCode, 1);
  assert.match(errors, /mail or webhooks/);
});

async function doctorOf(cli: CliRun, more = ''): Promise<Finding | undefined> {
  const { json } = await cli.run(['doctor', '--no-call', '--json'], configured(cli, more));
  return (json as { findings: Finding[] }).findings.find(({ name }) => name === 'outbox');
}

test('the doctor says what waits and what was given up, and nothing where nothing ever had to leave', async () => {
  using cli = scratchCli();
  openTables(cli.home)[Symbol.dispose]();
  assert.equal(await doctorOf(cli), undefined);
  assert.equal((await doctorOf(cli, mail(25)))?.status, 'ok');
  fill(cli.home);
  const finding = await doctorOf(cli);
  assert.equal(finding?.status, 'warn');
  assert.equal(finding?.detail, '1 waiting, the oldest since 2026-11-28 09:00:00; 1 given up');
  assert.match(finding?.fix ?? '', /outbox list --dead/);
});
