import { createBirthDateReader } from '../../../reception/understand/birth-date/birth-date-reader.ts';
import { normalise } from '../words.ts';
import { tidyBirthDate } from './tidy-birth-date.ts';

export const birthDateDe = createBirthDateReader({
  normalise,
  tidy: tidyBirthDate,
  between: new Set(
    'der den dem das die am im vom in und jahr jahre jahres tag monat punkt strich schragstrich'.split(' '),
  ),
  again:
    /(?<![^ ])(?:nein|ne|nee|nicht|sondern|quatsch|falsch|moment|halt|entschuldigung|verzeihung|pardon|sorry|ich meine|ich meinte|beziehungsweise|korrektur|doch)(?![^ ])/,
  monthFirst: new Set(),
});
