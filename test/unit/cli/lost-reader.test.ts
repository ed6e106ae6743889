import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

/** Runs a command whose reader has gone away before it says a word. @returns the exit code. */
async function runWithoutReader(argv: readonly string[], stream: 'stdout' | 'stderr'): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'attendant-reader-'));
  writeFileSync(join(home, 'attendant.yaml'), 'business: none\n');
  const env = {
    ...process.env,
    ATTENDANT_HOME: home,
    ATTENDANT_CONFIG: join(home, 'attendant.yaml'),
  };
  const child = spawn(process.execPath, ['src/main.ts', ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  child[stream].destroy();
  child[stream === 'stdout' ? 'stderr' : 'stdout'].resume();
  const [code] = await once(child, 'exit');
  rmSync(home, { recursive: true });
  return code;
}

test('what answers calls keeps its exit status when nobody reads its output any more', async () => {
  assert.equal(await runWithoutReader(['serve'], 'stderr'), 2);
});

test('a command whose errors nobody reads ends with its own status', async () => {
  assert.equal(await runWithoutReader(['frob'], 'stderr'), 2);
});

test('a list whose reader has seen enough is no failure', async () => {
  assert.equal(await runWithoutReader(['config', 'check', '/nowhere/attendant.yaml'], 'stdout'), 2);
  assert.equal(await runWithoutReader(['calls', 'list'], 'stdout'), 0);
});
