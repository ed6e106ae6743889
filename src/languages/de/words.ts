import { createNormaliser } from '../../reception/understand/normaliser.ts';
import { fold } from './fold.ts';

/** Quick speech and dialect, written out, folded and without the apostrophe. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dr: 'doktor',
    prof: 'professor',
    ok: 'okay',
    okey: 'okay',
    oke: 'okay',
    tel: 'telefon',
    hab: 'habe',
    glaub: 'glaube',
    sag: 'sage',
    denk: 'denke',
    ham: 'haben',
    mocht: 'mochte',
    wurd: 'wurde',
    hatt: 'hatte',
    konnt: 'konnte',
    brauch: 'brauche',
    heiss: 'heisse',
    is: 'ist',
    isch: 'ist',
    nich: 'nicht',
    ned: 'nicht',
    net: 'nicht',
    nit: 'nicht',
    nix: 'nichts',
    nen: 'einen',
    ner: 'einer',
    nem: 'einem',
    des: 'das',
    ausm: 'aus dem',
    furs: 'fur das',
    aufm: 'auf dem',
    mitm: 'mit dem',
    nochmal: 'noch einmal',
    nochmals: 'noch einmal',
    jemandn: 'jemanden',
    ...contracted(
      'hab habe gib gib geht geht gibt gibt ist ist war war kann kann wird wird tut tut kommt kommt stimmt stimmt passt passt reicht reicht macht macht hat hat sag sage',
    ),
  }),
);

const FILLERS = new Set(
  'ah ahm ehm hm hmm mhm mm tja bitte bitteschon bittesehr mal halt eben quasi sozusagen'.split(' '),
);

/** "'ne Frage", "s'gibt": an article or "es" of which the beginning is swallowed. */
const SWALLOWED: ReadonlyMap<string, string> = new Map([
  ['ne', 'eine'],
  ['n', 'ein'],
  ['s', 'es'],
]);

const german = createNormaliser({
  prepare: (text) =>
    fold(text)
      .replace(
        /(?<![\p{L}\p{N}])'(ne|n|s)(?![\p{L}\p{N}])/gu,
        (_, word: string) => SWALLOWED.get(word) ?? word,
      )
      .replace(/(?<![\p{L}\p{N}])(hr|hrn|fr)\./gu, (_, title: string) => TITLES.get(title) ?? title)
      .replace(/(?<![\p{L}\p{N}])o\.k\./gu, 'okay'),
  longForms: LONG_FORMS,
  shortened: (word) => word.replace(/'s$/, ''),
  plus: 'plus',
  fillers: FILLERS,
});

/** With their dot only: "HR" is a department. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['hr', 'herr'],
  ['hrn', 'herrn'],
  ['fr', 'frau'],
]);

/** German words in one form, folded: see {@link createNormaliser}. */
export const { normalise, spokenWords } = german;

/** "habs", "hab's": pairs of what is said and of the verb. */
function contracted(pairs: string): Readonly<Record<string, string>> {
  const words = pairs.split(' ');
  return Object.fromEntries(
    words.flatMap((said, index) => {
      const verb = words[index + 1];
      return index % 2 === 1 || verb === undefined
        ? []
        : [
            [`${said}s`, `${verb} es`],
            [`${said}'s`, `${verb} es`],
          ];
    }),
  );
}
