import { birthDateEs } from '../../../../../src/languages/es/birth-date/birth-date-es.ts';
import { holdsItsBirthDates } from '../../birth-date.rules.ts';

holdsItsBirthDates(birthDateEs, 'es', { country: 'ES', parts: 'tres de mayo|mil novecientos sesenta y dos' });
