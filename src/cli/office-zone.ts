import { readBusiness } from '../config/load.ts';
import type { CliOutput } from './output.ts';

/** Where a command finds what is stored, and the office that it belongs to. */
export interface StoredAt {
  readonly home: string;
  readonly tenant: string;
  /** What that office has written down. */
  readonly configFile: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The zone that times are written in: the office's. Without a configuration it is this machine's, and said so. */
export async function officeZone({ configFile, env }: StoredAt, output: CliOutput): Promise<string> {
  const business = await readBusiness(configFile, env);
  if (business) return business.timeZone;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  output.error(
    `times are those of this machine, ${timeZone}: no business.timeZone can be read in ${configFile}`,
  );
  return timeZone;
}
