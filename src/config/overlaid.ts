import { readConfigSource } from './config-source.ts';
import type { Fault } from './faults.ts';
import { loadConfig } from './load.ts';
import { overlay } from './overlay.ts';
import { parseConfig } from './parse-config.ts';
import type { Config } from './schema.ts';

export interface Overlaid {
  /** What a file with the same meaning would hold; variables are not replaced. */
  readonly tree: unknown;
  readonly config: Config | undefined;
  readonly faults: readonly Fault[];
}

/**
 * The configuration of a file with parts of it replaced, as {@link overlay} does.
 *
 * @param overs The later wins.
 * @throws AppError `config.invalid` when the file itself is wrong.
 */
export async function overlaidConfig(
  file: string,
  env: NodeJS.ProcessEnv,
  overs: readonly unknown[],
): Promise<Overlaid> {
  await loadConfig(file, env);
  const { tree: own } = await readConfigSource(file, env);
  const tree = overs.reduce(overlay, own);
  const { config, faults } = await parseConfig(tree, env);
  return { tree, config, faults };
}
