import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createOutsidePhone } from '../../../src/wiring/phone.ts';

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

for (const [what, text] of [
  ['no file', undefined],
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
