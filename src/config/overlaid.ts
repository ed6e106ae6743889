import type { Fault } from './faults.ts';
import { loadConfig } from './load.ts';
import { parseConfig } from './parse-config.ts';
import { readText } from './read-text.ts';
import type { Config } from './schema.ts';
import { readYaml } from './yaml-text.ts';

export interface Overlaid {
  /** What a file with the same meaning would hold; variables are not replaced. */
  readonly tree: unknown;
  readonly config: Config | undefined;
  readonly faults: readonly Fault[];
}

/**
 * The configuration of a file with parts of it replaced. Keys are followed as deep as both have them; a list is
 * replaced whole.
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
  const read = await readText(file);
  const own = 'text' in read ? readYaml(read.text).plain() : {};
  const tree = overs.reduce(overlay, own);
  const { config, faults } = await parseConfig(tree, env);
  return { tree, config, faults };
}

function overlay(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isTree(base) || !isTree(over)) return over;
  const below = new Map(Object.entries(base));
  const own = Object.entries(over).map(([key, value]) => [key, overlay(below.get(key), value)]);
  return { ...base, ...Object.fromEntries(own) };
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
