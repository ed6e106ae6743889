import { keepCommands } from '../../keep-commands.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Question, Scene, Step, Topic, Words } from '../../topic.ts';
import { ask } from '../../turn/question.ts';
import { messageDraft } from '../message/draft.ts';
import { messageOf, notKept } from '../message/keep.ts';
import { claim, give, offerCallback } from './check.ts';
import { identityDraft } from './draft.ts';
import { notConfirmed } from './identified.ts';
import type { IdentityWords } from './identity-words.ts';
import { identitySettings } from './settings.ts';
import { IDENTITY_WORDS } from './words.ts';

const BIRTH_DATE_KEYS = 8;
/** One key alone is a slip, or a person. */
const CODE = /^\d{2,}$/;

/** Who is calling: a name, and two proofs of it. Asked for by other topics: see `identified`. */
export const identityTopic: Topic = {
  name: 'identity',
  draft: identityDraft,
  settings: identitySettings,
  questions: {
    'identity-name': task({
      ask: (scene) => wordsOf(scene).askName,
      form: 'name',
      hear(scene, state, { text }) {
        const name = scene.readers.name(text);
        if (name !== undefined) return claim(scene, state, name);
        return scene.readers.declines(text) ? notConfirmed(scene, state) : undefined;
      },
      press: () => undefined,
      isDictated: true,
    }),
    'identity-birth-date': task({
      ask: (scene, state) => {
        const { askBirthDate, askYear } = wordsOf(scene);
        return identityDraft.of(state).begun === '' ? askBirthDate : askYear;
      },
      form: 'birth-date',
      hear: hearBirthDate,
      press: pressBirthDate,
      digits: () => BIRTH_DATE_KEYS,
      keys: (scene) => wordsOf(scene).birthDateKeys(isMonthFirst(scene)),
      isSecret: true,
      giveUp: offerCallback,
    }),
    'identity-code': task({
      ask: (scene) => wordsOf(scene).askCode,
      form: 'number',
      hear: hearCode,
      press: (scene, state, digits) => (CODE.test(digits) ? give(scene, state, digits) : undefined),
      keys: (scene) => wordsOf(scene).codeKeys,
      isSecret: true,
      giveUp: offerCallback,
    }),
    'identity-callback': task({
      ask: (scene) => wordsOf(scene).offerCallback,
      form: 'yes-no',
      hear(scene, state, { text }) {
        const said = scene.readers.leansYesNo(text);
        if (said === 'yes') return noteCallback(scene, state);
        return said === 'no' ? notConfirmed(scene, state) : undefined;
      },
      yesNo: { yes: noteCallback, no: notConfirmed },
    }),
  },
};

/** Whoever asks for something in between comes back to it, and may give it up. */
function task(question: Question): Question {
  return { isTask: true, cancel: giveUp, ...question };
}

function giveUp(scene: Scene, state: DialogueState): Step {
  return ask(scene, { ...identityDraft.without(state), asked: 'anything-else' }, scene.book.allRight);
}

function wordsOf({ language }: Scene): IdentityWords {
  return IDENTITY_WORDS[language.tag];
}

function isMonthFirst({ readers, office }: Scene): boolean {
  return readers.birthDate.isMonthFirst(office.country);
}

/** A day and a month are kept until the year comes; nothing else of it is. */
function hearBirthDate(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const { begun } = identityDraft.of(state);
  const { country } = scene.office;
  const read = (words: string) => scene.readers.birthDate.spoken(words, { country, today: scene.today });
  const alone = read(text);
  const heard = alone.type === 'date' || begun === '' ? alone : read(`${begun} ${text}`);
  switch (heard.type) {
    case 'date':
      return give(scene, state, heard.date);
    case 'impossible':
      return noDate(scene, state);
    case 'partial':
      if (begun !== '') return undefined;
      return ask(scene, identityDraft.with(state, { begun: text }));
    case 'none':
      return refuses(scene, text) ? offerCallback(scene, state) : undefined;
  }
}

function pressBirthDate(scene: Scene, state: DialogueState, digits: string): Step | undefined {
  const { country } = scene.office;
  const heard = scene.readers.birthDate.keyed(digits, { country, today: scene.today });
  if (heard.type === 'date') return give(scene, state, heard.date);
  return heard.type === 'impossible' ? noDate(scene, state) : undefined;
}

function noDate(scene: Scene, before: DialogueState): Step {
  const state = identityDraft.with(before, { begun: '' });
  const misunderstood = state.misunderstood + 1;
  if (misunderstood > 2) return offerCallback(scene, state);
  return ask(scene, { ...state, misunderstood }, wordsOf(scene).noDate);
}

function hearCode(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const { readers, office, channel } = scene;
  const { digits } = readers.number(text, office.country);
  if (CODE.test(digits)) return give(scene, state, digits);
  if (refuses(scene, text)) return offerCallback(scene, state);
  // In writing a code may have letters.
  const isWord = channel.kind === 'chat' && /^[\p{L}\p{N}-]{2,40}$/u.test(text.trim());
  return isWord ? give(scene, state, text.trim()) : undefined;
}

function refuses(scene: Scene, text: string): boolean {
  const { readers } = scene;
  return readers.declines(text) || wordsOf(scene).hasNone.test(readers.normalise(text));
}

/** Staff look up the number; the one that calls is not in it, because it proves nothing. */
function noteCallback(scene: Scene, state: DialogueState): Step {
  const { callbackReason: reason, callbackNoted } = wordsOf(scene);
  const { claimed: name } = identityDraft.of(state);
  const message = messageOf(
    scene,
    messageDraft.with(messageDraft.without(state), { name, reason }),
    'message',
  );
  const over: DialogueState = { ...identityDraft.without(state), asked: 'anything-else' };
  return {
    effect: 'commit',
    commands: keepCommands(scene.office, message),
    after: (committed) =>
      committed === 'stored'
        ? ask(scene, { ...over, messagesStored: over.messagesStored + 1 }, callbackNoted)
        : notKept(scene, over),
  };
}
