import { createBirthDateReader } from '../../../reception/understand/birth-date/birth-date-reader.ts';
import { normalise } from '../words.ts';
import { tidyBirthDate } from './tidy-birth-date.ts';

export const birthDateEn = createBirthDateReader({
  normalise,
  tidy: tidyBirthDate,
  between: new Set('the of in on and year day month slash dash point dot stroke full stop a'.split(' ')),
  again: /\b(?:no|not|sorry|i mean|i meant|rather|wait|correction|actually|make that)\b/,
  monthFirst: new Set(['US', 'CA']),
});
