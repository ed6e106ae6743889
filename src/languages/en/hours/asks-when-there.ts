import { OFFICE_WORDS } from './office-words.ts';

const WHO = `(?:the|your) ${OFFICE_WORDS}`;
const WHEN =
  '(?:when|what times?|what days?|which days?|until when|till when|how late|how long|how early|from when)';
const REACH = '(?:reach|get hold of|get|call|ring|phone|contact|catch|speak (?:to|with)|talk (?:to|with))';
const THERE = '(?:there|in|here|back|around|about|available|on duty|at work|free|working|reachable)';

const ASKS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:and|so|hello|hi|sorry) )*${WHEN} (?:can|could|may|do|would|will|is|are)(?: the best time)?(?: (?:i|we|one|people|to))? (?:best )?${REACH} ${WHO}\\b`,
  ),
  new RegExp(`\\b(?:does|do|will|is|are|when is|when will|when does) ${WHO} (?:be )?work(?:ing)?\\b`),
  new RegExp(`\\b(?:is|are|will) ${WHO} (?:be )?(?:still )?${THERE}\\b.{0,40}[#~]`),
  new RegExp(`\\b${WHEN} (?:is|are|will) ${WHO} (?:be )?(?:still )?${THERE}\\b`),
];

/** Whether it is asked when somebody is there, who is called the office in it. @param words With `#` for each day and `~` for each time. */
export function asksWhenThere(words: string): boolean {
  return ASKS.some((question) => question.test(words));
}
