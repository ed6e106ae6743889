import { AppError } from '../../core/errors.ts';
import type { Turn } from '../receptionist.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Query, Reply, Step } from '../topic.ts';

/**
 * Carries out what a step asks for until it is a reply: the only place that waits. Undefined when the caller went on
 * before something was done, so that nothing came of it, or when the turn was aborted.
 */
export async function perform(
  step: Step,
  { certain, commit }: Pick<Turn<DialogueState>, 'certain' | 'commit'>,
  signal: AbortSignal,
): Promise<Reply | undefined> {
  let next = step;
  while ('effect' in next) {
    if (signal.aborted) return undefined;
    if (next.effect === 'query') next = await found(next, signal);
    else if (!(await certain)) return undefined;
    else next = next.after(await commit(next.commands));
  }
  return next;
}

async function found(query: Query, signal: AbortSignal): Promise<Step> {
  try {
    return await query.run(signal);
  } catch (error) {
    // Only the planned failure is answered; a bug must not be told as something that is not known.
    if (error instanceof AppError) return query.failed;
    throw error;
  }
}
