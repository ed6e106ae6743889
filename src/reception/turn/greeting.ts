import { isOpenAt } from '../opening-hours.ts';
import { type DialogueState, HELP } from '../state/dialogue-state.ts';
import type { Scene, Step } from '../topic.ts';
import { announcementsFor } from './announcements.ts';
import { phrasesOf, withName } from './phrases-of.ts';
import { say } from './step.ts';
import { keyHints } from './switch-language.ts';

/**
 * The first words. Whatever the office has written and whatever the channel, the other side is told that a machine
 * speaks, before the first question.
 *
 * @param own The greeting of the entrance; `{business}` stands for the office.
 */
export function greet(scene: Scene, state: DialogueState, own?: string): Step {
  const { book, office, readers } = scene;
  const { greeting: usual, closedGreeting = usual } = phrasesOf(scene);
  const atThisHour = isOpenAt(office, scene.nowMs) ? usual : closedGreeting;
  const greeting = own === undefined ? atThisHour : withName(own, office);
  const greeted: DialogueState = { ...state, greeted: true, asked: HELP };
  const isTold = readers.saysMachine(greeting.replaceAll(office.name, ' '));
  const told = [...(isTold ? [] : [book.automated]), greeting, ...announcementsFor(scene, state)];
  return say(greeted, ...told, ...keyHints(scene));
}
