import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { getPriority } from 'node:os';
import { test } from 'node:test';
import { startDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const isRoot = process.getuid?.() === 0;

test('the daemon of an installation has its limits of memory, and its thread that moves sound goes before other work', async () => {
  await using pbx = await startPbx();
  await using daemon = await startDaemon(pbx);
  const pid = await daemon.daemonPid();
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
  for (const limit of ['--max-semi-space-size=8', '--heap-growing-percent=25'])
    assert.ok(command.includes(limit), command.join(' '));
  const nice = isRoot ? Math.min(-5, getPriority()) : getPriority();
  await waitUntil(`nice ${nice}`, 5000, () => getPriority(pid) === nice || undefined);
});
