import { ENGLISH } from './en.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/** English as it is spoken in America, where it differs. */
export const AMERICAN: SpokenLanguage = {
  ...ENGLISH,
  tag: 'en-us',
  country: '1',
  numbers: {
    ...ENGLISH.numbers,
    table: {
      ...ENGLISH.numbers.table,
      and: "0: ' =%cardinal=",
      nth: "0: th; 1: ' =%ordinal=",
    },
  },
  calendar: { ...ENGLISH.calendar, dayFirst: false },
};
