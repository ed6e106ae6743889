import type { IdentityWords } from './identity-words.ts';

export const wordsEn: IdentityWords = {
  start: 'Before I can say anything about a person, I have to know who is calling.',
  askName: 'What is your first and last name?',
  askBirthDate: 'What is your date of birth?',
  birthDateKeys: (monthFirst) =>
    `Please type your date of birth as eight digits: ${monthFirst ? 'month, day' : 'day, month'} and year.`,
  noDate: 'That is not a date that I know.',
  askYear: 'And the year?',
  askCode: 'And what is your code?',
  codeKeys: 'Please type your code, and then press hash.',
  again: "I could not confirm that. Let's try once more.",
  notConfirmed: 'I cannot confirm who is calling.',
  offerCallback: 'Our staff can call you back on the number that they have for you. Shall I arrange that?',
  callbackNoted: 'I have noted that. Our staff will use the number that they have, and no other.',
  callbackReason: 'Call back on the number on file: the caller could not prove who they are.',
  hasNone:
    /\b(?:(?:do|did) not (?:have|know|remember|get|want)|have (?:not|no|forgotten|lost)|no (?:code|idea)|(?:forgot|forgotten|lost)|never (?:had|got)|what code|which code|not sure|can not (?:find|remember))\b/,
};
