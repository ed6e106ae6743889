import type { z } from 'zod';
import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import { type ConfigSource, readConfigSource } from './config-source.ts';
import { expandEnvironment } from './expand.ts';
import { faultsText, inOrder, type LocatedFault } from './located.ts';
import { businessSchema } from './office-schema.ts';
import { parseConfig } from './parse-config.ts';
import type { Config } from './schema.ts';
import { warningsOf } from './warnings.ts';

export type CheckedConfig = {
  /** Valid, and hardly meant: an alias of two people, a holiday that is past. */
  readonly warnings: readonly LocatedFault[];
} & (
  | { readonly config: Config; readonly faults: readonly [] }
  | { readonly config: undefined; readonly faults: readonly LocatedFault[] }
);

/**
 * Reads the operator's YAML file, with the one of `ATTENDANT_CONFIG_OVERLAY` laid over it.
 *
 * @throws AppError `config.invalid` with every fault on a line of its own, never a value of the file.
 */
export async function loadConfig(file: string, env: NodeJS.ProcessEnv = process.env): Promise<Config> {
  const { config, faults } = await checkConfig(file, env);
  if (config) return config;
  throw new AppError('config.invalid', faultsText(file, faults));
}

/**
 * As {@link loadConfig}, with the faults as data.
 *
 * @param nowMs Unix time, for what is past.
 * @throws AppError `config.invalid` when the file cannot be read.
 */
export async function checkConfig(
  file: string,
  env: NodeJS.ProcessEnv,
  nowMs: number = systemClock.wallMs(),
): Promise<CheckedConfig> {
  return checkSource(await readConfigSource(file, env), env, nowMs);
}

/** What has been read as it counts, or why it does not. */
export async function checkSource(
  { broken, misplaced = [], isElsewhere = () => false, cut, tree, located }: ConfigSource,
  env: NodeJS.ProcessEnv,
  nowMs: number,
): Promise<CheckedConfig> {
  if (broken.length > 0) return { config: undefined, faults: broken, warnings: [] };
  const { config, faults } = await parseConfig(tree, env);
  const all = inOrder([...misplaced, ...located(faults.filter((fault) => !isElsewhere(fault)))]);
  if (!config || all.length > 0) return { config: undefined, faults: all, warnings: cut };
  return { config, faults: [], warnings: inOrder([...cut, ...located(warningsOf(config, nowMs))]) };
}

/**
 * What commands that only read what is stored have to know of the office. Undefined where the file cannot be read or says
 * it wrongly: keys of vendors, which their shell may not have, do not matter to them.
 */
export async function readBusiness(
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<z.output<typeof businessSchema> | undefined> {
  try {
    const { tree } = await readConfigSource(file, env);
    const { value } = await expandEnvironment(tree, env);
    return businessSchema.safeParse(Object(value).business).data;
  } catch {
    return undefined;
  }
}
