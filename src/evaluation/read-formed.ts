import type { z } from 'zod';
import { expectedForm, type Fault, faultsOf } from '../config/faults.ts';
import { faultsText } from '../config/located.ts';
import { readText } from '../config/read-text.ts';
import { readYaml } from '../config/yaml-text.ts';
import { AppError } from '../core/errors.ts';

/** What a file of YAML says. */
export interface Formed<Value> {
  readonly value: Value;
  /** `config.invalid` with every fault on a line of its own, and its place in the file. */
  wrong(faults: readonly Fault[]): AppError;
}

/** Replaces variables in what a file holds. */
export type Expand = (
  tree: unknown,
) => Promise<{ readonly value: unknown; readonly faults: readonly Fault[] }>;

/** @throws AppError `config.invalid` with every fault on a line of its own. */
export async function readFormed<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  expand: Expand = async (value) => ({ value, faults: [] }),
): Promise<Formed<z.output<Schema>>> {
  const read = await readText(file);
  if (!('text' in read)) throw invalid(file, [{ path: 'the file', ...read }]);
  const { broken, cut, plain, located } = readYaml(read.text);
  if (broken.length > 0) throw invalid(file, broken);
  const wrong = (faults: readonly Fault[]) => invalid(file, located(faults));
  const { value: tree, faults } = await expand(plain());
  if (faults.length > 0) throw wrong(faults);
  const parsed = schema.safeParse(tree, { error: expectedForm });
  if (!parsed.success) throw wrong(faultsOf(parsed.error));
  if (cut.length > 0) throw invalid(file, cut);
  return { value: parsed.data, wrong };
}

function invalid(file: string, faults: Parameters<typeof faultsText>[1]): AppError {
  return new AppError('config.invalid', faultsText(file, faults));
}
