import { AppError } from '../../../core/errors.ts';
import type { HelperReply, HelperRequest } from './helper-messages.ts';
import { makeClause } from './make-clause.ts';

/**
 * A small process of its own that starts espeak-ng and does all work on its sound. Starting a process copies the
 * page tables of the one that starts it: 20 ms and more for a daemon with its models loaded, in which no sound would
 * move; 2 ms for this one. Reading and resampling a clause takes another 5 ms for each second of it.
 */
const making = new Map<number, AbortController>();

async function serve({ id, order }: Extract<HelperRequest, { type: 'make' }>): Promise<void> {
  const abort = new AbortController();
  making.set(id, abort);
  try {
    for await (const chunk of makeClause(order, abort.signal)) reply({ type: 'chunk', id, chunk });
    reply({ type: 'end', id });
  } catch (error) {
    const { code, message } = toAppError(error);
    reply({ type: 'error', id, code, message });
  } finally {
    making.delete(id);
  }
}

/** A fault of ours in one clause must not end the others, so it is told and not thrown. */
function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const name = error instanceof Error ? error.name : typeof error;
  return new AppError('provider.protocol', `the sound of a clause could not be made (${name})`);
}

function reply(message: HelperReply): void {
  process.send?.(message, undefined, undefined, () => {});
}

process.on('message', (message) => {
  // The channel carries what espeak-runner.ts sends, and nothing else.
  const request = message as HelperRequest;
  if (request.type === 'make') void serve(request);
  else making.get(request.id)?.abort();
});
process.on('disconnect', () => process.exit());
// A terminal's Ctrl-C reaches the whole group; the daemon decides when this process ends.
process.on('SIGINT', () => {});
