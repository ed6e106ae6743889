import type { DialogueState } from '../dialogue-state.ts';
import { type Scene, type Step, say } from './step.ts';

/** The first words of a call. Whatever the office has written, the caller is told that a machine speaks. */
export function greet({ office, book, readers }: Scene, state: DialogueState): Step {
  const { greeting: written } = office.phrases;
  const greeting = written.replaceAll('{business}', office.name);
  const greeted: DialogueState = { ...state, greeted: true, asked: 'help' };
  return readers.saysMachine(written) ? say(greeted, greeting) : say(greeted, book.automated, greeting);
}
