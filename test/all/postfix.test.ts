import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killDeliveries } from '../support/kill-deliveries.ts';
import { startPostfix, whyNoPostfix } from '../support/postfix.ts';

const skip = whyNoPostfix() ?? false;

/**
 * SMTP knows no key: a mail comes twice when the kill falls between its last byte and our mark. In between the server brings it
 * to its disk, which takes it longest: 50 ms in all on a machine that was six times overbooked. A mail a minute is in that
 * window for less than a thousandth of the time; here a life of 0.75 s has a mail of its own.
 */
const RUNS = [
  { pace: 'two mails a second', kills: 200, perMinute: 120 },
  { pace: 'as fast as it goes', kills: 20, perMinute: 6000 },
];

for (const { pace, kills, perMinute } of RUNS) {
  test(`of mails to a real Postfix, ${pace}, ${kills} kills lose none, and what comes twice is the same mail`, {
    skip,
  }, async (context) => {
    using postfix = await startPostfix();
    const { port: smtpPort, messageIds } = postfix;
    const count = await killDeliveries({ kills, smtpPort, perMinute, lifeMs: 1500, messageIds });
    context.diagnostic(JSON.stringify(count));
    const { lostMails, lostHooks, strays, twice } = count;
    assert.deepEqual(
      { lostMails, lostHooks, strays },
      { lostMails: 0, lostHooks: 0, strays: 0 },
      JSON.stringify(count),
    );
    // Two are on their way at most when it is killed.
    assert.ok(twice <= (perMinute > 120 ? 2 * kills : kills / 10), JSON.stringify(count));
  });
}
