import { resolve } from 'node:path';
import { AppError } from '../core/errors.ts';
import type { Fault } from './faults.ts';
import { inOrder, type LocatedFault } from './located.ts';
import { overlay } from './overlay.ts';
import { readText } from './read-text.ts';
import { readYaml } from './yaml-text.ts';

/** What a file of YAML holds, and where in it things are. */
export interface ConfigSource {
  /** Why it is no YAML; then the tree is empty. */
  readonly broken: readonly LocatedFault[];
  /** Values that a comment cuts short. */
  readonly cut: readonly LocatedFault[];
  /** What belongs into another file, or has to be there because of another. */
  readonly misplaced?: readonly LocatedFault[];
  /** A fault is that of another file, and told of there. */
  isElsewhere?(fault: Fault): boolean;
  /** Variables are not replaced. */
  readonly tree: unknown;
  located(faults: readonly Fault[]): readonly LocatedFault[];
}

/** Names a second file, laid over the configuration: what differs between two machines, or is tried once. */
export const OVERLAY_VARIABLE = 'ATTENDANT_CONFIG_OVERLAY';

/**
 * The configuration as it counts: the file, with the one that the environment names laid over it.
 *
 * @throws AppError `config.invalid` when one of them cannot be read.
 */
export async function readConfigSource(file: string, env: NodeJS.ProcessEnv): Promise<ConfigSource> {
  const own = await readSource(file);
  const overFile = env[OVERLAY_VARIABLE];
  if (!overFile) return own;
  const over = within(resolve(overFile), await readSource(resolve(overFile)));
  return {
    broken: [...own.broken, ...over.broken],
    cut: [...own.cut, ...over.cut],
    // A file of comments only lays nothing over it.
    tree: overlay(own.tree, over.tree ?? undefined),
    located: (faults) => {
      const isOver = ({ path }: Fault) => holds(over.tree, path);
      return [
        ...own.located(faults.filter((fault) => !isOver(fault))),
        ...over.located(faults.filter(isOver)),
      ];
    },
  };
}

/** One file alone. @throws AppError `config.invalid` when it cannot be read. */
export async function readSource(file: string): Promise<ConfigSource> {
  const read = await readText(file);
  if (!('text' in read))
    return { broken: [{ path: 'the file', ...read }], cut: [], tree: undefined, located: () => [] };
  const { broken, cut, plain, located } = readYaml(read.text);
  return { broken, cut: inOrder(cut), tree: broken.length > 0 ? undefined : plainOf(file, plain), located };
}

function plainOf(file: string, plain: () => unknown): unknown {
  try {
    return plain();
  } catch (cause) {
    throw cause instanceof AppError
      ? new AppError(cause.code, `${file}: ${cause.message}`, { cause })
      : cause;
  }
}

function within(file: string, { broken, cut, tree, located }: ConfigSource): ConfigSource {
  const named = (faults: readonly LocatedFault[]) => faults.map((fault) => ({ ...fault, file }));
  return { broken: named(broken), cut: named(cut), tree, located: (faults) => named(located(faults)) };
}

/** The tree says something at this place, be it wrong. */
export function holds(tree: unknown, path: readonly PropertyKey[]): boolean {
  let at = tree;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = Reflect.get(at, key);
  }
  return path.length > 0;
}
