import { type ChildProcess, spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { bareEnv } from '../../../core/bare-env.ts';
import { AppError } from '../../../core/errors.ts';

/** A clause takes 10 to 20 ms; a process that needs this long hangs. */
const DEADLINE_MS = 5000;

/**
 * Runs espeak-ng once and returns what it wrote. The text goes in by stdin, so that no text is an option,
 * and no shell sees it. Undefined when `signal` aborted, which kills the process.
 *
 * @throws AppError `tool.missing`, `provider.unreachable`, `voice.missing`.
 */
export async function runEspeak(
  options: readonly string[],
  text: string,
  signal: AbortSignal,
): Promise<Buffer<ArrayBufferLike> | undefined> {
  if (signal.aborted) return undefined;
  const child = start(options);
  const kill = () => void child.kill('SIGKILL');
  signal.addEventListener('abort', kill);
  const deadline = setTimeout(kill, DEADLINE_MS);
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('error', (cause) => reject(notStarted(cause)));
    child.on('close', resolve);
  });
  // Of a process without pipes only the reason is waited for; a reader that throws first must not hide it.
  exit.catch(() => {});
  try {
    // A process that is gone early closes its input; how it ended says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(text);
    const [output, code] = await Promise.all([child.stdout ? buffer(child.stdout) : Buffer.alloc(0), exit]);
    if (signal.aborted) return undefined;
    if (code === 0) return output;
    if (code === null)
      throw new AppError('provider.unreachable', 'espeak-ng did not end in time or was killed');
    throw new AppError('voice.missing', `espeak-ng has no such voice (it ended with ${code})`);
  } catch (cause) {
    if (signal.aborted) return undefined;
    throw cause;
  } finally {
    clearTimeout(deadline);
    signal.removeEventListener('abort', kill);
  }
}

/** Out of descriptors Node gives a process without pipes, and the reason a moment later; out of memory it throws. */
function start(options: readonly string[]): ChildProcess {
  try {
    return spawn('espeak-ng', [...options, '--stdin'], {
      env: bareEnv(process.env),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch (cause) {
    throw notStarted(cause);
  }
}

/** Whatever the system refuses costs this clause alone; next time it may have room again. */
function notStarted(cause: unknown): AppError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
  return code === 'ENOENT' || code === 'EACCES'
    ? new AppError('tool.missing', `espeak-ng is not installed, or may not be run (${code})`, { cause })
    : new AppError('provider.unreachable', `espeak-ng could not be started (${code})`, { cause });
}
