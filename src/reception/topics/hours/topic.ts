import { z } from 'zod';
import { hoursAnswer } from '../../hours-answer.ts';
import { officeTag } from '../../office-language.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Tool, Topic } from '../../topic.ts';
import { ask, goOn } from '../../turn/question.ts';
import { say } from '../../turn/step.ts';
import type { DayRef } from '../../understand/day.ts';

/** When the office is open. */
export const hoursTopic: Topic = {
  name: 'hours',
  request: (scene, state, { intent }) =>
    intent.type === 'hours' ? tellHours(scene, state, intent.day) : undefined,
  menu: ({ book }) => [
    { digits: '1', text: book.menu.hours('1'), press: (scene, state) => tellHours(scene, state, undefined) },
  ],
  tells: ({ book }) => [book.tellsHours],
  tools: (scene, state) => [openingHours(scene, state)],
  facts: (scene) => [
    `Opening hours of an ordinary week: ${hoursFor(scene, { type: 'week' })} For any date use opening_hours.`,
  ],
};

/** The hours of the day that was asked for. Who asks for a day that is not known is offered a message or a person. */
function tellHours(scene: Scene, state: DialogueState, day: DayRef | undefined): Step {
  const { book, channel, topics } = scene;
  const hours = hoursFor(scene, day);
  const isInMessage = topics.questionOf(state).isTask === true && state.asked !== 'message-offer';
  if (hours !== book.dayUnknown || isInMessage || !channel.canPutThrough) return goOn(scene, state, hours);
  return say({ ...state, asked: 'message-offer' }, hours, book.messageOrPerson);
}

/** The sentences that answer when the office is open. */
export function hoursFor({ office, book, language, nowMs }: Scene, day: DayRef | undefined): string {
  return hoursAnswer(office, { unixMs: nowMs, day, language: officeTag(office, language) }, book);
}

function openingHours(scene: Scene, state: DialogueState): Tool {
  const parameters = z.object({ date: z.iso.date().optional() });
  return {
    name: 'opening_hours',
    description: 'When the office is open on a date (YYYY-MM-DD; today without one).',
    parameters,
    ask: ask(scene, state),
    run(args) {
      const { date = scene.today } = parameters.parse(args);
      return { type: 'answer', content: hoursFor(scene, { type: 'date', date }) };
    },
  };
}
