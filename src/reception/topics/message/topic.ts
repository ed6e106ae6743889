import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Question, Scene, Step, Topic, Words } from '../../topic.ts';
import { nameOf } from '../../turn/name-of.ts';
import { ask } from '../../turn/question.ts';
import { fieldQuestions } from './ask-field.ts';
import {
  confirmed,
  correctField,
  fixPart,
  hearConfirmation,
  hearWhatToFix,
  keepAndHandOver,
} from './confirm.ts';
import { messageDraft } from './draft.ts';
import { fieldName, fieldsOf, wordsOf } from './fields.ts';
import { isWorthKeeping } from './keep.ts';
import {
  giveUpNumber,
  hearCallback,
  hearMoreOfNumber,
  hearNumber,
  numberQuestion,
  takeOffered,
  typedNumber,
} from './number.ts';
import { acceptOffer, declineOffer, hearOffer, offerText } from './offer.ts';
import { giveUpName, giveUpReason, hearName, hearReason } from './parts.ts';
import { readBackOf } from './read-back.ts';
import { messageSettings } from './settings.ts';
import { hearSeveral, startWithWords } from './several.ts';
import { takeMessageTool } from './tool.ts';

const FIX_PARTS = ['name', 'number', 'reason'] as const;

/** Taking a message: name, call-back, reason, read back, and kept once it is confirmed. */
export const messageTopic: Topic = {
  name: 'message',
  draft: messageDraft,
  settings: messageSettings,
  questions: {
    'message-offer': task({
      ask: offerText,
      form: 'open',
      hear: (scene, state, words) => hearOffer(scene, state, words) ?? startIfTold(scene, state, words),
      yesNo: { yes: acceptOffer, no: declineOffer },
      isClosing: true,
      isShort: true,
    }),
    'message-name': task({
      ask: ({ book }) => book.askName,
      form: 'name',
      hear: (scene, state, words) => hearSeveral(scene, state, words) ?? hearName(scene, state, words),
      press: () => undefined,
      isDictated: true,
      keepsSound: true,
      giveUp: giveUpName,
      withSound: (state, nameRecording) => messageDraft.with(state, { nameRecording }),
    }),
    'callback-offer': task({
      ask: ({ book, channel, office }, state) => {
        const { offeredNumber } = messageDraft.of(state);
        return book.offerCallback(channel.number(offeredNumber ?? '', book.plus, office.country));
      },
      form: 'number-offer',
      hear: hearCallback,
      yesNo: { yes: takeOffered, no: (scene, state) => ask(scene, { ...state, asked: 'message-number' }) },
      press: typedNumber,
      about,
    }),
    'message-number': task({
      ask: numberQuestion,
      form: 'number',
      hear: hearNumber,
      press: typedNumber,
      about,
      hint: ({ book, channel }) => (channel.canHearKeys ? book.numberByKeys : undefined),
      giveUp: giveUpNumber,
    }),
    'message-reason': task({
      ask: ({ book }) => book.askReason,
      form: 'reason',
      hear: (scene, state, words) => hearMoreOfNumber(scene, state, words) ?? hearReason(scene, state, words),
      press: () => undefined,
      isDictated: true,
      keepsSound: true,
      giveUp: giveUpReason,
      withSound: (state, recording) => messageDraft.with(state, { recording }),
    }),
    'message-birth-date': task(fieldQuestions['message-birth-date']),
    'message-field': task(fieldQuestions['message-field']),
    'message-confirm': task({
      ask: (scene, state) => `${readBackOf(scene, state)} ${scene.book.askConfirm}`,
      form: 'confirmation',
      hear: hearConfirmation,
      yesNo: { yes: confirmed, no: (scene, state) => ask(scene, { ...state, asked: 'message-fix' }) },
      handOver,
    }),
    'message-fix': task({
      ask: ({ book }) => book.askFix,
      form: 'part',
      hear: hearWhatToFix,
      press: (scene, state, digits) => {
        const part = FIX_PARTS[Number(digits) - 1];
        if (part) return fixPart(scene, state, part);
        const field = fieldsOf(scene)[Number(digits) - 1 - FIX_PARTS.length];
        return field && correctField(scene, state, { field, value: null });
      },
      keys: (scene) => [...fieldKeys(scene), scene.book.fixKeys].join(' '),
      handOver,
    }),
  },
  request(scene, state, words: Words) {
    if (words.intent.type !== 'message') return wantsCall(scene, state, words);
    const { match } = words.intent;
    const named = match.people.length === 1 ? match.people[0]?.key : undefined;
    const offered = state.asked === 'message-offer' ? messageDraft.of(state).forKey : null;
    return startWithWords(scene, state, { words, forKey: named ?? offered });
  },
  abandon: (scene, state) =>
    messageDraft.of(state).settled.length > 0 ? cancelMessage(scene, state) : undefined,
  menu: ({ book }) => [
    { digits: '2', text: book.menu.message('2'), press: (scene, state) => acceptFor(scene, state) },
  ],
  does: ({ book }) => [book.takesMessage],
  tools: (scene, state) => [takeMessageTool(scene, state)],
  notes({ office }, state) {
    const { name, reason, forKey } = messageDraft.of(state);
    return {
      ...(name === null ? {} : { callerName: name }),
      ...(reason === null ? {} : { reason }),
      ...(forKey === null ? {} : { messageFor: nameOf(office, forKey) }),
    };
  },
};

/** Who is told something in between comes back to the message, and may take it back. */
function task(question: Question): Question {
  return { isTask: true, cancel: cancelMessage, ...question };
}

/** The message that was begun is not taken. */
export function cancelMessage(scene: Scene, state: DialogueState): Step {
  return ask(scene, { ...messageDraft.without(state), asked: 'anything-else' }, scene.book.dropped);
}

/** "My name is Tom Baker" is a yes to the offer of a message. */
function startIfTold(scene: Scene, state: DialogueState, words: Words): Step | undefined {
  const { name, number } = scene.readers.told(words.text, scene.office);
  if (name === undefined && number === undefined) return undefined;
  return startWithWords(scene, state, { words, forKey: messageDraft.of(state).forKey });
}

const ASKS_NOTHING: ReadonlySet<string> = new Set(['unknown', 'introduction']);

/** "This is Tom Baker on 020 7946 0999": who tells a number wants to be called back. */
function wantsCall(scene: Scene, state: DialogueState, words: Words): Step | undefined {
  if (!ASKS_NOTHING.has(words.intent.type) || scene.topics.questionOf(state).isTask) return undefined;
  const { name, number } = scene.readers.told(words.text, scene.office);
  if (name === undefined || number === undefined) return undefined;
  return startWithWords(scene, state, { words, forKey: null });
}

function acceptFor(scene: Scene, state: DialogueState): Step {
  return acceptOffer(scene, messageDraft.with(state, { forKey: null }));
}

function fieldKeys(scene: Scene): readonly string[] {
  const { fixKey } = wordsOf(scene);
  return fieldsOf(scene).map((field, index) =>
    fixKey(fieldName(scene, field), String(index + 1 + FIX_PARTS.length)),
  );
}

function handOver(scene: Scene, state: DialogueState): Step | undefined {
  return isWorthKeeping(state) && !state.storageFailed ? keepAndHandOver(scene, state) : undefined;
}

function about(state: DialogueState) {
  return { partialNumber: messageDraft.of(state).partialNumber };
}
