import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../core/errors.ts';
import { makeFolder } from '../../../core/make-folder.ts';
import { type InstanceFile, instanceFile } from './config.ts';
import { hasAddress } from './has-address.ts';

/**
 * Writes down where the PBX of a folder listens.
 *
 * @param isRunning It runs already, so the ports have to be those it was started with.
 * @throws AppError `config.invalid`.
 */
export async function keepInstance(folder: string, wanted: InstanceFile, isRunning: boolean): Promise<void> {
  const next = JSON.stringify(instanceFile.parse(wanted));
  const known = await readInstance(folder);
  if (isRunning && known && JSON.stringify(known) !== next) {
    throw new AppError(
      'config.invalid',
      `the PBX of ${folder} runs with other addresses or ports (SIP ${known.sipBind}:${known.sipPort}, ARI ${known.ariPort}): ` +
        'end it with ./scripts/attendant pbx stop, or set what it has',
    );
  }
  makeFolder(folder, 0o755);
  await writeFile(fileIn(folder), next);
}

/**
 * Asterisk itself starts without an address that is missing, and then no phone reaches it.
 *
 * @throws AppError `address.missing`.
 */
export async function requireAddress(folder: string): Promise<void> {
  const address = (await readInstance(folder))?.sipBind;
  if (address !== undefined && !(await hasAddress(address)))
    throw new AppError('address.missing', `this machine has no address ${address} (SIP)`);
}

async function readInstance(folder: string): Promise<InstanceFile | undefined> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => '{}');
  return instanceFile.safeParse(parse(text)).data;
}

function fileIn(folder: string): string {
  return join(folder, 'instance.json');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
