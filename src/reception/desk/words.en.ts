import type { DeskWords } from './desk-words.ts';

export const deskWordsEn: DeskWords = {
  attendantTakes: (name) =>
    name === null ? 'The attendant takes all calls.' : `The attendant takes the calls for ${name}.`,
  staffTake: (name) => (name === null ? 'Your phones ring first.' : `The phones of ${name} ring first.`),
  notKept: 'That could not be kept, and nothing has been changed. Please try again.',
  notYours: 'This phone belongs to nobody in the directory.',
  untilWhen: 'Until when are you away? Say a time, or press it as four digits.',
  askedTime: (text) => `what about ${text.replace(/^(?:until |till |at )?/i, 'at ')}`,
  untilWhenKeys: 'Please press the time as four digits, such as 1 4 0 0.',
  awayUntil: (time) => `You are away until ${time}. Callers are told.`,
  back: 'You are back.',
  askPin: 'Your PIN, please, and then the hash key.',
  wrongPin: 'That is not the PIN.',
  shut: 'That was wrong too often. Please try again later.',
  noMessages: 'No messages are waiting.',
  messageCount: (count) => (count === 1 ? 'One message is waiting.' : `${count} messages are waiting.`),
  message: ({ place, name, number, reason, when, forName, isUrgent, isLate }) =>
    [
      `Message ${place}${isUrgent ? ', urgent' : ''}${isLate ? ', late' : ''}, from ${name ?? 'somebody without a name'}, ${when}.`,
      forName === null ? '' : `For ${forName}.`,
      reason === null ? 'No reason was given.' : `It is about: ${reason}.`,
      number === null ? 'No number to call back.' : `Call back on ${number}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  messageKeys: ({ callBack, listen }) =>
    [
      callBack ? 'To call back press 1.' : '',
      'When it is done press 2. For the next one press 3. To hear it again press 4.',
      listen ? 'For the caller’s own voice press 5.' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  done: 'That is marked as done.',
  hasIt: (by) => (by === null ? 'Somebody else has it already.' : `${by} has it already.`),
  callingBack: 'I am calling.',
  noMore: 'Those were all messages.',
  notAllowed: 'This phone may not do that.',
  noCalls: 'The attendant has no call that you may listen to.',
  liveCall: ({ place, count, number }) =>
    `Call ${place} of ${count}, ${number === null ? 'without a number' : `from ${number}`}. To listen press 1. For the next one press 3.`,
  noMoreCalls: 'Those were all calls.',
  listening: 'You hear the call. To take it over press 1.',
};
