import { chmod, chown, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AsteriskUser } from './asterisk-program.ts';
import type { ConfigFiles } from './render-config.ts';

/** `keys` is looked for by the module behind TLS and SRTP. */
const FOLDERS = [
  '',
  'etc',
  'lib',
  'lib/keys',
  'log',
  'recordings',
  'run',
  'sounds',
  'spool',
  'spool/voicemail',
];

/** The sample configuration as it stands in the checkout, file name to content. */
export async function readTemplates(folder: string): Promise<ConfigFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.conf')).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/**
 * Makes the folders Asterisk runs in and writes its configuration, for `user` alone: it holds passwords. What an
 * earlier start has generated and this one does not is removed; voice mail and logs stay.
 */
export async function installConfig(folder: string, files: ConfigFiles, user?: AsteriskUser): Promise<void> {
  const own = async (path: string, mode: number) => {
    await chmod(path, mode);
    if (user) await chown(path, user.uid, user.gid);
  };
  for (const name of FOLDERS) {
    await mkdir(join(folder, name), { recursive: true });
    await own(join(folder, name), 0o750);
  }
  const old = await readdir(join(folder, 'etc'));
  await Promise.all(old.filter((name) => !files.has(name)).map((name) => rm(join(folder, 'etc', name))));
  for (const [name, text] of files) {
    const file = join(folder, 'etc', name);
    await writeFile(file, text, { mode: 0o600 });
    await own(file, 0o600);
  }
}
