import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAsteriskTelephony } from '../adapters/telephony/asterisk/telephony.ts';
import type { Environment } from '../config/environment.ts';
import type { Config } from '../config/schema.ts';
import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { Log } from '../ports/log.ts';
import type { Telephony } from '../ports/telephony.ts';

/** The PBX the configuration names; what it leaves out is taken from the local installation. */
export async function createTelephony({ telephony }: Config, env: Environment, log: Log): Promise<Telephony> {
  const ari = telephony.ari ?? (await localAri(env));
  const { bind, port, allowFrom, rateHz } = telephony.audioSocket;
  return createAsteriskTelephony(
    {
      media: telephony.media,
      ari: { ...ari, app: 'attendant' },
      audioSocket: { host: bind, port: port ?? env.audioSocketPort, allowFrom, rateHz },
    },
    { log, clock: systemClock },
  );
}

/** Written by `start` beside the generated PBX files. */
async function localAri({ home }: Environment): Promise<{ url: string; username: string; password: string }> {
  const text = await readFile(join(home, 'pbx', 'ari.json'), 'utf8').catch((cause: unknown) => {
    throw new AppError(
      'config.invalid',
      'no PBX: give telephony.ari in attendant.yaml, or run ./scripts/start',
      { cause },
    );
  });
  const { url, user, password } = JSON.parse(text) as { url: string; user: string; password: string };
  return { url, username: user, password };
}
