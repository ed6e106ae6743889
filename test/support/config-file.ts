import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkConfig, loadConfig } from '../../src/config/load.ts';
import type { LocatedFault } from '../../src/config/located.ts';
import type { Config } from '../../src/config/schema.ts';

export const SAMPLE = readFileSync('attendant.yaml', 'utf8');

/** The faults of a file that holds `text`, as `config check` writes them. */
export async function faultsIn(
  text: string | Uint8Array,
  env: NodeJS.ProcessEnv = {},
): Promise<readonly string[]> {
  using file = scratchFile(text);
  return (await checkConfig(file.path, env)).faults.map(lineOf);
}

/** What a file that holds `text` comes to. */
export async function loadText(text: string, env: NodeJS.ProcessEnv = {}): Promise<Config> {
  using file = scratchFile(text);
  return await loadConfig(file.path, env);
}

/** A file in a folder of its own. */
export function scratchFile(text: string | Uint8Array): Disposable & { readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-config-'));
  const path = join(folder, 'attendant.yaml');
  writeFileSync(path, text);
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** The sample with one piece of it replaced, which must be there. */
export function changed(from: string, to: string): string {
  assert.ok(SAMPLE.includes(from), `the sample has no ${from}`);
  return SAMPLE.replace(from, () => to);
}

/** The warnings of a file that holds `text`, as `config check` writes them, on a day before all its holidays. */
export async function warningsIn(text: string, now = '2026-11-28'): Promise<readonly string[]> {
  using file = scratchFile(text);
  return (await checkConfig(file.path, {}, Date.parse(now))).warnings.map(lineOf);
}

export function lineOf({ line, column, path, expected }: LocatedFault): string {
  return `${line}:${column} ${path}: ${expected}`;
}
