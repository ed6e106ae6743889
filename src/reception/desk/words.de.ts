import type { DeskWords } from './desk-words.ts';

export const deskWordsDe: DeskWords = {
  attendantTakes: (name) =>
    name === null ? 'Der Assistent nimmt alle Anrufe an.' : `Der Assistent nimmt die Anrufe für ${name} an.`,
  staffTake: (name) =>
    name === null ? 'Ihre Telefone klingeln zuerst.' : `Die Telefone von ${name} klingeln zuerst.`,
  notKept: 'Das ließ sich nicht speichern, und nichts wurde geändert. Bitte versuchen Sie es noch einmal.',
  notYours: 'Dieses Telefon gehört niemandem im Verzeichnis.',
  notAllowed: 'Dieses Telefon darf das nicht.',
  untilWhen: 'Bis wann sind Sie nicht da? Sagen Sie eine Uhrzeit, oder drücken Sie sie als vier Ziffern.',
  askedTime: (text) => `und ${text.replace(/^(?:bis |um )*/i, 'um ')}`,
  untilWhenKeys: 'Bitte drücken Sie die Uhrzeit als vier Ziffern, zum Beispiel 1 4 0 0.',
  awayUntil: (time) => `Sie sind bis ${time} nicht da. Anrufer erfahren es.`,
  back: 'Sie sind wieder da.',
  isAway: (name, time) => `${name} ist bis ${time} nicht da.`,
};
