import { expandEnvironment } from './expand.ts';
import { expectedForm, type Fault, faultsOf, pathText } from './faults.ts';
import { type Config, configSchema } from './schema.ts';

/** A configuration, or what is wrong with it. */
export type ParsedConfig = { readonly config?: Config; readonly faults: readonly Fault[] };

/** @param tree What the file holds, variables not replaced yet. */
export async function parseConfig(tree: unknown, env: NodeJS.ProcessEnv): Promise<ParsedConfig> {
  const { value, faults } = await expandEnvironment(tree, env);
  const result = configSchema.safeParse(value, { error: expectedForm });
  if (result.success && faults.length === 0) return { config: result.data, faults };
  if (result.success) return { faults };
  // A variable that is not set is reported once, not again for the empty text it leaves behind.
  const places = new Set(faults.map(({ path }) => pathText(path)));
  const wrong = faultsOf(result.error).filter(({ path }) => !places.has(pathText(path)));
  return { faults: [...faults, ...wrong] };
}
