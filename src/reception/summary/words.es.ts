import type { SummaryWords } from './summary-words.ts';

export const wordsEs: SummaryWords = {
  asked: {
    hours: 'preguntó por el horario',
    address: 'preguntó por la dirección',
    information: 'preguntó algo para lo que la oficina tiene respuesta',
  },
  told: {
    medical: 'avisó de una emergencia médica',
    danger: 'avisó de un peligro',
    suicide: 'habló de ideas de suicidio',
  },
  leftMessage: (forName, isUrgent) =>
    `dejó un mensaje${isUrgent ? ' urgente' : ''}${forName === null ? '' : ` para ${forName}`}`,
  beganMessage: (forName) => `empezó un mensaje${forName === null ? '' : ` para ${forName}`} y no lo terminó`,
  putThrough: (name) => `se le pasó con ${name}`,
  notReached: (name) => `se le pasó con ${name}, sin respuesta`,
  handedToStaff: 'se le pasó con el equipo',
  brokeOff: 'la llamada se cortó',
  saidNothing: 'no dijo nada que se entendiera',
  nothingDone: 'no pidió nada que se pudiera resolver',
};
