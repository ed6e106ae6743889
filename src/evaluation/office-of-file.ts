import { overlaidConfig } from '../config/overlaid.ts';
import type { Config } from '../config/schema.ts';
import type { Formed } from './read-formed.ts';

/** The office that a file is about. */
export interface OfficeOfFile {
  readonly config: Config;
  /** The configuration as a file would hold it, with what the file lays over it. */
  readonly tree: unknown;
}

export interface OfficeOfFileOptions<Value> {
  readonly configFile: string;
  readonly env: NodeJS.ProcessEnv;
  /** Laid over the configuration before the file's own office. */
  readonly over?: (value: Value) => unknown;
}

/** @throws AppError `config.invalid`: the configuration's faults by its name, those of what is laid over by the file's. */
export async function officeOfFile<Value extends { readonly office?: unknown }>(
  { value, wrong }: Formed<Value>,
  { configFile, env, over }: OfficeOfFileOptions<Value>,
): Promise<OfficeOfFile> {
  const { tree, config, faults } = await overlaidConfig(configFile, env, [over?.(value), value.office]);
  if (config) return { tree, config };
  throw wrong(faults.map((fault) => ({ ...fault, path: ['office', ...fault.path] })));
}
