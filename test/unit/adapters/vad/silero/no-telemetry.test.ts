import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const PROGRAM = join(import.meta.dirname, '../../../../support/run-detector.ts');

test('the runtime of the model keeps and sends nothing about this machine', async (context) => {
  const home = mkdtempSync(join(tmpdir(), 'attendant-telemetry-'));
  context.after(() => rmSync(home, { recursive: true }));
  // Under these three names it would keep quiet by itself.
  const { CI, ORT_RUNNING_UNIT_TESTS, ORT_DISABLE_TELEMETRY, ...rest } = process.env;
  const env = { ...rest, HOME: home, TMPDIR: home, XDG_CACHE_HOME: join(home, 'cache') };
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: 'inherit' });
  const [exitCode] = await once(child, 'exit');
  assert.equal(exitCode, 0);
  // Where its uploader keeps an id of the machine, and what could not be sent yet.
  assert.deepEqual(readdirSync(home), []);
});
