import { normalizeNumber } from '../../../countries/normalize-number.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Words } from '../../topic.ts';
import { ask } from '../../turn/question.ts';
import { changed, extended } from '../../understand/numbers/number-change.ts';
import type { NumberHeard } from '../../understand/numbers/number-heard.ts';
import {
  callBackLength,
  isLocalNumber,
  lacksAreaCode,
  withPlus,
} from '../../understand/numbers/number-length.ts';
import { messageDraft } from './draft.ts';
import { nextPart, settle } from './parts.ts';

/** One digit alone is heard in every cough. */
const SHORTEST_BEGINNING = 2;
/** Fewer digits are no number somebody would want kept who cannot say more of it. */
const SHORTEST_KEPT = 6;

/** Half of a longer number, whatever the caller says. */
const NATIONAL_BEGINNING = /^(?:0[1-9]|\+)/;

/** Answer to "shall we call you back on …?". */
export function hearCallback(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const heard = scene.readers.number(text, scene.office.country);
  if (heard.isWhole) return take(scene, state, heard);
  const { offeredNumber } = messageDraft.of(state);
  const ofLine = { digits: offeredNumber, extension: heard.extension };
  const choice = scene.readers.lineChoice(text);
  if (choice === 'line') return take(scene, state, ofLine);
  if (heard.change !== null) return changeOffered(scene, state, heard);
  const collecting: DialogueState = { ...state, asked: 'message-number' };
  if (heard.digits.length >= SHORTEST_BEGINNING) return collect(scene, collecting, heard);
  const isPrivate = choice === undefined && scene.readers.declines(text);
  if (isPrivate) return take(scene, state, { digits: null, extension: null });
  const answer = choice === 'other' ? 'no' : (scene.readers.yesNo(text) ?? scene.readers.beginsYesNo(text));
  if (heard.extension !== null) {
    return answer === 'no' ? withoutDigits(scene, collecting, { text, heard }) : take(scene, state, ofLine);
  }
  if (answer === 'no' || heard.isTooLong) return ask(scene, collecting);
  return answer === 'yes' ? take(scene, state, ofLine) : undefined;
}

/** The number of the line is the one. */
export function takeOffered(scene: Scene, state: DialogueState): Step {
  return take(scene, state, { digits: messageDraft.of(state).offeredNumber, extension: null });
}

export function numberQuestion({ book, channel, office }: Scene, state: DialogueState): string {
  const { partialNumber } = messageDraft.of(state);
  if (partialNumber === '') return book.askNumber;
  const digits = channel.number(partialNumber, book.plus);
  return lacksAreaCode(partialNumber, office.country) ? book.askAreaCode(digits) : book.numberSoFar(digits);
}

/** Answer to "which number can we call you back on?", in one piece or with pauses. */
export function hearNumber(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const { partialNumber } = messageDraft.of(state);
  const heard = scene.readers.number(text, scene.office.country);
  const isBeginning = partialNumber !== '' || heard.digits.length >= SHORTEST_BEGINNING;
  if (heard.change !== null || (heard.digits !== '' && isBeginning)) return collect(scene, state, heard);
  if (!heard.startsAgain) return withoutDigits(scene, state, { text, heard });
  return ask(scene, messageDraft.with(state, { partialNumber: '', extension: null }));
}

/** A number typed on the keypad is complete as it is; one that begins as a longer one does goes on. */
export function typedNumber(scene: Scene, state: DialogueState, keys: string): Step | undefined {
  const { country } = scene.office;
  const digits = keys.replace(/\D/g, '');
  if (digits === '') return finished(scene, state);
  const isWhole = callBackLength(digits, country) === 'whole';
  return collect(
    scene,
    { ...state, asked: 'message-number' },
    {
      digits: isWhole ? withPlus(digits, country) : digits,
      isWhole,
      isTooLong: false,
      extension: null,
      change: null,
      isFinished: true,
      corrects: false,
      startsAgain: false,
      hasOtherWords: false,
    },
  );
}

/** `#` alone, behind digits that were said. */
function finished(scene: Scene, state: DialogueState): Step | undefined {
  const { partialNumber, extension } = messageDraft.of(state);
  if (!isLocalNumber(partialNumber, scene.office.country)) return undefined;
  return take(scene, state, { digits: partialNumber, extension });
}

/**
 * What still belongs to the number when its question is over: "extension 45", the rest of it, or its correction.
 * Undefined for words that have anything else in them: they are an answer to the next question.
 */
export function hearMoreOfNumber(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const { number, extension } = messageDraft.of(state);
  const { country } = scene.office;
  const heard = scene.readers.number(text, country);
  if (heard.hasOtherWords) return undefined;
  const again = heard.extension ?? extension;
  if (number === null || heard.isWhole) {
    const isMeant = number === null || heard.corrects || sameNumber(heard.digits, number, country);
    return heard.isWhole && isMeant
      ? take(scene, state, { digits: heard.digits, extension: again })
      : undefined;
  }
  const isMore = heard.digits !== '' || heard.change !== null;
  const digits = isMore ? extended(number, heard, country) : number;
  if (digits === undefined || callBackLength(digits, country) !== 'whole') return undefined;
  return isMore || heard.extension !== null ? take(scene, state, { digits, extension: again }) : undefined;
}

/** Goes on with what there is of a number, with that of the line, or with none. */
export function giveUpNumber(scene: Scene, state: DialogueState): Step {
  const { offeredNumber, partialNumber, extension } = messageDraft.of(state);
  const { book, channel, office } = scene;
  const isKept = partialNumber.length >= SHORTEST_KEPT && isLocalNumber(partialNumber, office.country);
  const number = isKept ? partialNumber : offeredNumber;
  const sentence = number === null ? book.noNumber : book.keepNumber(channel.number(number, book.plus));
  const settled = settle(state, 'number', { number, extension: isKept ? extension : null });
  return nextPart(scene, settled, sentence);
}

interface Said {
  readonly text: string;
  readonly heard: NumberHeard;
}

function withoutDigits(scene: Scene, state: DialogueState, { text, heard }: Said): Step | undefined {
  const { partialNumber, offeredNumber } = messageDraft.of(state);
  const { country } = scene.office;
  const isComplete = heard.isFinished || heard.extension !== null || scene.readers.yesNo(text) === 'yes';
  const isWithoutCode = lacksAreaCode(partialNumber, country) && scene.readers.hasNoAreaCode(text);
  if ((isComplete || isWithoutCode) && isLocalNumber(partialNumber, country)) {
    const extension = heard.extension ?? messageDraft.of(state).extension;
    return take(scene, state, { digits: partialNumber, extension });
  }
  if (partialNumber === '' && heard.extension !== null) {
    return take(scene, state, { digits: heard.extension, extension: null });
  }
  const choice = scene.readers.lineChoice(text);
  if (choice === 'line' && offeredNumber !== null) {
    return take(scene, state, { digits: offeredNumber, extension: heard.extension });
  }
  if (partialNumber === '' && scene.readers.declines(text))
    return take(scene, state, { digits: null, extension: null });
  return choice === 'other' ? ask(scene, state) : undefined;
}

/** "No, seven, not eight": the number of the line with that change, or else another. */
function changeOffered(scene: Scene, state: DialogueState, { change, extension }: NumberHeard): Step {
  const { offeredNumber } = messageDraft.of(state);
  const digits = change && offeredNumber !== null ? changed(offeredNumber, change) : undefined;
  if (digits !== undefined && callBackLength(digits, scene.office.country) === 'whole') {
    return take(scene, state, { digits, extension });
  }
  return ask(scene, { ...state, asked: 'message-number' });
}

/** Takes what is a number, and goes on asking for what can become one; undefined for what cannot. */
function collect(scene: Scene, state: DialogueState, heard: NumberHeard): Step | undefined {
  const { country } = scene.office;
  const extension = heard.extension ?? messageDraft.of(state).extension;
  const digits = extended(messageDraft.of(state).partialNumber, heard, country);
  if (digits === undefined) return undefined;
  const length = callBackLength(digits, country);
  const isLocal = heard.isFinished && isLocalNumber(digits, country);
  if (length === 'whole' || isLocal) return take(scene, state, { digits, extension });
  const isImpossible = heard.isFinished && !NATIONAL_BEGINNING.test(digits);
  if (length === 'too-long' || isImpossible) return undefined;
  return ask(scene, messageDraft.with(state, { partialNumber: digits, extension }));
}

function sameNumber(a: string, b: string, country: string): boolean {
  return normalizeNumber(a, country) === normalizeNumber(b, country);
}

function take(
  scene: Scene,
  state: DialogueState,
  { digits, extension }: { readonly digits: string | null; readonly extension: string | null },
): Step {
  return nextPart(scene, settle(state, 'number', { number: digits, extension }));
}
