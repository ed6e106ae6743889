import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { silentLog } from '../../../src/ports/log.ts';
import { startDelivery } from '../../../src/wiring/delivery.ts';
import type { OfficeDelivery } from '../../../src/wiring/office-delivery.ts';
import { officeDelivery } from '../../support/office-delivery.ts';
import { openTables } from '../../support/open-tables.ts';
import { type ScratchHome, scratchHome } from '../../support/scratch-home.ts';
import { serveHook } from '../../support/serve-hook.ts';
import { serveSmtp } from '../../support/serve-smtp.ts';
import { keeps, messageOf, storeCall } from '../../support/stored-calls.ts';

/** A message and what has to leave the house because of it, as a call commits them. */
function keepMessages(home: ScratchHome, count: number, forKey: string | null = null): readonly string[] {
  using tables = openTables(home.path);
  const ids = Array.from({ length: count }, () => randomUUID());
  storeCall(tables, { id: ids[0] ?? '', startedAtMs: 1 });
  for (const id of ids) {
    const message = messageOf(ids[0] ?? '', { id, forKey });
    const payload = JSON.stringify({ messageId: id });
    const entry = { id: randomUUID(), kind: 'message', payload, cause: id, key: `message:${id}`, dueAtMs: 1 };
    tables.write([keeps(message), { type: 'enqueue', entry }]);
  }
  return ids;
}

async function until(isSo: () => boolean, about: string): Promise<void> {
  for (let waitedMs = 0; !isSo(); waitedMs += 20) {
    assert.ok(waitedMs < 20_000, about);
    await wait(20);
  }
}

function deliver(home: ScratchHome, office: OfficeDelivery) {
  const figures: { waiting: number; dead: number }[] = [];
  const delivery = startDelivery({
    home: home.path,
    by: 'attendant',
    logLevel: 'silent',
    log: silentLog,
    onFigures: (each) => void figures.push(each),
  });
  delivery.configure([office]);
  return { figures, stop: (graceMs = 5000) => delivery.stop(graceMs), configure: delivery.configure };
}

test('what is kept while the daemon runs is mailed to whom it is for, and told to the hook, once each', async () => {
  using home = scratchHome();
  await using smtp = await serveSmtp();
  await using hook = await serveHook();
  keepMessages(home, 1);
  const { stop } = deliver(home, officeDelivery({ smtpPort: smtp.port, url: hook.url }));
  await until(() => smtp.mails.length === 1 && hook.requests.length === 1, 'the first message');
  const [id] = keepMessages(home, 1, 'anna-lane');
  await until(() => smtp.mails.length === 2 && hook.requests.length === 2, 'the second message');
  await stop();
  assert.deepEqual(
    smtp.mails.map(({ to }) => to),
    [['office@example.org'], ['anna@example.org']],
  );
  assert.ok(smtp.mails[1]?.text.includes(`messages show ${id}`), smtp.mails[1]?.text);
  assert.equal(JSON.parse(hook.requests[1]?.body ?? '').data.messageId, id);
  using tables = openTables(home.path);
  assert.deepEqual(tables.outbox.figures(), { waiting: 0, dead: 0, oldestMs: null });
});

test('a hook that fails has no mail sent twice', async () => {
  using home = scratchHome();
  await using smtp = await serveSmtp();
  await using hook = await serveHook();
  hook.answer({ status: 500 });
  keepMessages(home, 2);
  const { stop } = deliver(home, officeDelivery({ smtpPort: smtp.port, url: hook.url }));
  await until(() => smtp.mails.length === 2 && hook.requests.length === 2, 'both are tried');
  await stop();
  assert.equal(smtp.mails.length, 2);
  using tables = openTables(home.path);
  assert.deepEqual(
    tables.outbox.list('waiting', 9).map(({ kind, attempts, why }) => [kind, attempts, why]),
    [1, 2].map(() => ['message.webhook:crm', 1, 'busy 500']),
  );
});

test('the thread begins with the first office that sends anything, and takes up what waited', async () => {
  using home = scratchHome();
  await using smtp = await serveSmtp();
  keepMessages(home, 1);
  const { stop, configure, figures } = deliver(home, officeDelivery({}));
  await wait(50);
  assert.deepEqual(figures, []);
  configure([officeDelivery({ smtpPort: smtp.port })]);
  await until(() => smtp.mails.length === 1, 'it is sent');
  await stop();
});

test('what was on its way when the thread ended is sent by the next one at once', async () => {
  using home = scratchHome();
  await using smtp = await serveSmtp();
  smtp.behave({ silentAt: '.' });
  keepMessages(home, 1);
  const first = deliver(home, officeDelivery({ smtpPort: smtp.port }));
  await until(() => /\r\n\.\r\n/.test(smtp.wire()), 'it is on its way');
  await first.stop(100);
  smtp.behave({});
  const second = deliver(home, officeDelivery({ smtpPort: smtp.port }));
  await until(() => smtp.mails.length === 1, 'it is sent');
  await second.stop();
  const ids = [...smtp.wire().matchAll(/^Message-ID: (.*)$/gim)].map(([, id]) => id);
  assert.equal(ids.length, 2);
  assert.equal(ids[0], ids[1]);
});
