import type { DialogueState } from '../dialogue-state.ts';
import { type Scene, type Step, say } from './step.ts';

/** Words by which a greeting says that no person is speaking. */
const SAYS_MACHINE = /\b(?:automated|automatic|virtual|digital|machine|computer|robot)\b/i;

/** The first words of a call. Whatever the office has written, the caller is told that a machine speaks. */
export function greet({ office, book }: Scene, state: DialogueState): Step {
  const greeting = office.phrases.greeting.replaceAll('{business}', office.name);
  const greeted: DialogueState = { ...state, greeted: true, asked: 'help' };
  return SAYS_MACHINE.test(greeting) ? say(greeted, greeting) : say(greeted, book.automated, greeting);
}
