import {
  createInformationReader,
  type InformationReader,
} from '../../../reception/understand/information.ts';
import { asksAddress } from './asks-address.ts';
import { asksHours } from './asks-hours.ts';
import { asksWhenThere } from './asks-when-there.ts';
import { dayWordsEs } from './day-words.ts';
import { fold } from './fold.ts';
import { isOnlyDay } from './is-only-day.ts';
import { namesDay } from './names-day.ts';
import { timeWordsEs } from './time-words.ts';

const read = createInformationReader({
  days: dayWordsEs,
  times: timeWordsEs,
  officeName: {
    office: 'la consulta',
    determiners: 'el|la|los|las|su|vuestra|vuestro',
    common: new Set(['puerta', 'calle', 'cuenta', 'caso', 'casa', 'abierto', 'plaza']),
  },
  asksAddress,
  asksHours,
  asksWhenThere,
  isOnlyDay,
  namesDay,
});

/** Reads questions about hours and address in Spanish. */
export const informationEs: InformationReader = (words, ...rest) => read(fold(words), ...rest);
