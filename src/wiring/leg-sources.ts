import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AriFile, ariFile } from '../adapters/pbx/asterisk/config.ts';
import { createAsteriskLegSource } from '../adapters/telephony/asterisk/leg-source.ts';
import { emergencyNumbersOf } from '../config/emergency-numbers.ts';
import type { Environment } from '../config/environment.ts';
import type { Config } from '../config/schema.ts';
import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { LegSource } from '../ports/leg-source.ts';
import type { Log } from '../ports/log.ts';
import { callOwnerOf } from './call-owner.ts';

/** The telephone systems the configuration names; what it leaves out is taken from the local installation. */
export async function createLegSources(
  { telephony, office }: Config,
  env: Environment,
  log: Log,
): Promise<readonly LegSource[]> {
  const ari = telephony.ari ?? (await localAri(env));
  const { media, app, campaignContexts } = telephony;
  const { bind, port, allowFrom, rateHz } = telephony.audioSocket;
  const asterisk = createAsteriskLegSource(
    {
      system: callOwnerOf({ telephony }).system,
      media,
      campaignContexts,
      ari: { ...ari, app },
      emergencyNumbers: emergencyNumbersOf({ office, telephony }),
      audioSocket: { host: bind, port: port ?? env.audioSocketPort, allowFrom, rateHz },
    },
    { log, clock: systemClock },
  );
  return [asterisk];
}

/** Written by `start` beside the generated PBX files. */
async function localAri({ home }: Environment): Promise<{ url: string; username: string; password: string }> {
  const file = join(home, 'pbx', 'ari.json');
  const { url, user, password } = await readAriFile(file).catch((cause: unknown) => {
    const sentence = `no PBX: give telephony.ari in the configuration, or run ./scripts/start, which writes ${file}`;
    throw new AppError('config.invalid', sentence, { cause });
  });
  return { url, username: user, password };
}

async function readAriFile(file: string): Promise<AriFile> {
  return ariFile.parse(JSON.parse(await readFile(file, 'utf8')));
}
