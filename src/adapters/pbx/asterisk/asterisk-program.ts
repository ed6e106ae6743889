import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../../core/errors.ts';

/** Where an Asterisk is, and how it has to be started. */
export interface AsteriskProgram {
  /** The program's own path, as seen from {@link root}. */
  readonly command: string;
  /** A Debian root to change into; undefined when the program belongs to this system. */
  readonly root?: string;
  /** Mounts may be made in a namespace of its own, so the configuration can be shown at a fixed place. */
  readonly canMount: boolean;
  /** Undefined when we are not root: then it runs as who we are. */
  readonly user?: AsteriskUser;
  /** One piece of hold music, without its suffix, as the program sees it. */
  readonly music: string;
}

export interface AsteriskUser {
  readonly uid: number;
  readonly gid: number;
}

/** Made by `scripts/lib.sh` and `lib-pbx.sh`, which know both names too. */
export const ASTERISK_USER = 'attendant-pbx';
export const ASTERISK_ROOT = 'debian-sid-asterisk-1';

/**
 * Of the major versions in use, the first that take a packet of comfort noise on an AudioSocket leg: those before them
 * end the leg. (Asterisk's change log of 23.4.0; 22.10 is the same round of releases.)
 */
const OLDEST: ReadonlyMap<number, number> = new Map([
  [22, 10],
  [23, 4],
]);
const SOUND_FOLDERS = ['/usr/share/asterisk', '/var/lib/asterisk'];
const MUSIC = 'moh/macroform-cold_day';

/** These answer at once; one that does not is as good as none. */
const ANSWER_MS = 5000;
const run = (command: string, args: readonly string[]) =>
  promisify(execFile)(command, [...args], { timeout: ANSWER_MS });

/**
 * The `asterisk` on PATH if it is new enough, else the one that `scripts/start` has unpacked.
 *
 * @returns undefined when there is neither.
 * @throws AppError `tool.missing` when we are root and the user it has to run as does not exist.
 */
export async function findAsterisk(env: NodeJS.ProcessEnv): Promise<AsteriskProgram | undefined> {
  const isRoot = process.getuid?.() === 0;
  const onPath = await programOnPath(env);
  const root = isRoot && onPath === undefined ? await unpackedRoot(env) : undefined;
  if (onPath === undefined && root === undefined) return undefined;
  const canMount = isRoot && (await succeeds('unshare', ['--mount', 'true']));
  if (root !== undefined && !canMount) return undefined;
  return {
    command: onPath ?? '/usr/sbin/asterisk',
    ...(root === undefined ? {} : { root }),
    ...(isRoot ? { user: await findUser() } : {}),
    canMount,
    music: await findMusic(root ?? '/'),
  };
}

/** True when `text`, the answer to `asterisk -V`, names a version that is new enough. */
export function isNewEnough(text: string): boolean {
  const [, major, minor] = /^Asterisk (?:certified[/-])?(\d+)\.(\d+)/.exec(text)?.map(Number) ?? [];
  if (major === undefined || minor === undefined) return false;
  const oldestMinor = OLDEST.get(major);
  return oldestMinor === undefined ? major > Math.max(...OLDEST.keys()) : minor >= oldestMinor;
}

async function programOnPath(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { PATH = '' } = env;
  for (const folder of PATH.split(':').filter(Boolean)) {
    const command = join(folder, 'asterisk');
    if (!(await exists(command))) continue;
    const version = await run(command, ['-V']).catch(() => ({ stdout: '' }));
    return isNewEnough(version.stdout) ? command : undefined;
  }
  return undefined;
}

/** Set-up moves what it finds in the cache folder; until it has, the PBX runs from there. */
async function unpackedRoot(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { XDG_CACHE_HOME, XDG_DATA_HOME, HOME } = env;
  const cache = XDG_CACHE_HOME || join(HOME || homedir(), '.cache');
  const places = [
    join(XDG_DATA_HOME || '/var/lib', 'attendant-pbx', ASTERISK_ROOT),
    join(cache, 'attendant', ASTERISK_ROOT),
  ];
  for (const root of places) if (await exists(join(root, 'usr/sbin/asterisk'))) return root;
  return undefined;
}

async function findUser(): Promise<AsteriskUser> {
  const ids = ['-u', '-g'].map((flag) => run('id', [flag, ASTERISK_USER]));
  const [uid, gid] = await Promise.all(ids).catch((cause: unknown) => {
    throw new AppError('tool.missing', `there is no user ${ASTERISK_USER} for the PBX to run as`, { cause });
  });
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
}

async function findMusic(root: string): Promise<string> {
  for (const folder of SOUND_FOLDERS) {
    if (await exists(join(root, folder, `${MUSIC}.wav`))) return join(folder, MUSIC);
  }
  return join(SOUND_FOLDERS[0] ?? '', MUSIC);
}

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return run(command, [...args]).then(
    () => true,
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
