/** "Con zeta": the letter that is right, and what was heard for it; what is nearest to the end is changed. */
const INSTEAD: ReadonlyMap<string, readonly [heard: RegExp, right: string]> = new Map(
  Object.entries({
    z: [/[sc](?=[^sc]*$)/iu, 'z'],
    s: [/[zc](?=[^zc]*$)/iu, 's'],
    c: [/[zs](?=[^zs]*$)/iu, 'c'],
    b: [/[vw](?=[^vw]*$)/iu, 'b'],
    v: [/b(?=[^b]*$)/iu, 'v'],
    w: [/[gv](?=[^gv]*$)/iu, 'w'],
    j: [/g(?=[eiéí][^g]*$)|x(?=[^x]*$)/iu, 'j'],
    g: [/j(?=[eiéí][^j]*$)/iu, 'g'],
    x: [/[js](?=[^js]*$)/iu, 'x'],
    k: [/qu(?=[^q]*$)|c(?=[^c]*$)/iu, 'k'],
    y: [/ll(?=(?:(?!ll).)*$)|i(?=[^i]*$)/iu, 'y'],
    ll: [/y(?=[^y]*$)/iu, 'll'],
    ñ: [/n(?=[^n]*$)/iu, 'ñ'],
  } satisfies Readonly<Record<string, readonly [RegExp, string]>>),
);

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zeta: 'z',
    ceta: 'z',
    z: 'z',
    ese: 's',
    s: 's',
    ce: 'c',
    c: 'c',
    be: 'b',
    b: 'b',
    uve: 'v',
    ve: 'v',
    v: 'v',
    w: 'w',
    jota: 'j',
    j: 'j',
    ge: 'g',
    g: 'g',
    equis: 'x',
    x: 'x',
    ka: 'k',
    k: 'k',
    y: 'y',
    ye: 'y',
    elle: 'll',
    eñe: 'ñ',
    ñ: 'ñ',
    hache: 'h',
    h: 'h',
  }),
);

/** What is said of the spelling behind a name. */
export const SPELLING_REMARK =
  /(?<!\p{L})con (?:una? )?(zeta|ceta|ese|ce|be|uve|ve|jota|ge|equis|ka|ye|elle|eñe|hache|[zscbvwjgxkyñh])(?!\p{L})/iu;

/** "Gonzales con zeta", "Elena con hache", "Rivas con be". @param said With long names of letters in short. */
export function amendedName(name: string, said: string): string {
  const letter = LETTERS.get(SPELLING_REMARK.exec(said)?.[1]?.toLowerCase() ?? '');
  if (letter === undefined) return name;
  if (letter === 'h') return withH(name);
  const [heard, right] = INSTEAD.get(letter) ?? [];
  if (heard === undefined || right === undefined) return name;
  // What is right already stands behind it: "Sánchez con zeta".
  const isRight = name.toLowerCase().lastIndexOf(right) > name.search(heard);
  if (isRight) return name;
  return name.replace(heard, (was) => (/^\p{Lu}/u.test(was) ? capital(right) : right));
}

/** The last word that begins with a vowel; a name that has an "h" has it where it belongs. */
function withH(name: string): string {
  if (/h/i.test(name)) return name;
  return name.replace(/(?<!\p{L})([aeiouáéíóúü])(?=\p{L}*$)/iu, (vowel) =>
    /^\p{Lu}/u.test(vowel) ? `H${vowel.toLowerCase()}` : `h${vowel}`,
  );
}

function capital(letters: string): string {
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
