import type { SummaryWords } from './summary-words.ts';

export const wordsDe: SummaryWords = {
  asked: {
    hours: 'fragte nach den Öffnungszeiten',
    address: 'fragte nach der Adresse',
    information: 'fragte nach etwas, worauf das Büro eine Antwort hat',
  },
  told: {
    medical: 'meldete einen medizinischen Notfall',
    danger: 'meldete eine Gefahr',
    suicide: 'sprach von Suizidgedanken',
  },
  leftMessage: (forName, isUrgent) =>
    `hinterließ eine ${isUrgent ? 'dringende ' : ''}Nachricht${forName === null ? '' : ` für ${forName}`}`,
  beganMessage: (forName) =>
    `begann eine Nachricht${forName === null ? '' : ` für ${forName}`} und beendete sie nicht`,
  putThrough: (name) => `wurde verbunden: ${name}`,
  notReached: (name) => `wurde verbunden: ${name}, nicht erreicht`,
  handedToStaff: 'wurde mit dem Team verbunden',
  brokeOff: 'das Gespräch brach ab',
  saidNothing: 'sagte nichts, was zu verstehen war',
  nothingDone: 'fragte nach nichts, was sich erledigen ließ',
};
