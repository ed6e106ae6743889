import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Peer } from './peers.ts';

/** 0.5 GB for both, of which npm keeps what has come: a next run goes on from there. */
const INSTALL_LIMIT_MS = 120_000;

export interface InstallOptions {
  /** Of all peers; each has a folder of its own in it, which later runs find again. */
  readonly root: string;
  readonly tell: (line: string) => void;
}

/** @returns the folder whose `node_modules` hold the peer. @throws Error with a reason for people. */
export async function installPeer(peer: Peer, { root, tell }: InstallOptions): Promise<string> {
  const folder = join(root, peer.packages[0].replaceAll('/', '+'));
  if (existsSync(folder)) return folder;
  tell(`Installing ${peer.title} to compare with, ${INSTALL_LIMIT_MS / 1000} s at most …`);
  await mkdir(root, { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  try {
    await writeFile(join(draft, 'package.json'), '{ "private": true }\n');
    await runNpm(peer.packages, draft);
    await rename(draft, folder).catch((error: unknown) => {
      // Another run was faster.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  tell(`Installed ${peer.title}.`);
  return folder;
}

async function runNpm(packages: readonly string[], folder: string): Promise<void> {
  // Scripts of packages load GPU libraries; none of the peers needs one.
  const options = ['--prefix', folder, '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' };
  try {
    await promisify(execFile)('npm', ['install', ...options, ...packages], {
      cwd: folder,
      env,
      timeout: INSTALL_LIMIT_MS,
    });
  } catch (cause) {
    throw new Error(npmReason(cause), { cause });
  }
}

/** What `execFile` rejects with. */
function npmReason(error: unknown): string {
  const { killed = false, stderr = '' } = error as { readonly killed?: boolean; readonly stderr?: string };
  if (killed) return `npm was not done within ${INSTALL_LIMIT_MS / 1000} s`;
  const [, first] = /^npm (?:error|ERR!) (?!code|syscall|errno)(.+)$/m.exec(stderr) ?? [];
  return `npm could not install it: ${first ?? String(error).split('\n', 1)[0]}`;
}
