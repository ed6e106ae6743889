import { ANYTHING_ELSE, type DialogueState, HELP, MODEL } from '../../state/dialogue-state.ts';
import type { Scene, Step, Topic, Words } from '../../topic.ts';
import { answer } from '../../turn/answer.ts';
import { toPeople } from '../../turn/people.ts';
import { ask } from '../../turn/question.ts';
import { unclear } from '../../turn/unclear.ts';

/** What every conversation has: how it begins, whether there is more, and a person who is offered. */
export const houseTopic: Topic = {
  name: 'house',
  questions: {
    [HELP]: { ask: ({ book }) => book.help, form: 'open', isClosing: true },
    [ANYTHING_ELSE]: { ask: ({ book }) => book.anythingElse, form: 'open', isClosing: true },
    /** A question worded by a language model. */
    [MODEL]: {
      ask: ({ book }, { modelQuestion }) => modelQuestion ?? book.goOn,
      form: 'open',
      isClosing: true,
    },
    'person-offer': {
      ask: ({ book }) => book.offerPerson,
      form: 'yes-no',
      hear: hearPersonOffer,
      takesAll: true,
      yesNo: {
        yes: (scene, state) => toPeople(scene, before(state)),
        no: (scene, state) => ask(scene, before(state)),
      },
    },
  },
};

/** "Shall I put you through to a person?" Anything but yes and no goes to the question before it. */
function hearPersonOffer(scene: Scene, state: DialogueState, words: Words): Step {
  const resumed = before(state);
  const said = scene.readers.leansYesNo(words.text);
  if (said === 'yes') return toPeople(scene, resumed);
  if (said === 'no') return ask(scene, resumed);
  return resumed.asked === 'person-offer' ? unclear(scene, resumed) : answer(scene, resumed, words);
}

function before(state: DialogueState): DialogueState {
  return { ...state, asked: state.resume };
}
