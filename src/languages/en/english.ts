import { findPeople } from '../../reception/directory.ts';
import type { Language } from '../../reception/language.ts';
import { readCorrection } from '../../reception/understand/correction.ts';
import { createDangerReader } from '../../reception/understand/danger/danger-reader.ts';
import { readLineChoice } from '../../reception/understand/line-choice.en.ts';
import { declines, readName } from '../../reception/understand/name.ts';
import { refusesMessage } from '../../reception/understand/negation.ts';
import { readNumber } from '../../reception/understand/numbers.ts';
import { isRequestForPerson } from '../../reception/understand/wants-person.ts';
import { normalise } from '../../reception/understand/words.ts';
import { beginsYesNo, leansYesNo, readYesNo } from '../../reception/understand/yes-no.ts';
import { answersEn } from './answers.ts';
import { dangerEn } from './danger/danger-en.ts';
import { readIntent } from './intent.ts';
import { modelEn } from './model.ts';
import { phrasesEn } from './phrases.ts';
import { placeChosen } from './places.ts';
import { isReason, readReason } from './reason.ts';
import { saysMachine } from './says-machine.ts';
import { ENGLISH } from './speech/english.ts';
import { readTold } from './told.ts';

const NO_AREA_CODE =
  /^(?:no|none|nothing|(?:there is )?(?:no|none) ?(?:area )?code|there is none|i do not know)\b/;

/** In the words of those who are spoken to in another language. */
const ASKS_FOR_ENGLISH =
  /^(?:.{0,40}\b(?:do you speak|can you speak|speak|talk to me in|in)\s+)?(?:english|englisch|inglés|ingles)(?:[, ]+(?:please|bitte|por favor))?[.!?]*$|\bdo you speak english\b/i;

export const english: Language = {
  tag: 'en',
  name: 'English',
  speech: ENGLISH,
  phrases: phrasesEn,
  answers: answersEn,
  model: modelEn,
  readers: {
    normalise,
    intent: readIntent,
    danger: createDangerReader(dangerEn),
    yesNo: readYesNo,
    leansYesNo,
    beginsYesNo,
    name: readName,
    declines,
    number: readNumber,
    hasNoAreaCode: (text) => NO_AREA_CODE.test(normalise(text)),
    lineChoice: readLineChoice,
    correction: readCorrection,
    changesAll: (text) =>
      /\b(?:everything|all(?: of (?:it|them))?|start (?:again|over))\b/.test(normalise(text)),
    changesNothing: (text) => /\bnothing\b/.test(normalise(text)),
    refusesMessage: (text) => refusesMessage(normalise(text)),
    isRequestForPerson,
    findPeople,
    withoutDenied: (text) => normalise(text).replace(/\bnot .*?(?= (?:but|i mean|the other)\b|$)/g, ''),
    placeChosen: (text, count) => placeChosen(normalise(text), count),
    reason: readReason,
    isReason,
    saysMachine,
    told: readTold,
    asksForThis: (text) => ASKS_FOR_ENGLISH.test(text.trim()),
  },
};
