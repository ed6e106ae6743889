import type { DialogueState } from '../dialogue-state.ts';
import { hoursAnswer } from '../hours-answer.ts';
import type { DayRef } from '../understand/day.ts';
import { goOn, IN_A_MESSAGE } from './question.ts';
import { type Scene, type Step, say } from './step.ts';

/** The hours of the day that was asked for. Who asks for a day that is not known is offered a message or a person. */
export function tellHours(scene: Scene, state: DialogueState, day: DayRef | undefined): Step {
  const { book, office, nowMs } = scene;
  const hours = hoursAnswer(office, { unixMs: nowMs, day, language: state.language }, book);
  const isInMessage = IN_A_MESSAGE.has(state.asked) && state.asked !== 'message-offer';
  if (hours !== book.dayUnknown || isInMessage) return goOn(scene, state, hours);
  return say({ ...state, asked: 'message-offer' }, hours, book.messageOrPerson);
}
