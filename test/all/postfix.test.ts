import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KillCount, killDeliveries } from '../support/kill-deliveries.ts';
import { startPostfix, whyNoPostfix } from '../support/postfix.ts';

const skip = whyNoPostfix() ?? false;

function assertNothingLost(count: KillCount): void {
  const { lostMails, lostHooks, strays } = count;
  assert.deepEqual(
    { lostMails, lostHooks, strays },
    { lostMails: 0, lostHooks: 0, strays: 0 },
    JSON.stringify(count),
  );
}

test('of mails to a real Postfix none is lost by two hundred kills, and at an office’s pace none comes twice but by chance', {
  skip,
}, async (context) => {
  using postfix = await startPostfix();
  const { port: smtpPort, messageIds } = postfix;
  const count = await killDeliveries({ kills: 200, smtpPort, perMinute: 120, lifeMs: 1500, messageIds });
  context.diagnostic(JSON.stringify(count));
  assertNothingLost(count);
  // One in a thousand kills is to be expected; two in two hundred are chance once in fifty runs.
  assert.ok(count.twice <= 2, JSON.stringify(count));
});

test('as fast as it goes, a kill has at most what was on its way sent twice, and under the same id', {
  skip,
}, async (context) => {
  using postfix = await startPostfix();
  const { port: smtpPort, messageIds } = postfix;
  const count = await killDeliveries({ kills: 50, smtpPort, perMinute: 6000, lifeMs: 1500, messageIds });
  context.diagnostic(JSON.stringify(count));
  assertNothingLost(count);
  assert.ok(count.twice <= 100, JSON.stringify(count));
});
