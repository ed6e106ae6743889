import type { MessageWords } from './message-words.ts';

export const wordsEn: MessageWords = {
  ask: {
    dateOfBirth: 'What is your date of birth?',
    insurance: 'Which insurance are you with?',
  },
  askYear: 'And the year?',
  birthDateKeys: (monthFirst) =>
    `Please type your date of birth as eight digits: ${monthFirst ? 'month, day' : 'day, month'} and year.`,
  noDate: 'That is not a date that I know.',
  names: { dateOfBirth: 'your date of birth', insurance: 'your insurance' },
  mentions: {
    dateOfBirth: /\b(?:date of birth|birth ?date|birthday|birth|born|dob)\b/,
    insurance: /\b(?:insurance|insurer|insured)\b/,
  },
  isRight: /\b(?:is|are) (?:all )?(?:right|correct|fine|good|okay)$/,
  field: (name, value) => `${capital(name)}: ${value}.`,
  fixKey: (name, key) => `For ${name} press ${key}.`,
  needed: 'The office asks for it, so please tell me if you can.',
  leftOut: 'Then we go on without it.',
  unknown:
    /\b(?:(?:do|did|can|could) not (?:know|remember|recall|have)|(?:have|got) (?:no|not|none)|no (?:idea|insurance|clue)|not (?:sure|insured)|forgot(?:ten)?|skip|without (?:it|one))\b|^(?:none|nothing|no)$/,
  insuranceBefore:
    /^(?:(?:i am|i'm|we are|we're) (?:with|at|insured (?:with|by))|(?:it is|it's|that is|that's)(?: with)?|(?:my|our) insurance is(?: with)?|with)\s+/i,
  isUrgent: /\burgent(?:ly)?\b(?! care\b)/,
  isNotUrgent:
    /\b(?:not|nothing|no) (?:(?:very|that|so|really|at all|an?|super|particularly) )*urgent\b|\bno (?:rush|hurry)\b/,
  onlyUrgent:
    /^(?:(?:yes|no|well|and|but|please) )*(?:(?:it|this|that) (?:is|was) )?(?:(?:very|really|quite|rather|extremely) )*urgent(?:ly)?(?: please)?$/,
  urgent: 'It is urgent.',
  notedAsUrgent: 'I have noted that, and marked it as urgent.',
  promise: (when) => `${when} somebody will see to it.`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
