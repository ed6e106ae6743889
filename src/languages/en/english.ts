import type { Language } from '../../reception/language.ts';
import { createDangerReader } from '../../reception/understand/danger/danger-reader.ts';
import { answersEn } from './answers.ts';
import { asksForThis } from './asks-for-this.ts';
import { birthDateEn } from './birth-date/birth-date-en.ts';
import { cardEn } from './card.ts';
import { readCorrection } from './correction.ts';
import { dangerEn } from './danger/danger-en.ts';
import { directoryEn } from './directory.ts';
import { readIntent } from './intent.ts';
import { modelEn } from './model.ts';
import { namesEn } from './name.ts';
import { refusesMessage } from './negation.ts';
import { numbersEn } from './numbers/numbers-en.ts';
import { phrasesEn } from './phrases.ts';
import { placeChosen } from './places.ts';
import { isReason, readReason } from './reason.ts';
import { saysMachine } from './says-machine.ts';
import { ENGLISH } from './speech/english.ts';
import { readTold } from './told.ts';
import { isRequestForPerson } from './wants-person.ts';
import { normalise } from './words.ts';
import { beginsYesNo, leansYesNo, yesNo } from './yes-no.ts';

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
    card: cardEn,
    danger: createDangerReader(dangerEn),
    yesNo,
    leansYesNo,
    beginsYesNo,
    name: namesEn.name,
    declines: namesEn.declines,
    number: numbersEn.number,
    birthDate: birthDateEn,
    hasNoAreaCode: numbersEn.hasNoAreaCode,
    lineChoice: numbersEn.lineChoice,
    correction: readCorrection,
    changesAll: (text) =>
      /\b(?:everything|all(?: of (?:it|them))?|start (?:again|over))\b/.test(normalise(text)),
    changesNothing: (text) => /\bnothing\b/.test(normalise(text)),
    refusesMessage: (text) => refusesMessage(normalise(text)),
    isRequestForPerson,
    findPeople: directoryEn.findPeople,
    withoutDenied: (text) => normalise(text).replace(/\bnot .*?(?= (?:but|i mean|the other)\b|$)/g, ''),
    placeChosen: (text, count) => placeChosen(normalise(text), count),
    reason: readReason,
    isReason,
    saysMachine,
    told: readTold,
    asksForThis,
  },
};
