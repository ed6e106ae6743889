import { Command } from 'commander';
import { readEnvironment } from '../config/environment.ts';
import { AppError } from '../core/errors.ts';
import { runDaemon } from '../wiring/daemon.ts';
import type { CliOutput } from './output.ts';

/** The child process of `serve`. Not for people: without its parent nobody notices when it freezes. */
export function daemonCommand(output: CliOutput): Command {
  return new Command('daemon').description('The process that `serve` watches.').action(async () => {
    const drain = new AbortController();
    const handOver = new AbortController();
    const now = () => {
      drain.abort();
      handOver.abort();
    };
    process.on('SIGTERM', () => (drain.signal.aborted ? now() : drain.abort()));
    // A terminal sends its signal to the whole group; the parent decides what it means.
    process.on('SIGINT', () => {});
    process.on('message', (message) => message === 'now' && now());
    // Nobody watches any more: live calls finish, new ones are left to people.
    process.on('disconnect', () => drain.abort());
    const tell = (message: string) => process.connected && process.send?.(message, () => {});
    try {
      await runDaemon(readEnvironment(process.env), {
        beat: () => tell('beat'),
        ready: () => tell('ready'),
        drain: drain.signal,
        handOver: handOver.signal,
      });
      process.disconnect?.();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      output.error(`${error.code}: ${error.message}`);
      output.exitCode(error.retryable ? 1 : 2);
      process.exit();
    }
  });
}
