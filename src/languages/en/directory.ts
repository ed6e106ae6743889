import { createDirectory } from '../../reception/directory.ts';
import { EVERYDAY_NAMES, FUNCTION_WORDS } from './everyday-names.ts';
import { normalise } from './words.ts';

const OF_DEPARTMENTS =
  set(`the our support desk department team office line billing accounts sales service services reception admin administration hr human resources pharmacy
    lab laboratory nursing ward workshop parts repairs orders bookings appointments records marketing legal it technical help customer emergency unit
    clinic surgery practice front switchboard secretary warehouse delivery deliveries dispatch security maintenance housekeeping finance payroll
    purchasing lettings rentals invoices information enquiries inquiries complaints returns`);

/** The people of an office in English. */
export const directoryEn = createDirectory({
  normalise,
  titles: set('doctor mister mrs ms miss professor nurse sister father sir'),
  plain: set('the a an of and for desk department office team line our'),
  inFull: new Map([
    ['hr', 'human resources'],
    ['it', 'information technology'],
    ['pr', 'public relations'],
    ['cs', 'customer service'],
  ]),
  soundOf: consonants,
  neverMisheard: set(
    `about again appointment call calling can could day from good have hello help here just know like line long make may
    mean message mine morning much name need number open person please right said same some someone speak sure talk thank
    thanks that them then there they this through time today want week well what when where which will with would yeah your`,
  ),
  courtesies: set(
    `yes yeah yep okay oh well hello hi hey good morning afternoon evening then again now no actually sorry try just for to thank you thanks
    that would be in with and or either him her herself himself themselves there today called ah`,
  ),
  ofThings: set('my his her their a an any some another every'),
  articles: set('the a an your our my somebody someone anybody anyone'),
  isOfDepartment: (word) => OF_DEPARTMENTS.has(word),
  particles: set('van von der den de la le du di da del ter ten zu'),
  functionWords: FUNCTION_WORDS,
  everydayNames: EVERYDAY_NAMES,
});

/** Consonants by sound, so that "stephen" is "steven" and "catherine" is "kathryn". */
function consonants(word: string): string {
  return word
    .replace(/ph|v/g, 'f')
    .replace(/ck|[cq]/g, 'k')
    .replace(/th/g, 't')
    .replace(/z/g, 's')
    .replace(/(?<!^)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
