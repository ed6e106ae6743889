import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import { expandEnvironment } from './expand.ts';
import { expectedForm, type Fault, faultsOf, pathText } from './faults.ts';
import type { LocatedFault, Placed } from './located.ts';
import { businessSchema } from './office-schema.ts';
import { readText } from './read-text.ts';
import { type Config, configSchema } from './schema.ts';
import { warningsOf } from './warnings.ts';
import { cutComments } from './yaml-comments.ts';
import { yamlFaults } from './yaml-faults.ts';

export type CheckedConfig = {
  /** Valid, and hardly meant: an alias of two people, a holiday that is past. */
  readonly warnings: readonly LocatedFault[];
} & (
  | { readonly config: Config; readonly faults: readonly [] }
  | { readonly config: undefined; readonly faults: readonly LocatedFault[] }
);

/**
 * Reads the operator's YAML file.
 *
 * @throws AppError `config.invalid` with every fault on a line of its own, never a value of the file.
 */
export async function loadConfig(file: string, env: NodeJS.ProcessEnv = process.env): Promise<Config> {
  const { config, faults } = await checkConfig(file, env);
  if (config) return config;
  const lines = faults.map(({ line, column, path, expected }) => `  ${line}:${column} ${path}: ${expected}`);
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  throw new AppError('config.invalid', [`${file} has ${count}`, ...lines].join('\n'));
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
  const read = await readText(file);
  if (!('text' in read)) return { config: undefined, faults: [{ path: 'the file', ...read }], warnings: [] };
  const { text } = read;
  const lines = new LineCounter();
  // Pretty errors quote the text around the fault, which may be a password.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const lineOf = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const located = (found: readonly Placed[]) => inOrder(found, lines);
  const placed = ({ first, ...fault }: Fault): Placed => ({
    offset: offsetOf(document, fault),
    path: pathText(fault.path),
    expected: first
      ? fault.expected.replace('{line}', String(lineOf(offsetOf(document, { path: first, about: 'value' }))))
      : fault.expected,
  });

  if (document.errors.length > 0) {
    return { config: undefined, faults: located(yamlFaults(text, document, lineOf)), warnings: [] };
  }
  const cut = cutComments(text, document);
  const { config, faults } = await parse(document, env);
  if (!config) return { config: undefined, faults: located(faults.map(placed)), warnings: located(cut) };
  const warnings = located([...cut, ...warningsOf(config, nowMs).map(placed)]);
  return { config, faults: [], warnings };
}

function inOrder(found: readonly Placed[], lines: LineCounter): readonly LocatedFault[] {
  return found
    .map(({ offset, ...fault }) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(1, line), column: Math.max(1, col), ...fault };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
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
    const read = await readText(file);
    if (!('text' in read)) return undefined;
    const document = parseDocument(read.text, { prettyErrors: false, merge: true });
    const { value } = await expandEnvironment(toPlain(document), env);
    return businessSchema.safeParse(Object(value).business).data;
  } catch {
    return undefined;
  }
}

type Parsed = { readonly config?: Config; readonly faults: readonly Fault[] };

async function parse(document: Document, env: NodeJS.ProcessEnv): Promise<Parsed> {
  const { value, faults } = await expandEnvironment(toPlain(document), env);
  const result = configSchema.safeParse(value, { error: expectedForm });
  if (result.success && faults.length === 0) return { config: result.data, faults };
  if (result.success) return { faults };
  // A variable that is not set is reported once, not again for the empty text it leaves behind.
  const places = new Set(faults.map(({ path }) => pathText(path)));
  const wrong = faultsOf(result.error).filter(({ path }) => !places.has(pathText(path)));
  return { faults: [...faults, ...wrong] };
}

function toPlain(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    throw new AppError('config.invalid', 'the file uses YAML aliases that lead nowhere or too far');
  }
}

/** Where the fault stands: its value, its key, or the nearest thing around it that exists. */
function offsetOf(document: Document, { path, about }: Pick<Fault, 'path' | 'about'>): number {
  if (about === 'key') {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
