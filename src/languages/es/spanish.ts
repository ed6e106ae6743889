import type { Language } from '../../reception/language.ts';
import { createDangerReader } from '../../reception/understand/danger/danger-reader.ts';
import { answersEs } from './answers.ts';
import { asksForThis } from './asks-for-this.ts';
import { birthDateEs } from './birth-date/birth-date-es.ts';
import { cardEs } from './card.ts';
import { changesAll, changesNothing } from './changes.ts';
import { readCorrection } from './correction.ts';
import { dangerEs } from './danger/danger-es.ts';
import { withoutDenied } from './denied.ts';
import { directoryEs } from './directory.ts';
import { readIntent } from './intent.ts';
import { modelEs } from './model.ts';
import { namesEs } from './name.ts';
import { refusesMessage } from './negation.ts';
import { numbersEs } from './numbers/numbers-es.ts';
import { phrasesEs } from './phrases.ts';
import { placeChosen } from './places.ts';
import { isReason, readReason } from './reason.ts';
import { saysMachine } from './says-machine.ts';
import { SPANISH } from './speech/spanish.ts';
import { readTold } from './told.ts';
import { isRequestForPerson } from './wants-person.ts';
import { normalise } from './words.ts';
import { beginsYesNo, leansYesNo, yesNo } from './yes-no.ts';

export const spanish: Language = {
  tag: 'es',
  name: 'Español',
  speech: SPANISH,
  phrases: phrasesEs,
  answers: answersEs,
  model: modelEs,
  readers: {
    normalise,
    intent: readIntent,
    card: cardEs,
    danger: createDangerReader(dangerEs),
    yesNo,
    leansYesNo,
    beginsYesNo,
    name: namesEs.name,
    declines: namesEs.declines,
    number: numbersEs.number,
    birthDate: birthDateEs,
    hasNoAreaCode: numbersEs.hasNoAreaCode,
    lineChoice: numbersEs.lineChoice,
    correction: readCorrection,
    changesAll: (text) => changesAll(normalise(text)),
    changesNothing: (text) => changesNothing(normalise(text)),
    refusesMessage: (text) => refusesMessage(normalise(text)),
    isRequestForPerson,
    findPeople: directoryEs.findPeople,
    withoutDenied,
    placeChosen: (text, count) => placeChosen(normalise(text), count),
    reason: readReason,
    isReason,
    saysMachine,
    told: readTold,
    asksForThis,
  },
};
