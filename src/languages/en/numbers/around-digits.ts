import type { AroundDigits } from '../../../reception/understand/numbers/number-words.ts';
import { wordList } from '../../../reception/understand/numbers/word-list.ts';

/** What stands between and beside digits in English. */
export const aroundDigits: AroundDigits = {
  glue: wordList(`dash hyphen space dot point stroke slash comma pause bracket brackets parenthesis
  parentheses open close closed then and followed by`),
  linking: wordList('is are was be the number numbers no code it that my of a will should'),
  extension: wordList('extension extensions ext extn x xtn'),
  areaCode: wordList('area'),
  otherNumbers: wordList(`reference ref order invoice account policy claim case ticket booking parcel tracking
  serial registration passport insurance nhs security patient member membership licence license card pin postcode zip
  post born birth birthday dob id sort vat tax`),
  otherShortNumbers:
    wordList(`room house flat apartment apt unit suite floor table gate platform bus route door
  page option press age aged am turned year years version chapter box january february march april may june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday`),
  beforeTime: wordList(
    'after before at until till til by around about past between from since for in within',
  ),
  counted:
    wordList(`am pm o'clock oclock clock minute minutes min mins hour hours hrs day days week weeks month months year years
  pounds pound dollars euros pence quid people persons kids children times time percent degrees miles seconds second
  moment question questions more thing things street road lane avenue drive close of january february march april
  may june july august september october november december`),
  negating: wordList('not old previous former never'),
  negatingEither: new Set(),
  negatedLinking: wordList('on at in with use using call calling ring ringing phone phoning me us'),
  noNegation: wordList('if why'),
  exclamations: wordList('oh o'),
  pronouns: wordList('one'),
  determiners: wordList(
    'this that the another other which any some no my every each last first next old new',
  ),
  carriers:
    wordList(`yes yeah yep no nope not sorry wait so okay well right correct and then but or hello it is said say meant mean missed are was
  that this the a an my his her our their number numbers phone telephone mobile cell home work office code area digit digits ending beginning
  ends last first should be with on at in me you call ring use reach can i am will have to try actually finally
  again plus extension ext x hash pound now still oh one`),
};
