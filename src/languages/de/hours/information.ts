import {
  createInformationReader,
  type InformationReader,
} from '../../../reception/understand/information.ts';
import { asksAddress } from './asks-address.ts';
import { asksHours } from './asks-hours.ts';
import { asksWhenThere } from './asks-when-there.ts';
import { dayWordsDe } from './day-words.ts';
import { foldDate } from './fold-date.ts';
import { isOnlyDay } from './is-only-day.ts';
import { namesDay } from './names-day.ts';
import { timeWordsDe } from './time-words.ts';

const read = createInformationReader({
  days: dayWordsDe,
  times: timeWordsDe,
  officeName: {
    office: 'die praxis',
    determiners: 'die|das|der|den|dem|ihre|ihr|ihrer|ihrem|eure|euer|eurer|eurem',
    common: new Set(['tur', 'strasse', 'konto', 'fall', 'offen', 'haus']),
  },
  asksAddress,
  asksHours,
  asksWhenThere,
  isOnlyDay,
  namesDay,
});

/** Reads questions about hours and address in German. */
export const informationDe: InformationReader = (words, ...rest) => read(foldDate(words), ...rest);
