import { findAsterisk } from '../adapters/pbx/asterisk/asterisk-program.ts';
import { type FetchedAsterisk, readFetchedAsterisk } from '../adapters/pbx/asterisk/fetched-asterisk.ts';

/** @returns undefined when `start` would run no Asterisk here, or the system's own. */
export async function findFetchedAsterisk(env: NodeJS.ProcessEnv): Promise<FetchedAsterisk | undefined> {
  const program = await findAsterisk(env);
  return program?.root === undefined ? undefined : await readFetchedAsterisk(program.root);
}
