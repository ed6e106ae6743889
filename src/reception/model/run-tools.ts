import type { ChatMessage, ToolCall } from '../../ports/language-model.ts';
import type { Scene, Step } from '../topic.ts';
import type { Toolbox } from './tools.ts';

/** What the calls of one round come to. */
export type Ran =
  /** The model is asked again, with the answers. */
  | { readonly type: 'again'; readonly answers: readonly ChatMessage[]; readonly invalid: number }
  /** The turn ends with it; undefined leaves the turn to the rules. */
  | { readonly type: 'over'; readonly step: Step | undefined };

export interface SoFar {
  /** Calls of the turn that could not be run. */
  readonly faults: number;
  /** Nothing has been said in the turn. */
  readonly isSilent: boolean;
  /** Aborts when the answer is not wanted any more. */
  readonly signal: AbortSignal;
}

/**
 * Runs the calls in order until one ends the turn. The second call with wrong arguments is asked of the caller. So is
 * the first that was written as text, unless the rules can have the whole turn: a model that writes calls has not
 * understood what a call is, and would write it again.
 */
export async function runTools(
  toolbox: Toolbox,
  calls: readonly ToolCall[],
  { faults, isSilent, signal }: SoFar,
): Promise<Ran> {
  const answers: ChatMessage[] = [];
  let invalid = 0;
  for (const call of calls) {
    const result = await toolbox.run(call, signal);
    if (result.type === 'step') return { type: 'over', step: result.step };
    if (result.type === 'invalid') {
      invalid += 1;
      if (isWritten(call)) return { type: 'over', step: isSilent ? undefined : result.ask };
      if (faults + invalid > 1) return { type: 'over', step: result.ask };
    }
    answers.push({ role: 'tool', toolCallId: call.id, content: result.content });
  }
  return { type: 'again', answers, invalid };
}

/** Whether "I am putting you through to …" is what this step does: somebody is rung, and nobody else is named. */
export function isBacked(
  { office, readers }: Scene,
  step: Step | undefined,
  clauses: readonly string[],
): boolean {
  if (!step || !('leave' in step) || step.leave === undefined || step.leave.next === 'done') return false;
  const named = readers.findPeople(clauses.join(' '), office.people);
  if (!named.exact) return true;
  const { leave } = step;
  return 'key' in leave && named.people.some(({ key }) => key === leave.key);
}

function isWritten({ id }: ToolCall): boolean {
  return id.startsWith('written_');
}
