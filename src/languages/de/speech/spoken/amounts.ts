import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { AmountWords, Fraction, Price } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';
import { genderOf } from './gender.ts';
import { UNITS } from './units.ts';

/** Money, measures and parts of a whole in German. */
export const AMOUNTS: AmountWords = {
  currencies: wordTable(`
    €: Euro, Euro, Cent, Cent; EUR: Euro, Euro, Cent, Cent; Euro: Euro, Euro, Cent, Cent;
    CHF: Franken, Franken, Rappen, Rappen; Franken: Franken, Franken, Rappen, Rappen;
    SFr.: Franken, Franken, Rappen, Rappen; Fr.: Franken, Franken, Rappen, Rappen;
    $: Dollar, Dollar, Cent, Cent; USD: US-Dollar, US-Dollar, Cent, Cent; US$: US-Dollar, US-Dollar, Cent, Cent;
    Dollar: Dollar, Dollar, Cent, Cent; £: Pfund, Pfund, Penny, Pence; GBP: Pfund, Pfund, Penny, Pence;
    ¥: Yen, Yen, Sen, Sen; SEK: schwedische Krone, schwedische Kronen, Öre, Öre;
    NOK: norwegische Krone, norwegische Kronen, Öre, Öre; DKK: dänische Krone, dänische Kronen, Öre, Öre;
    CZK: tschechische Krone, tschechische Kronen, Heller, Heller; PLN: Zloty, Zloty, Groschen, Groschen`),
  scales: wordTable(`
    Tsd.: Tausend; Mio.: Million, Millionen; Mio: Million, Millionen; Mrd.: Milliarde, Milliarden;
    Mrd: Milliarde, Milliarden; Million: Million, Million; Millionen: Million, Millionen;
    Milliarde: Milliarde, Milliarde; Milliarden: Milliarde, Milliarden; Tausend: Tausend; k: Tausend`),
  moneyScales: {},
  units: UNITS,
  rates: wordTable(`
    Stunde: Stunde; Std: Stunde; Std.: Stunde; h: Stunde; Minute: Minute; Min: Minute; Min.: Minute; min: Minute;
    Tag: Tag; d: Tag; Nacht: Nacht; Woche: Woche; Wo.: Woche; Monat: Monat; Mon.: Monat; Quartal: Quartal; Jahr: Jahr;
    Person: Person; Pers.: Person; Kopf: Kopf; Sitzung: Sitzung; Termin: Termin; Stück: Stück; Stk.: Stück; St.: Stück;
    km: Kilometer; kg: Kilogramm; g: Gramm; l: Liter; ml: Milliliter; dl: Deziliter; m²: Quadratmeter; qm: Quadratmeter;
    s: Sekunde; mol: Mol`),
  per: 'pro',
  percent: 'Prozent',
  fractionOf:
    'Stunden?|Tage?|Wochen?|Monate?|Jahre?|Liter|Tabletten?|Portion|Seiten?|Kilo|Pfund|Meter|Kilometer|Teelöffel|Esslöffel|Tasse|Glas|Dosis|Stelle|Preis|Miete',
  fraction,
  price,
};

/** `eine halbe Stunde`, `ein viertel Liter`, `zweieinhalb Stunden`, `zwei Drittel`. */
function fraction(numbers: NumberWords, { whole, top, bottom, next }: Fraction): string {
  const name = bottom === 2 ? 'halb' : `${numbers.ordinal(bottom)}l`;
  const parts = top === 1 ? `ein${name}` : `${numbers.cardinal(top)}${name}`;
  if (whole !== undefined) {
    return bottom === 2
      ? `${whole.replace(/eins$/, 'ein')}${parts}`
      : `${whole} ${nouns(numbers, top, name)}`;
  }
  if (next === '') return bottom === 2 ? 'ein halb' : nouns(numbers, top, name);
  const gender = genderOf(next);
  const article = gender === 'feminine' ? 'eine' : 'ein';
  if (bottom !== 2) return top === 1 ? `${article} ${name}` : `${article} ${numbers.cardinal(top)}${name}`;
  return `${article} halbe${{ masculine: 'r', feminine: '', neuter: 's' }[gender]}`;
}

/** `ein Viertel`, `drei Viertel`. */
function nouns(numbers: NumberWords, top: number, name: string): string {
  const noun = name.replace(/^./, (letter) => letter.toUpperCase());
  return `${top === 1 ? 'ein' : numbers.cardinal(top)} ${noun}`;
}

/** `zwölf Euro fünfzig`, `neunundneunzig Cent`. */
function price({ major, minor, minorWords, minorUnit }: Price): string {
  if (major !== undefined) return `${major} ${minorWords}`;
  return `${minorWords.replace(/^eins$/, 'ein')} ${minor === 1 ? minorUnit.one : minorUnit.many}`;
}
