import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepSecrets } from '../../../../../src/adapters/pbx/asterisk/accounts.ts';
import { AppError } from '../../../../../src/core/errors.ts';

const people = [{ extension: '102', name: 'Ben Ortega' }];

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'accounts-'));
  try {
    await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the three files hold what phones, daemon and staff need, for the owner alone', () =>
  inFolder(async (folder) => {
    await keepSecrets({ folder, sipBind: '127.0.0.1', sipPort: 5070, ariPort: 8099, people });
    const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
    const { sip, accounts } = await read('accounts.json');
    assert.equal(sip, '127.0.0.1:5070');
    assert.deepEqual(
      accounts.map(({ user, role, name }: Record<string, string>) => [user, role, name]),
      [
        ['outside', 'trunk', undefined],
        ['101', 'phone', 'Phone 101'],
        ['102', 'phone', 'Ben Ortega'],
        ['103', 'phone', 'Phone 103'],
        ['outside-2', 'trunk', undefined],
      ],
    );
    assert.equal(new Set(accounts.map(({ password }: { password: string }) => password)).size, 5);
    const { password, ...ari } = await read('ari.json');
    assert.deepEqual(ari, { url: 'http://127.0.0.1:8099', user: 'attendant' });
    assert.match(password, /^[0-9a-f]{32}$/);
    for (const name of ['accounts.json', 'ari.json', 'mailbox.json']) {
      assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600, name);
    }
  }));

test('a second start keeps every password and takes over new ports, names and extensions', () =>
  inFolder(async (folder) => {
    const first = await keepSecrets({ folder, sipBind: '127.0.0.1', sipPort: 5070, ariPort: 8099, people });
    const more = [...people, { extension: '107', name: 'Front desk' }];
    const second = await keepSecrets({
      folder,
      sipBind: '127.0.0.1',
      sipPort: 5080,
      ariPort: 8088,
      people: more,
    });
    assert.equal(second.accounts.sip, '127.0.0.1:5080');
    assert.equal(second.ari.password, first.ari.password);
    assert.deepEqual(second.mailbox, first.mailbox);
    const passwords = new Map(second.accounts.accounts.map(({ user, password }) => [user, password]));
    for (const { user, password } of first.accounts.accounts) assert.equal(passwords.get(user), password);
    assert.equal(second.accounts.accounts.find(({ user }) => user === '107')?.name, 'Front desk');
  }));

test('files that were damaged are written anew', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'accounts.json'), '{"sip":');
    await writeFile(join(folder, 'mailbox.json'), '{"mailbox":"600","pin":""}');
    const { accounts, mailbox } = await keepSecrets({
      folder,
      sipBind: '127.0.0.1',
      sipPort: 5070,
      ariPort: 8099,
      people,
    });
    assert.match(accounts.accounts[0]?.password ?? '', /^[0-9a-f]{32}$/);
    assert.match(mailbox.pin, /^\d{6}$/);
  }));

test('an extension the dialplan does not reach gets no account, and the attendant’s number neither', () =>
  inFolder(async (folder) => {
    const odd = [
      { extension: '100', name: 'Nobody' },
      { extension: '2201', name: 'Branch office' },
    ];
    const { accounts } = await keepSecrets({
      folder,
      sipBind: '127.0.0.1',
      sipPort: 5070,
      ariPort: 8099,
      people: odd,
    });
    const phones = accounts.accounts.filter(({ role }) => role === 'phone').map(({ user }) => user);
    assert.deepEqual(phones, ['101', '102', '103']);
  }));

test('phones register where the PBX listens', () =>
  inFolder(async (folder) => {
    const { accounts } = await keepSecrets({
      folder,
      sipBind: '192.168.1.10',
      sipPort: 5060,
      ariPort: 8088,
      people,
    });
    assert.equal(accounts.sip, '192.168.1.10:5060');
  }));

test('a group and a number outside have no account, an extension of the fallback has one', () =>
  inFolder(async (folder) => {
    const reached = [
      { name: 'Sales', group: '600' },
      { name: 'Ben Ortega', outside: '+442079460123' },
    ];
    const options = { folder, sipBind: '127.0.0.1', sipPort: 5070, ariPort: 8099, people: reached };
    const { accounts } = await keepSecrets({ ...options, fallback: ['sales', '121'] });
    const phones = accounts.accounts.filter(({ role }) => role === 'phone').map(({ user }) => user);
    assert.deepEqual(phones, ['101', '102', '103', '121']);
  }));
for (const [what, place, reason] of [
  ['lies under a file', 'file/pbx', 'ENOTDIR'],
  ['is a file', 'file', 'ENOTDIR'],
] as const) {
  test(`a folder that ${what} is a planned failure that names it`, () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      const path = join(folder, place);
      await assert.rejects(
        keepSecrets({ folder: path, sipBind: '127.0.0.1', sipPort: 5070, ariPort: 8099, people }),
        (error) =>
          AppError.is(error, 'storage.failed') && error.message === `${path} cannot be written (${reason})`,
      );
    }));
}
