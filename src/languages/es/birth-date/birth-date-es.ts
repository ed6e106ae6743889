import { createBirthDateReader } from '../../../reception/understand/birth-date/birth-date-reader.ts';
import { normalise } from '../words.ts';
import { tidyBirthDate } from './tidy-birth-date.ts';

export const birthDateEs = createBirthDateReader({
  normalise,
  tidy: tidyBirthDate,
  between: new Set('el la los de del en y ano dia mes barra guion punto o'.split(' ')),
  again:
    /(?<![^ ])(?:no|perdon|perdone|disculpe|espere|sino|digo|quiero decir|quise decir|mejor dicho|me equivoque|corrijo|correccion)(?![^ ])/,
  monthFirst: new Set(),
});
