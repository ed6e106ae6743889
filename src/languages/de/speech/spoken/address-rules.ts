import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

const STREET =
  '(?:[Ss]traße|[Ss]trasse|[Ss]tr\\.|[Gg]asse|[Ww]eg|[Pp]latz|[Pp]l\\.|[Aa]llee|[Rr]ing|[Uu]fer|[Dd]amm|[Mm]arkt|[Hh]of|[Bb]rücke|[Pp]romenade|[Cc]haussee|[Gg]raben|[Kk]ai|[Gg]arten|[Bb]erg)';
/** They are counted, so the number before them is no postcode. */
const COUNTED =
  '(?:Euro|Franken|Dollar|Cent|Menschen|Personen|Leute|Stück|Kilometer|Meter|Einwohner|Schritte|Mal|Patienten|Kunden|Mitarbeiter|Besucher|Quadratmeter|Uhr|Jahre|Kilogramm|Gramm|Liter|Anrufe|Mitglieder)(?!\\p{L})';

/** Streets, houses and postcodes. */
export function addressRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    // "Hauptstr. 5", "Berliner Str."; the dot at the end of a sentence is its own.
    {
      pattern: /(?<=\p{Ll})str(?:\.|(?=\s\d))(?!\p{L})/gu,
      speak: () => 'straße',
    },
    { pattern: /(?<!\p{L})Str\.(?!\p{L})/gu, speak: () => 'Straße' },
    { pattern: /(?<=\p{Ll}{3})pl\.(?=\s\d)/gu, speak: () => 'platz' },
    {
      // House, staircase and door: 5/2/12.
      pattern: new RegExp(`(?<=${STREET}\\s)(\\d{1,4})(?:/(\\d{1,3}))(?:/(\\d{1,4}))?(?![\\d/])`, 'gu'),
      speak: ([, house = '', ...others]) =>
        [house, ...others.filter((part) => part !== undefined)]
          .map((part) => numbers.written(part))
          .join(' Strich '),
    },
    {
      pattern: new RegExp(`(?<=${STREET}\\s\\d{1,4})\\s?([a-hA-H])(?![\\p{L}\\d])`, 'gu'),
      speak: ([, letter = '']) => ` ${letter}`,
    },
    {
      pattern: new RegExp(
        `(?<=^|,\\s|\\s[-–]\\s|\\(|(?:[Ii]n|[Nn]ach|[Aa]us|PLZ:?|Postleitzahl|\\d[a-z]?)\\s)(?:([DA]|CH)-)?(\\d{5}|(?!19|20)\\d{4}|(?<=(?:[DA]|CH)-)\\d{4})(?=\\s(?!${COUNTED})\\p{Lu}\\p{Ll}+)`,
        'gu',
      ),
      speak: ([, country, code = '']) =>
        `${country ? `${[...country].join(' ')}, ` : ''}${numbers.digits(code)}`,
    },
  ];
}
