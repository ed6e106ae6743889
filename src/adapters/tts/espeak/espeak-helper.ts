import { AppError } from '../../../core/errors.ts';
import { runEspeak } from './espeak-process.ts';
import type { HelperReply, HelperRequest } from './helper-messages.ts';

/**
 * A small process of its own that starts espeak-ng. Starting a process copies the page tables of the one that
 * starts it: 20 ms and more for a daemon with its models loaded, in which no sound would move; 2 ms for this one.
 */
const running = new Map<number, AbortController>();

async function serve({ id, options, text }: Extract<HelperRequest, { type: 'run' }>): Promise<void> {
  const abort = new AbortController();
  running.set(id, abort);
  try {
    reply({ id, output: await runEspeak(options, text, abort.signal) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    reply({ id, error: { code: error.code, message: error.message } });
  } finally {
    running.delete(id);
  }
}

function reply(message: HelperReply): void {
  process.send?.(message, undefined, undefined, () => {});
}

process.on('message', (message) => {
  // The channel carries what espeak-runner.ts sends, and nothing else.
  const request = message as HelperRequest;
  if (request.type === 'run') void serve(request);
  else running.get(request.id)?.abort();
});
process.on('disconnect', () => process.exit());
// A terminal's Ctrl-C reaches the whole group; the daemon decides when this process ends.
process.on('SIGINT', () => {});
