import type { SummaryWords } from './summary-words.ts';

export const wordsEn: SummaryWords = {
  asked: {
    hours: 'asked for opening hours',
    address: 'asked for the address',
    information: 'asked what the office has an answer to',
  },
  told: {
    medical: 'told of a medical emergency',
    danger: 'told of danger',
    suicide: 'told of thoughts of suicide',
  },
  leftMessage: (forName, isUrgent) =>
    `left ${isUrgent ? 'an urgent' : 'a'} message${forName === null ? '' : ` for ${forName}`}`,
  beganMessage: (forName) =>
    `began a message${forName === null ? '' : ` for ${forName}`} and did not finish it`,
  putThrough: (name) => `put through to ${name}`,
  notReached: (name) => `transferred to ${name}, not reached`,
  handedToStaff: 'put through to the staff',
  brokeOff: 'the call broke off',
  saidNothing: 'said nothing that was understood',
  nothingDone: 'asked for nothing that could be settled',
};
