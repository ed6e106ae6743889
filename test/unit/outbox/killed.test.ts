import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killDeliveries } from '../../support/kill-deliveries.ts';
import { serveSmtp } from '../../support/serve-smtp.ts';

test('whoever delivers may be killed at any moment: nothing is lost, and what comes twice is the same mail', async () => {
  await using smtp = await serveSmtp();
  const kills = 20;
  const messageIds = () => smtp.mails.map(({ text }) => /^Message-ID: (\S+)/im.exec(text)?.[1] ?? 'none');
  const count = await killDeliveries({
    kills,
    smtpPort: smtp.port,
    perMinute: 6000,
    lifeMs: 400,
    messageIds,
  });
  const { lostMails, lostHooks, strays, twice } = count;
  assert.deepEqual(
    { lostMails, lostHooks, strays },
    { lostMails: 0, lostHooks: 0, strays: 0 },
    JSON.stringify(count),
  );
  // Two are on their way at most when it is killed.
  assert.ok(twice <= 2 * kills, JSON.stringify(count));
});
