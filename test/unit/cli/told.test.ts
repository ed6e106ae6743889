import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('nothing that is printed sends its reader into the source', () => {
  const told = globSync('src/**/*.ts').flatMap((file) =>
    textsOf(readFileSync(file, 'utf8')).map((text) => ({ file, text })),
  );
  assert.ok(told.length > 1000);
  for (const { file, text } of told) assert.doesNotMatch(text, /\bsrc\/|\w\.ts\b/, file);
  assert.doesNotMatch(readFileSync('src/core/errors.md', 'utf8'), /\bsrc\//);
});

/** The text constants of a file, without imports, comments and module paths. */
function textsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const isModule = /^\.{1,2}\/|\.ts$/;
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, template]) => single ?? template ?? '')
    .filter((text) => !(isModule.test(text) && !/\s/.test(text)));
}

/** Runs the command line as people do. A command that hangs has no status. */
function run(argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const options = { encoding: 'utf8', timeout: 20_000, env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, ['src/main.ts', ...argv], options);
}

test('prompts for a folder that cannot be made end at once, and say so', () => {
  const { status, stderr } = run(['pbx', 'prompts', '/proc/x']);
  assert.equal(status, 2);
  assert.match(stderr, /the prompts cannot be written into \/proc\/x/);
});

test('a home that cannot be made ends a command at once', () => {
  const { status, stderr } = run(['config', 'init'], { ATTENDANT_HOME: '/proc/x' });
  assert.equal(status, 1);
  assert.match(stderr, /^attendant: \/proc\/x\/attendant\.yaml cannot be written\n→ Check space and rights/);
});
