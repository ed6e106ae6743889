import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createOutsideCaller, createOutsidePhone } from '../../../src/wiring/phone.ts';
import { closedPort } from '../../support/closed-port.ts';

async function withAccounts(text: string | undefined, run: (home: string) => Promise<void>): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'attendant-phone-'));
  try {
    await mkdir(join(home, 'pbx'));
    if (text !== undefined) await writeFile(join(home, 'pbx', 'accounts.json'), text);
    await run(home);
  } finally {
    await rm(home, { recursive: true });
  }
}

const ACCOUNTS = { sip: '127.0.0.1:5060', accounts: [{ user: 'outside', password: 'p', role: 'trunk' }] };

test('an account of the installation becomes a phone, and opens nothing yet', () =>
  withAccounts(JSON.stringify(ACCOUNTS), async (home) => {
    const phone = await createOutsidePhone(home);
    await phone.close();
  }));

test('without a file of accounts there is no PBX to call', () =>
  withAccounts(undefined, async (home) => {
    await assert.rejects(createOutsidePhone(home), { code: 'pbx.absent', message: /accounts\.json/ });
  }));

test('a caller is not made where no PBX answers, within two seconds and with its address', async () => {
  const port = await closedPort();
  await withAccounts(JSON.stringify({ ...ACCOUNTS, sip: `127.0.0.1:${port}` }), async (home) => {
    const startMs = performance.now();
    await assert.rejects(createOutsideCaller(home), {
      code: 'pbx.absent',
      message: `no PBX at 127.0.0.1:${port}`,
    });
    assert.ok(performance.now() - startMs < 2000);
  });
});

for (const [what, text] of [
  ['no JSON', '{"sip"'],
  ['no such account', JSON.stringify({ ...ACCOUNTS, accounts: [] })],
  ['no address', JSON.stringify({ ...ACCOUNTS, sip: 'pbx' })],
] as const) {
  test(`${what} is a planned failure that names the file and no password`, () =>
    withAccounts(text, async (home) => {
      await assert.rejects(createOutsidePhone(home), (error: Error & { code?: string }) => {
        assert.equal(error.code, 'phone.failed');
        assert.match(error.message, /accounts\.json/);
        return true;
      });
    }));
}
