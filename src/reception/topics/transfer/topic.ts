import { heldBack } from '../../desk/held-back.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { MenuEntry, Question, Scene, Topic, Words } from '../../topic.ts';
import { offerInstead } from '../../turn/closed.ts';
import { nameOf } from '../../turn/name-of.ts';
import { ask } from '../../turn/question.ts';
import { choicesOf, digitsWanted, needsKeys } from './choices.ts';
import { chooseByKey, choosePerson, confirmPerson, notMeant, ringCandidate } from './choose.ts';
import { notTheDeputy } from './deputy.ts';
import { transferDraft } from './draft.ts';
import { askAmong, putThrough, transfer } from './put-through.ts';
import { transferTool } from './tool.ts';
import { VOICEMAIL_OFFER, wantsVoicemail } from './voicemail.ts';
import { WHO_CALLS } from './who-calls.ts';

/** The first key of the menu that stands for a person of the directory. */
const FIRST_PERSON_KEY = 4;
/** More names than these nobody keeps in mind. */
const MENU_PEOPLE = 3;

/** Putting callers through to people and departments of the directory. */
export const transferTopic: Topic = {
  name: 'transfer',
  draft: transferDraft,
  questions: {
    'which-person': {
      ask: whichPerson,
      form: 'choice',
      hear: choosePerson,
      press: (scene, state, digits) =>
        transferDraft.of(state).candidates.length > 0
          ? chooseByKey(scene, state, digits)
          : scene.topics.press(scene, state, digits),
      keys: (scene, state) => {
        const choices = choicesOf(scene.office, transferDraft.of(state).candidates);
        return choices.length > 0 ? scene.book.whichKeys(choices) : scene.topics.menuText(scene);
      },
      digits: (state) => digitsWanted(transferDraft.of(state).candidates.length),
      about,
    },
    'confirm-person': offerOf(({ book }, name) => book.didYouMean(name)),
    'ring-person': offerOf(({ book }, name) => book.offerRing(name)),
    'deputy-offer': {
      ...offerOf(({ book }, name) => book.offerRing(name)),
      yesNo: { yes: ringCandidate, no: notTheDeputy },
      hear: (scene, state, words) =>
        scene.readers.leansYesNo(words.text) === 'no' && words.intent.type !== 'transfer'
          ? notTheDeputy(scene, state)
          : confirmPerson(scene, state, words),
    },
    'voicemail-offer': VOICEMAIL_OFFER,
    ...WHO_CALLS,
  },
  request(scene, state, words: Words) {
    const { intent } = words;
    const voicemail = wantsVoicemail(scene, state, words);
    if (voicemail) return voicemail;
    if (intent.type === 'transfer') return transfer(scene, state, intent.match);
    if (intent.type !== 'mention' || scene.topics.questionOf(state).isTask) return undefined;
    // Somebody was spoken of: no phone rings before the caller has said so.
    const { people } = intent.match;
    const first = intent.asks ? [scene.book.cannotTell] : [];
    if (!scene.channel.canPutThrough) return ask(scene, { ...state, asked: 'anything-else' }, ...first);
    const [only] = people.length === 1 ? people : [];
    const why = only && heldBack(scene, state, only.key);
    if (why) return offerInstead(scene, state, { key: only.key, why }, ...first);
    return askAmong(scene, state, people.length > 1 ? 'which-person' : 'ring-person', people, ...first);
  },
  menu: ({ office, book }) =>
    office.people.map(({ name }, index): MenuEntry => {
      const digits = String(index + FIRST_PERSON_KEY);
      return {
        digits,
        text: index < MENU_PEOPLE ? book.menu.person(name, digits) : '',
        press: (scene, state) => {
          const person = scene.office.people[index];
          return person && putThrough(scene, state, person);
        },
      };
    }),
  does: ({ channel, book }) => (channel.canPutThrough ? [book.putsThrough] : []),
  tools: (scene, state) => (scene.office.people.length > 0 ? [transferTool(scene, state)] : []),
  facts: ({ office }) => {
    const entries = office.people.map(
      ({ key, name, aliases }) => `${key} = ${[name, ...aliases].join(' / ')}`,
    );
    const held =
      'Outside the hours transfer and connect_to_staff tell the caller so and offer a message; a second request rings. Call them all the same.';
    return [
      `People for transfer, key and name: ${entries.length > 0 ? `${entries.join('; ')}.` : 'nobody.'}`,
      ...(office.afterHours === 'message' ? [held] : []),
    ];
  },
  notes: (_, { transfers }) => (transfers.length === 0 ? {} : { triedToReach: transfers }),
};

function about(state: DialogueState) {
  return { candidates: transferDraft.of(state).candidates };
}

function offerOf(word: (scene: Scene, name: string) => string): Question {
  return {
    ask: (scene, state) => {
      const [key = null] = transferDraft.of(state).candidates;
      return word(scene, nameOf(scene.office, key) ?? scene.book.somebody);
    },
    form: 'yes-no-or-person',
    hear: confirmPerson,
    yesNo: { yes: ringCandidate, no: notMeant },
    about,
  };
}

/** Few names are asked for by name; many, and people of one name, by their keys as well. */
function whichPerson({ book, office, channel }: Scene, state: DialogueState): string {
  const choices = choicesOf(office, transferDraft.of(state).candidates);
  if (choices.length === 0) return book.whoToSpeakTo;
  if (!channel.canHearKeys || !needsKeys(choices, office)) {
    return book.whichPerson(choices.map(({ label }) => label));
  }
  return book.whichOf(choices);
}
