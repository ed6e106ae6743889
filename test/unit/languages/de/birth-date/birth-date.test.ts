import { birthDateDe } from '../../../../../src/languages/de/birth-date/birth-date-de.ts';
import { holdsItsBirthDates } from '../../birth-date.rules.ts';

holdsItsBirthDates(birthDateDe, 'de', { country: 'DE', parts: 'dritter mai|neunzehnhundertzweiundsechzig' });
