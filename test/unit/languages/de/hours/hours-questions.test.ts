import { informationDe } from '../../../../../src/languages/de/hours/information.ts';
import { hoursPhrasesDe } from '../../../../../src/languages/de/hours/phrases.ts';
import { normalise } from '../../../../../src/languages/de/words.ts';
import { testHoursRows } from '../../hours-rows.ts';
import { OFFICES } from './offices.ts';

const DAY = 'von 9 bis 12:30 Uhr und von 13:30 bis 17 Uhr';
const LONG = 'von 9 bis 12:30 Uhr und von 13:30 bis 19 Uhr';

testHoursRows(new URL('hours-questions.txt', import.meta.url), {
  offices: OFFICES,
  normalise,
  read: informationDe,
  phrases: hoursPhrasesDe,
  writtenOut: new Map([
    [
      '{workdays}',
      'Montags und dienstags haben wir {day} geöffnet. Mittwochs haben wir {long} geöffnet. Donnerstags haben wir {day} geöffnet. Freitags haben wir von 9 bis 15 Uhr geöffnet.',
    ],
    ['{weekend}', 'Samstags und sonntags haben wir geschlossen.'],
    ['{now}', 'Wir haben jetzt bis 12:30 Uhr geöffnet und dann wieder von 13:30 bis 17 Uhr.'],
    ['{eve}', 'Am Donnerstag, dem 24. Dezember, Heiligabend, haben wir von 9 bis 12 Uhr geöffnet.'],
    ['{christmas}', 'Am Freitag, dem 25. Dezember, 1. Weihnachtstag, haben wir geschlossen.'],
    ['{new-year}', 'Am Freitag, dem 1. Januar, Neujahr, haben wir geschlossen.'],
    ['{day}', DAY],
    ['{long}', LONG],
    ['{ask}', hoursPhrasesDe.onPublicHoliday],
  ]),
});
