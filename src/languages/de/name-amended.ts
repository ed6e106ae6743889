/** "Mit" and what of the spelling comes behind it, to the end. */
const WITH =
  /(?<!\p{L})mit (?:einem |einer |nem |ner )?((?:(?:doppel|zwei|scharfem|scharfes|weichem|hartem|umlaut|langem|kurzem)[ -]?)?(?:mal )?(?:[a-zäöüß](?![\p{L}])[ ,.-]*){1,3}|[a-zäöüß]{2}|eszett|ypsilon|vau|bindestrich)(?: (?:am (?:ende|schluss|anfang)|hinten|vorne|in der mitte|geschrieben|bitte))*[.! ]*$/iu;

const WITHOUT = /(?<!\p{L})ohne ([a-zäöüß])(?:(?: am ende| hinten| geschrieben))*[.! ]*$/iu;

/** Spellings of one sound: the first that stands in a name gives way to the one that was said. */
const ALIKE: readonly RegExp[] = [
  /ei|ai|ey|ay/i,
  /sch/i,
  /dt|tt|th|td/i,
  /ck|kk/i,
  /ue?|ü/i,
  /oe|ö|o/i,
  /ae|ä|a/i,
  /ff|ph|f|v|w/i,
  /ss|ß|s/i,
  /tz|zz|z|c/i,
  /ll|l/i,
  /nn|n/i,
  /mm|m/i,
  /rr|r/i,
  /pp|p/i,
  /tt|t|d/i,
  /k|c|g/i,
  /y|i|ie/i,
  /e/i,
];

/**
 * A name with what was said of its spelling behind it: "Müller mit ue", "Meier mit a y", "Schmidt mit d t". What cannot be
 * placed changes nothing.
 */
export function amendedName(name: string, text: string): string {
  const heard = text.normalize('NFC');
  const [, dropped] = WITHOUT.exec(heard) ?? [];
  if (dropped !== undefined) return without(name, dropped.toLowerCase());
  const [, said] = WITH.exec(heard) ?? [];
  if (said === undefined) return name;
  const letters = lettersOf(said);
  if (letters === '' || name.toLowerCase().includes(letters)) return name;
  const alternatives = ALIKE.find((each) => new RegExp(`^(?:${each.source})$`, 'i').test(letters));
  if (alternatives === undefined) return name;
  const place = placesOf(alternatives, name).findLast((match) => match[0].toLowerCase() !== letters);
  if (place === undefined) return name;
  const isFirst = place.index === 0 || /[ -]/.test(name.charAt(place.index - 1));
  const written = isFirst ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
  return name.slice(0, place.index) + written + name.slice(place.index + place[0].length);
}

/** "Thomas ohne h": the last such letter that is not the first of a name. */
function without(name: string, letter: string): string {
  const at = name.toLowerCase().lastIndexOf(letter);
  return at > 0 && /\p{L}/u.test(name.charAt(at - 1)) ? name.slice(0, at) + name.slice(at + 1) : name;
}

function placesOf(pattern: RegExp, name: string): readonly RegExpExecArray[] {
  return [...name.matchAll(new RegExp(pattern.source, 'gi'))];
}

function lettersOf(said: string): string {
  const small = said.toLowerCase();
  if (/^(?:scharf|eszett)/.test(small)) return 'ß';
  if (small === 'ypsilon') return 'y';
  if (small === 'vau') return 'v';
  const isDouble = /^(?:doppel|zwei)/.test(small);
  const isUmlaut = small.startsWith('umlaut');
  const letters = small
    .replace(/^(?:doppel|zwei|weichem|hartem|langem|kurzem|umlaut)[ -]?(?:mal )?/, '')
    .replace(/[^a-zäöüß]/g, '');
  if (isUmlaut) return UMLAUTS.get(letters) ?? letters;
  return isDouble && letters.length === 1 ? letters.repeat(2) : letters;
}

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
]);
