import { genderOf } from './gender.ts';

/** `eins` and `Stunde` are `eine Stunde`, `eins` and `Euro` are `ein Euro`. */
export function counted(number: string, noun: string): string {
  const article = genderOf(noun) === 'feminine' ? 'eine' : 'ein';
  return `${number.replace(/eins$/, article)} ${noun}`;
}
