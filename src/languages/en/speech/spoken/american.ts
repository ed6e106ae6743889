import type { SpokenLanguage } from '../../../../conversation/speakable/spoken-language.ts';
import { ENGLISH_SPOKEN } from './english.ts';

/** English as it is spoken in America, where it differs. */
export const AMERICAN_SPOKEN: SpokenLanguage = {
  ...ENGLISH_SPOKEN,
  tag: 'en-us',
  country: '1',
  numbers: {
    ...ENGLISH_SPOKEN.numbers,
    table: {
      ...ENGLISH_SPOKEN.numbers.table,
      and: "0: ' =%cardinal=",
      nth: "0: th; 1: ' =%ordinal=",
    },
  },
  calendar: { ...ENGLISH_SPOKEN.calendar, dayFirst: false },
};
