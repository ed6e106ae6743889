import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Topic } from '../../topic.ts';
import { goOn } from '../../turn/question.ts';

/** Where the office is. */
export const addressTopic: Topic = {
  name: 'address',
  request: (scene, state, { intent }) => (intent.type === 'address' ? tellAddress(scene, state) : undefined),
  menu: ({ book }) => [{ digits: '3', text: book.menu.address('3'), press: tellAddress }],
  tells: ({ book }) => [book.tellsAddress],
  facts: ({ office }) => [`Address: ${office.address}.`],
};

function tellAddress(scene: Scene, state: DialogueState): Step {
  return goOn(scene, state, scene.book.address(scene.office.name, scene.office.address));
}
