import type { Language } from '../../reception/language.ts';
import { createDangerReader } from '../../reception/understand/danger/danger-reader.ts';
import { answersDe } from './answers.ts';
import { asksForThis } from './asks-for-this.ts';
import { birthDateDe } from './birth-date/birth-date-de.ts';
import { cardDe } from './card.ts';
import { readCorrection } from './correction.ts';
import { dangerDe } from './danger/danger-de.ts';
import { directoryDe } from './directory.ts';
import { readIntent } from './intent.ts';
import { modelDe } from './model.ts';
import { namesDe } from './name.ts';
import { refusesMessage } from './negation.ts';
import { numbersDe } from './numbers/numbers-de.ts';
import { phrasesDe } from './phrases.ts';
import { placeChosen } from './places.ts';
import { isReason, readReason } from './reason.ts';
import { saysMachine } from './says-machine.ts';
import { GERMAN } from './speech/german.ts';
import { readTold } from './told.ts';
import { isRequestForPerson } from './wants-person.ts';
import { withoutKnowing } from './without-knowing.ts';
import { normalise } from './words.ts';
import { beginsYesNo, leansYesNo, yesNo } from './yes-no.ts';

export const german: Language = {
  tag: 'de',
  name: 'Deutsch',
  speech: GERMAN,
  phrases: phrasesDe,
  answers: answersDe,
  model: modelDe,
  readers: {
    normalise,
    intent: readIntent,
    card: cardDe,
    danger: createDangerReader(dangerDe),
    yesNo,
    leansYesNo,
    beginsYesNo,
    name: namesDe.name,
    declines: namesDe.declines,
    number: numbersDe.number,
    birthDate: birthDateDe,
    hasNoAreaCode: numbersDe.hasNoAreaCode,
    lineChoice: numbersDe.lineChoice,
    correction: readCorrection,
    changesAll: (text) =>
      /\b(?:alles|komplett|ganz von vorne?|von vorne?|noch einmal neu|neu anfangen|ganz neu|von anfang an)\b/.test(
        normalise(text),
      ),
    changesNothing: (text) =>
      /\b(?:nichts|gar nichts|keine anderung(?:en)?|(?:lassen|lass) (?:sie )?(?:es|das|alles) so|so lassen|(?:bleibt|passt) (?:es |alles |doch )?so)\b/.test(
        normalise(text),
      ),
    refusesMessage: (text) => refusesMessage(normalise(text)),
    isRequestForPerson,
    findPeople: directoryDe.findPeople,
    withoutDenied: (text) =>
      withoutKnowing(normalise(text))
        .replace(
          /\bnicht .*?(?= (?:sondern|aber|ich meine|ich meinte|den anderen|die andere|der andere)\b|$)/g,
          '',
        )
        .replace(/ +/g, ' ')
        .trim(),
    placeChosen: (text, count) => placeChosen(normalise(text), count),
    reason: readReason,
    isReason,
    saysMachine,
    told: readTold,
    asksForThis,
  },
};
