import type { DialogueState } from '../dialogue-state.ts';
import { hoursAnswer } from '../hours-answer.ts';
import type { DayRef } from '../understand/day.ts';
import { goOn } from './question.ts';
import type { Scene, Step } from './step.ts';

export function tellHours(scene: Scene, state: DialogueState, day: DayRef | undefined): Step {
  const question = { unixMs: scene.nowMs, day, language: state.language };
  return goOn(scene, state, hoursAnswer(scene.office, question, scene.book));
}
