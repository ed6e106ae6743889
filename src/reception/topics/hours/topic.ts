import { z } from 'zod';
import { heldBack } from '../../desk/held-back.ts';
import { hoursOf, peopleWithHours } from '../../desk/hours-of.ts';
import { absenceOf } from '../../desk/switches.ts';
import type { Person } from '../../office.ts';
import { isOpenAt } from '../../opening-hours.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Tool } from '../../tool.ts';
import type { Scene, Step, Topic } from '../../topic.ts';
import { awayFor, hoursFor } from '../../turn/hours-for.ts';
import { ask, goOn } from '../../turn/question.ts';
import { say } from '../../turn/step.ts';
import type { DayRef } from '../../understand/day.ts';
import { askAmong } from '../transfer/put-through.ts';

/** When the office is open, and when somebody is there who has hours of their own. */
export const hoursTopic: Topic = {
  name: 'hours',
  request(scene, state, { intent }) {
    if (intent.type !== 'hours') return undefined;
    return intent.whose
      ? tellHoursOf(scene, state, { person: intent.whose, day: intent.day })
      : tellHours(scene, state, intent.day);
  },
  menu: ({ book }) => [
    { digits: '1', text: book.menu.hours('1'), press: (scene, state) => tellHours(scene, state, undefined) },
  ],
  tells: ({ book }) => [book.tellsHours],
  tools: (scene, state) => [openingHours(scene, state)],
  facts: (scene) => [
    `Opening hours of an ordinary week: ${hoursFor(scene, { type: 'week' })} For any date use opening_hours.`,
    ...peopleWithHours(scene.office).map(({ key }) => `${key}: ${hoursFor(scene, { type: 'week' }, key)}`),
  ],
};

/** The hours of the day that was asked for. Who asks for a day that is not known is offered a message or a person. */
function tellHours(scene: Scene, state: DialogueState, day: DayRef | undefined): Step {
  const { book, channel, topics } = scene;
  const hours = hoursFor(scene, day);
  const isInMessage = topics.questionOf(state).isTask === true && state.asked !== 'message-offer';
  if (hours !== book.dayUnknown || isInMessage || !channel.canPutThrough) return goOn(scene, state, hours);
  const offering: DialogueState = { ...state, asked: 'message-offer' };
  return heldBack(scene, state, null)
    ? ask(scene, offering, hours)
    : say(offering, hours, book.messageOrPerson);
}

/** Who asks for somebody's hours may want to speak to them: while they are there, that is offered. */
function tellHoursOf(
  scene: Scene,
  state: DialogueState,
  { person, day }: { readonly person: Person; readonly day: DayRef | undefined },
): Step {
  const { office, channel, topics, nowMs } = scene;
  const hours = hoursFor(scene, day, person.key);
  const isNow = day === undefined || day.type === 'today';
  const absence = isNow ? absenceOf(scene.deskEntries, person.key, nowMs) : undefined;
  if (absence) return goOn(scene, state, awayFor(scene, person.key, absence.untilMs));
  const isThere = isNow && isOpenAt(hoursOf(office, person.key).timetable, nowMs);
  if (!isThere || !channel.canPutThrough || topics.questionOf(state).isTask) return goOn(scene, state, hours);
  return askAmong(scene, state, 'ring-person', [person], hours);
}

interface OpeningHoursOf {
  readonly date?: string | undefined;
  readonly key?: string | undefined;
}

function openingHours(scene: Scene, state: DialogueState): Tool<Step> {
  const keys = peopleWithHours(scene.office).map(({ key }) => key);
  const date = z.iso.date().optional();
  const whose = z.enum(keys).optional().describe('Directory key; leave out for the office.');
  const parameters = keys.length > 0 ? z.object({ date, key: whose }) : z.object({ date });
  return {
    name: 'opening_hours',
    description:
      keys.length > 0
        ? 'When the office, or somebody with hours of their own, is there on a date (YYYY-MM-DD; today without one).'
        : 'When the office is open on a date (YYYY-MM-DD; today without one).',
    parameters,
    ask: ask(scene, state),
    run(args) {
      const given: OpeningHoursOf = parameters.parse(args);
      const day: DayRef = { type: 'date', date: given.date ?? scene.today };
      return { type: 'answer', content: hoursFor(scene, day, given.key ?? null) };
    },
  };
}
