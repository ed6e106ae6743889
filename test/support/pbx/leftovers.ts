import assert from 'node:assert/strict';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ariFile } from '../../../src/adapters/pbx/asterisk/config.ts';
import type { TestDaemon } from './start-daemon.ts';
import type { TestPbx } from './start-pbx.ts';

/** Names of the channels that ARI knows. */
export async function ariChannels(pbx: TestPbx): Promise<readonly string[]> {
  const { url, user, password } = ariFile.parse(
    JSON.parse(await readFile(join(pbx.home, 'pbx', 'ari.json'), 'utf8')),
  );
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const signal = AbortSignal.timeout(2000);
  const response = await fetch(new URL('/ari/channels', url), { headers: { authorization }, signal });
  assert.equal(response.status, 200);
  // ARI's own answer: a list of channels.
  return ((await response.json()) as { name: string }[]).map(({ name }) => name);
}

/** Calls that the daemon believes to have. */
export async function liveCalls(daemon: TestDaemon): Promise<number> {
  const { body = '' } = (await daemon.get('/metrics')) ?? {};
  const [, count] = /^attendant_calls_live (\d+)$/m.exec(body) ?? [];
  return count === undefined ? assert.fail('no metric of live calls') : Number(count);
}

/** Sockets of the process that moves sound: all that it has, without those of whoever asks for its metrics. */
export async function daemonSockets(daemon: TestDaemon, httpPort: number): Promise<number> {
  const folder = `/proc/${await daemon.daemonPid()}/fd`;
  const links = await Promise.all(
    (await readdir(folder)).map((fd) => readlink(join(folder, fd)).catch(() => '')),
  );
  const asked = await inodesOfPort(httpPort);
  const inodes = links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
  return inodes.filter((inode) => !asked.has(inode)).length;
}

/** Columns of `/proc/net/tcp`: local address 1, inode 9; ports are hexadecimal. */
async function inodesOfPort(port: number): Promise<ReadonlySet<string>> {
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8')));
  const rows = tables.flatMap((table) => table.split('\n')).map((line) => line.trim().split(/\s+/));
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return new Set(rows.flatMap((row) => (row[1]?.endsWith(suffix) ? (row[9] ?? []) : [])));
}
