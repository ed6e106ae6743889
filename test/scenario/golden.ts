import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScriptedCall, type ScriptedCall, type ScriptedCallOptions } from '../support/scripted-call.ts';

/**
 * Plays a call and compares its whole trace with `<name>.events.txt`. Run with `UPDATE_GOLDEN=1` to write the
 * file anew, and read the difference before committing it.
 */
export async function assertTrace(
  name: string,
  options: ScriptedCallOptions,
  play: (call: ScriptedCall) => Promise<void>,
): Promise<ScriptedCall> {
  const call = createScriptedCall(options);
  await play(call);
  const file = join(import.meta.dirname, `${name}.events.txt`);
  const actual = `${call.trace.join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual);
  assert.ok(existsSync(file), `no golden file for ${name}: run with UPDATE_GOLDEN=1`);
  assert.equal(actual, readFileSync(file, 'utf8'));
  return call;
}
