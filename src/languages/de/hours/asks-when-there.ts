import { OFFICE_WORDS } from './office-words.ts';
import { BETWEEN } from './small-words.ts';

const START = '(?<![^ ])';
const END = '(?![^ ])';
const WHO = `(?:(?:mit|bei|fur|von) )?die ${OFFICE_WORDS}`;
const WHEN =
  '(?:wann|bis wann|ab wann|wie lange|wie lang|um wie ?viel uhr|um welche uhrzeit|zu welchen zeiten|an welchen tagen)';
const REACH = '(?:erreichen|anrufen|sprechen|sprechen kann|telefonieren|reden)';

const ASKS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:und|hallo|guten tag|also) )*${WHEN}${BETWEEN} (?:kann|konnte|konnen|darf) (?:ich|man|wir)${BETWEEN} ${WHO}${BETWEEN} ${REACH}${END}`,
  ),
  new RegExp(
    `${START}${WHEN}${BETWEEN} (?:erreiche|erreicht|erreichen) (?:ich|man|wir)${BETWEEN} ${WHO}${END}`,
  ),
  new RegExp(`${START}${WHEN}${BETWEEN} (?:arbeitet|arbeiten|kommt|kommen) ${WHO}${END}`),
];

/** Whether it is asked when somebody is there, who is called the office in it. @param words With `#` for each day and `~` for each time. */
export function asksWhenThere(words: string): boolean {
  return ASKS.some((question) => question.test(words));
}
