import { createInformationReader } from '../../../reception/understand/information.ts';
import { asksAddress } from './asks-address.ts';
import { asksHours } from './asks-hours.ts';
import { asksWhenThere } from './asks-when-there.ts';
import { dayWordsEn } from './day-words.ts';
import { isOnlyDay } from './is-only-day.ts';
import { namesDay } from './names-day.ts';
import { timeWordsEn } from './time-words.ts';

/** Reads questions about hours and address in English. */
export const informationEn = createInformationReader({
  days: dayWordsEn,
  times: timeWordsEn,
  officeName: {
    office: 'the office',
    determiners: 'the|your',
    common: new Set(['door', 'street', 'account', 'case', 'open', 'close']),
  },
  asksAddress,
  asksHours,
  asksWhenThere,
  isOnlyDay,
  namesDay,
});
