import { Command } from 'commander';
import { readEnvironment } from '../config/environment.ts';
import { AppError } from '../core/errors.ts';
import { startDetector } from '../wiring/detector.ts';
import { createLogger } from '../wiring/logger.ts';
import { DAEMON_EXIT } from '../wiring/supervisor.ts';
import { limitThreadHeaps } from '../wiring/thread-heaps.ts';

/** The child process of `serve`. Not for people: without its parent nobody notices when it freezes. */
export function daemonCommand(): Command {
  return new Command('daemon').description('The process that `serve` watches.').action(async () => {
    process.on('uncaughtException', endWith).on('unhandledRejection', endWith);
    const drain = new AbortController();
    const handOver = new AbortController();
    const now = () => {
      drain.abort();
      handOver.abort();
    };
    let reload = () => {};
    process.on('SIGHUP', () => reload());
    process.on('SIGTERM', () => (drain.signal.aborted ? now() : drain.abort()));
    // A terminal sends its signal to the whole group; the parent decides what it means.
    process.on('SIGINT', () => {});
    process.on('message', (message) => message === 'now' && now());
    // Nobody watches any more: live calls finish, new ones are left to people.
    process.on('disconnect', () => drain.abort());
    const tell = (message: string) => process.connected && process.send?.(message, () => {});
    try {
      const env = readEnvironment(process.env);
      const log = createLogger(env.logLevel);
      limitThreadHeaps();
      const detector = startDetector(log);
      const { runDaemon } = await import('../wiring/daemon.ts');
      await runDaemon(
        { env, log, ...detector },
        {
          beat: () => tell('beat'),
          ready: () => tell('ready'),
          onReload: (how) => {
            reload = how;
          },
          ending: () => tell('ending'),
          drain: drain.signal,
          handOver: handOver.signal,
        },
      );
      process.disconnect?.();
    } catch (error) {
      endWith(error);
    }
  });
}

/** Nothing is known to be whole after a bug. The parent starts a new daemon, which takes the callers up again. */
function endWith(error: unknown): never {
  const isPlanned = error instanceof AppError;
  const sentence = isPlanned ? 'the daemon cannot run' : 'an error that nobody caught ends the daemon';
  // Node's own report would quote what callers said.
  createLogger('error', { sync: true }).error({ err: error }, sentence);
  process.exit(isPlanned ? exitCodeOf(error) : DAEMON_EXIT.failed);
}

function exitCodeOf({ code, retryable }: AppError): number {
  if (code === 'config.invalid') return DAEMON_EXIT.badConfiguration;
  return retryable ? DAEMON_EXIT.failed : DAEMON_EXIT.final;
}
