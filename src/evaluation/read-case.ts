import { expectedForm, faultsOf } from '../config/faults.ts';
import { faultsText } from '../config/located.ts';
import { type Overlaid, overlaidConfig } from '../config/overlaid.ts';
import { readText } from '../config/read-text.ts';
import type { Config } from '../config/schema.ts';
import { readYaml } from '../config/yaml-text.ts';
import { AppError } from '../core/errors.ts';
import { caseSchema, type EvalCase } from './case-schema.ts';

/** A file that has been read, with the office it is about. */
export interface ReadCase {
  readonly file: string;
  readonly case: EvalCase;
  readonly config: Config;
  /** The configuration as a file would hold it, with what the case lays over it. */
  readonly tree: unknown;
}

export interface ReadCaseOptions {
  readonly configFile: string;
  readonly env: NodeJS.ProcessEnv;
  /** Laid over the configuration before the case's own office. */
  readonly over?: (one: EvalCase) => unknown;
}

/** @throws AppError `config.invalid` with every fault on a line of its own. */
export async function readCase(file: string, { configFile, env, over }: ReadCaseOptions): Promise<ReadCase> {
  const read = await readText(file);
  if (!('text' in read)) throw invalid(file, [{ path: 'the file', ...read }]);
  const { broken, cut, plain, located } = readYaml(read.text);
  if (broken.length > 0) throw invalid(file, broken);
  const parsed = caseSchema.safeParse(plain(), { error: expectedForm });
  if (!parsed.success) throw invalid(file, located(faultsOf(parsed.error)));
  if (cut.length > 0) throw invalid(file, cut);
  const { tree, config, faults }: Overlaid = await overlaidConfig(configFile, env, [
    over?.(parsed.data),
    parsed.data.office,
  ]);
  if (config) return { file, case: parsed.data, config, tree };
  throw invalid(file, located(faults.map((fault) => ({ ...fault, path: ['office', ...fault.path] }))));
}

function invalid(file: string, faults: Parameters<typeof faultsText>[1]): AppError {
  return new AppError('config.invalid', faultsText(file, faults));
}
