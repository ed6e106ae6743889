import { isFeminine } from './gender.ts';

/** `veintiuno` and `euros` are `veintiún euros`, `doscientos` and `personas` `doscientas personas`. */
export function counted(number: string, noun: string): string {
  if (/mill(?:ón|ones)$/.test(number)) return `${number} de ${noun}`;
  return `${agreeing(number, isFeminine(noun))} ${noun}`;
}

/** A number in words as it stands before a noun of that gender. */
export function agreeing(number: string, feminine: boolean): string {
  if (!feminine) return number.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');
  const [, millions = '', rest = ''] = /^(.*mill(?:ón|ones) )?(.*)$/.exec(number) ?? [];
  return millions + rest.replace(/uno$/, 'una').replace(/(cient|quinient)os/g, '$1as');
}
