import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../core/errors.ts';

/** What an Asterisk that runs has bound, and takes up anew by a restart only. */
const instanceFile = z.object({
  sipPort: z.number(),
  ariPort: z.number(),
  rtpPorts: z.object({ first: z.number(), last: z.number() }),
  sipBind: z.string().default('127.0.0.1'),
  externalAddress: z.string().optional(),
});

export type Instance = z.input<typeof instanceFile>;

/**
 * Writes down where the PBX of a folder listens.
 *
 * @param isRunning It runs already, so the ports have to be those it was started with.
 * @throws AppError `config.invalid`.
 */
export async function keepInstance(folder: string, wanted: Instance, isRunning: boolean): Promise<void> {
  const file = join(folder, 'instance.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const next = JSON.stringify(instanceFile.parse(wanted));
  const known = instanceFile.safeParse(parse(text)).data;
  if (isRunning && known && JSON.stringify(known) !== next) {
    throw new AppError(
      'config.invalid',
      `the PBX of ${folder} runs with other addresses or ports (SIP ${known.sipBind}:${known.sipPort}, ARI ${known.ariPort}): ` +
        'end it with ./scripts/attendant pbx stop, or set what it has',
    );
  }
  await mkdir(folder, { recursive: true });
  await writeFile(file, next);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
