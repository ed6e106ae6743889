import { randomBytes, randomInt } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../core/errors.ts';
import { makeFolder } from '../../../core/make-folder.ts';
import type { Manner, Person, Reach } from '../../../reception/office.ts';
import {
  type AccountsFile,
  type AriFile,
  accountsFile,
  ariFile,
  type MailboxFile,
  mailboxFile,
} from './config.ts';

export interface Secrets {
  readonly accounts: AccountsFile;
  readonly ari: AriFile;
  readonly mailbox: MailboxFile;
}

export interface SecretsOptions {
  /** The installation's `pbx` folder; made when it is missing. */
  readonly folder: string;
  readonly sipBind: string;
  readonly sipPort: number;
  readonly ariPort: number;
  readonly people: readonly (Pick<Person, 'name'> & Reach & Pick<Manner, 'voicemail'>)[];
  /** Whom the fallback rings beside them: extensions, and keys, which have no account. */
  readonly fallback?: readonly string[] | undefined;
}

/** Every office has these; a directory with other extensions adds to them. */
export const STANDARD_PHONES: readonly string[] = ['101', '102', '103'];
/** What the dialplan's `_1XX` reaches. */
const EXTENSION = /^1\d\d$/;
/** The attendant's own number. */
const ATTENDANT = '100';

/**
 * Writes `accounts.json`, `ari.json` and `mailbox.json`, readable by the owner alone. Passwords are random for each
 * installation and stay what they are at the next start, so registered phones go on working.
 *
 * @throws AppError `storage.failed` when the folder cannot be made or written.
 */
export async function keepSecrets(options: SecretsOptions): Promise<Secrets> {
  try {
    return await keep(options);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
    if (cause instanceof AppError || reason === undefined) throw cause;
    throw new AppError('storage.failed', `${options.folder} cannot be written (${reason})`, { cause });
  }
}

async function keep(options: SecretsOptions): Promise<Secrets> {
  const { folder, sipBind, sipPort, ariPort } = options;
  makeFolder(folder, 0o755);
  const places = {
    accounts: join(folder, 'accounts.json'),
    ari: join(folder, 'ari.json'),
    mailbox: join(folder, 'mailbox.json'),
  };
  const known = await read(places.accounts, accountsFile);
  const passwordOf = (user: string) =>
    known?.accounts.find((account) => account.user === user)?.password ?? randomPassword();
  const phones = phonesOf(options).map(({ user, name }) => ({ ...phone(user, passwordOf(user)), name }));
  const secrets: Secrets = {
    accounts: {
      sip: `${sipBind}:${sipPort}`,
      accounts: [
        trunk('outside', passwordOf('outside')),
        ...phones,
        trunk('outside-2', passwordOf('outside-2')),
      ],
    },
    ari: {
      url: `http://127.0.0.1:${ariPort}`,
      user: 'attendant',
      password: (await read(places.ari, ariFile))?.password ?? randomPassword(),
    },
    mailbox: withOwn(
      options,
      (await read(places.mailbox, mailboxFile)) ?? { mailbox: '600', pin: randomPin(), own: {} },
    ),
  };
  await writePrivately(places.accounts, secrets.accounts);
  await writePrivately(places.ari, secrets.ari);
  await writePrivately(places.mailbox, secrets.mailbox);
  return secrets;
}

/** In order of the extension. Two people may share a phone; the first one names it. */
function phonesOf({
  people,
  fallback = [],
}: SecretsOptions): readonly { readonly user: string; readonly name: string }[] {
  const extensions = [
    ...people.flatMap(({ extension = [], queue = [] }) => [extension, queue].flat()),
    ...fallback,
  ];
  const own = extensions.filter((extension) => EXTENSION.test(extension) && extension !== ATTENDANT);
  return [...new Set([...STANDARD_PHONES, ...own])].sort().map((user) => ({
    user,
    name: people.find(({ extension }) => extension === user)?.name ?? `Phone ${user}`,
  }));
}

/** A PIN that was made once stays, also of a mailbox that is gone: its messages are there. */
function withOwn({ people }: SecretsOptions, file: MailboxFile): MailboxFile {
  const numbers = people.flatMap(({ voicemail = '' }) => /^(\d+)@default$/.exec(voicemail)?.[1] ?? []);
  const made = numbers
    .filter((number) => number !== file.mailbox && file.own[number] === undefined)
    .map((number) => [number, randomPin()]);
  return { ...file, own: { ...file.own, ...Object.fromEntries(made) } };
}

function trunk(user: string, password: string) {
  return { user, password, role: 'trunk' } as const;
}

function phone(user: string, password: string) {
  return { user, password, role: 'phone' } as const;
}

/** Letters and digits only: every phone can be given it, and no configuration file has to quote it. */
function randomPassword(): string {
  return randomBytes(16).toString('hex');
}

function randomPin(): string {
  return String(randomInt(100_000, 1_000_000));
}

interface Schema<Value> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: Value };
}

/** Undefined when the file is missing or is not what it should be: it is then written anew. */
async function read<Value>(file: string, schema: Schema<Value>): Promise<Value | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Never half written, and never readable by others, not even while it is written. */
async function writePrivately(file: string, value: object): Promise<void> {
  const draft = `${file}.new`;
  await writeFile(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
}
