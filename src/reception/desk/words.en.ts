import type { DeskWords } from './desk-words.ts';

export const deskWordsEn: DeskWords = {
  attendantTakes: (name) =>
    name === null ? 'The attendant takes all calls.' : `The attendant takes the calls for ${name}.`,
  staffTake: (name) => (name === null ? 'Your phones ring first.' : `The phones of ${name} ring first.`),
  notKept: 'That could not be kept, and nothing has been changed. Please try again.',
  notYours: 'This phone belongs to nobody in the directory.',
  notAllowed: 'This phone may not do that.',
  untilWhen: 'Until when are you away? Say a time, or press it as four digits.',
  askedTime: (text) => `what about ${text.replace(/^(?:until |till |at )?/i, 'at ')}`,
  untilWhenKeys: 'Please press the time as four digits, such as 1 4 0 0.',
  awayUntil: (time) => `You are away until ${time}. Callers are told.`,
  back: 'You are back.',
  isAway: (name, time) => `${name} is away until ${time}.`,
};
