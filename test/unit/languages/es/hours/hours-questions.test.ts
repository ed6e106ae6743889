import { informationEs } from '../../../../../src/languages/es/hours/information.ts';
import { hoursPhrasesEs } from '../../../../../src/languages/es/hours/phrases.ts';
import { normalise } from '../../../../../src/languages/es/words.ts';
import { testHoursRows } from '../../hours-rows.ts';
import { OFFICES } from './offices.ts';

const DAY = 'de nueve de la mañana a dos de la tarde y de cuatro a siete y media de la tarde';
const LONG = 'de nueve de la mañana a dos de la tarde y de cuatro de la tarde a nueve de la noche';

testHoursRows(new URL('hours-questions.txt', import.meta.url), {
  offices: OFFICES,
  normalise,
  read: informationEs,
  phrases: hoursPhrasesEs,
  writtenOut: new Map([
    [
      '{workdays}',
      'Los lunes y martes estamos abiertos {day}. Los miércoles estamos abiertos {long}. Los jueves estamos abiertos {day}. Los viernes estamos abiertos de nueve de la mañana a tres de la tarde.',
    ],
    ['{weekend}', 'Los sábados y domingos estamos cerrados.'],
    [
      '{now}',
      'Ahora estamos abiertos hasta las dos de la tarde, y otra vez de cuatro a siete y media de la tarde.',
    ],
    [
      '{eve}',
      'El jueves 24 de diciembre, Nochebuena, estamos abiertos de nueve de la mañana a doce del mediodía.',
    ],
    ['{christmas}', 'El viernes 25 de diciembre, Navidad, estamos cerrados.'],
    ['{new-year}', 'El viernes 1 de enero, Año Nuevo, estamos cerrados.'],
    ['{day}', DAY],
    ['{long}', LONG],
    ['{ask}', hoursPhrasesEs.onPublicHoliday],
  ]),
});
