import { OFFICE_WORDS } from './office-words.ts';
import { BETWEEN } from './small-words.ts';

const START = '(?<![^ ])';
const END = '(?![^ ])';
const WHO = `la ${OFFICE_WORDS}`;
const WHEN =
  '(?:cuando|a que horas?|hasta que horas?|desde que horas?|que dias?|en que dias?|en que horario|hasta cuando|desde cuando)';
const REACH =
  '(?:hablar (?:con )?|llamar (?:a )?|localizar (?:a )?|encontrar (?:a )?|contactar (?:con )?|dar con )';

const ASKS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:y|hola|buenas|oiga|perdone) )*${WHEN}${BETWEEN} (?:puedo|podria|podemos|se puede)${BETWEEN} ${REACH}${WHO}${END}`,
  ),
  new RegExp(`${START}${WHEN}${BETWEEN} (?:esta|estara|viene|vendra|vuelve|pasa consulta) ${WHO}${END}`),
  new RegExp(`${START}(?:esta|estara|viene|vendra) ${WHO} .{0,30}[#~]`),
];

/** Whether it is asked when somebody is there, who is called the office in it. @param words With `#` for each day and `~` for each time. */
export function asksWhenThere(words: string): boolean {
  return ASKS.some((question) => question.test(words));
}
