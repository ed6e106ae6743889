import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
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
  const child = spawn('espeak-ng', [...options, '--stdin'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const kill = () => void child.kill('SIGKILL');
  signal.addEventListener('abort', kill);
  const deadline = setTimeout(kill, DEADLINE_MS);
  // A process that is gone early closes its input; how it ended says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(text);
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  try {
    const [output, code] = await Promise.all([buffer(child.stdout), exit]);
    if (signal.aborted) return undefined;
    if (code === 0) return output;
    if (code === null)
      throw new AppError('provider.unreachable', 'espeak-ng did not end in time or was killed');
    throw new AppError('voice.missing', `espeak-ng has no such voice (it ended with ${code})`);
  } catch (cause) {
    if (signal.aborted) return undefined;
    throw cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
      ? new AppError('tool.missing', 'espeak-ng is not installed', { cause })
      : cause;
  } finally {
    clearTimeout(deadline);
    signal.removeEventListener('abort', kill);
  }
}
