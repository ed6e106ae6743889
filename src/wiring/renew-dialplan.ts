import { readEnvironment } from '../config/environment.ts';
import { loadHouse } from '../config/house.ts';
import { openLocalPbx, prepareLocalPbx } from './local-pbx.ts';

/** `own`: the PBX is the site's, and so are its files. `not-running`: the next start writes them. */
export type RenewedDialplan = 'renewed' | 'own' | 'not-running';

/**
 * Has the PBX of `./scripts/start` know the people and numbers of the configuration. Its calls go on.
 *
 * @throws AppError `config.invalid`, `storage.failed`.
 */
export async function renewDialplan(env: NodeJS.ProcessEnv): Promise<RenewedDialplan> {
  const environment = readEnvironment(env);
  const [{ config }, ...offices] = await loadHouse(environment, env);
  if (config.telephony.ari) return 'own';
  const pbx = await openLocalPbx(environment.home, env);
  if (!(await pbx?.running())) return 'not-running';
  await prepareLocalPbx({ environment, config, offices, env });
  return 'renewed';
}
