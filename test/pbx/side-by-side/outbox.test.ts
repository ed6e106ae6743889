import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { messageDelivery } from '../../../src/wire/records/message-delivery.ts';
import { openTables } from '../../support/open-tables.ts';
import { startDaemon } from '../../support/pbx/start-daemon.ts';
import { startPbx } from '../../support/pbx/start-pbx.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';
import { serveSmtp } from '../../support/serve-smtp.ts';
import { keeps, messageOf } from '../../support/stored-calls.ts';

/** A daemon renders what it says before it delivers; on a busy machine that takes a while. */
const LIMIT_MS = 90_000;

/** A message of Mary Brown, and what has to leave the house because of it. */
function keepMessage(home: string, id: string): void {
  using tables = openTables(home);
  const message = messageOf('c1', { id, callerName: 'Mary Brown', reason: 'a rash', forKey: 'billing' });
  const entry = messageDelivery({ messageId: id, atMs: Date.now() });
  tables.write([keeps(message), { type: 'enqueue', entry }]);
}

test('a daemon mails what is kept once it is told where to; killed, the next one goes on; at its end it leaves nothing half done', async () => {
  await using smtp = await serveSmtp();
  await using pbx = await startPbx();
  await using daemon = await startDaemon(pbx);
  keepMessage(pbx.home, 'first');
  const mail = `mail: { from: attendant@example.org, to: office@example.org, smtp: { host: 127.0.0.1, port: ${smtp.port}, secure: none } }`;
  const file = join(pbx.home, 'attendant.yaml');
  await appendFile(file, `\n${mail}\n`);
  const reload = ['src/main.ts', 'config', 'reload'];
  await promisify(execFile)(process.execPath, reload, { env: pbx.env });
  await waitUntil('the first mail', LIMIT_MS, () => smtp.mails.length === 1 || undefined);
  const before = await daemon.daemonPid();
  process.kill(before, 'SIGKILL');
  keepMessage(pbx.home, 'second');
  await waitUntil('the second mail', LIMIT_MS, () => smtp.mails.length === 2 || undefined);
  await daemon.ready();
  await waitUntil('the metric', LIMIT_MS, async () => {
    const { body = '' } = (await daemon.get('/metrics')) ?? {};
    return /^attendant_outbox_waiting 0$/m.test(body) || undefined;
  });
  process.kill(daemon.pid, 'SIGTERM');
  await waitUntil('the end', LIMIT_MS, () => daemon.exitCode() === 0 || undefined);
  assert.equal(daemon.exitCode(), 0, daemon.output());
  assert.doesNotMatch(daemon.output(), /Mary|rash|office@example/);
  using tables = openTables(pbx.home, { readOnly: true });
  assert.deepEqual(tables.outbox.figures(), { waiting: 0, dead: 0, oldestMs: null });
});
