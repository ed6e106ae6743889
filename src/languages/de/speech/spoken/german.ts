import type { SpokenLanguage } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { AMOUNTS } from './amounts.ts';
import { CALENDAR } from './calendar.ts';
import { CODES } from './codes.ts';
import { counted } from './counted.ts';
import { ownRulesFor } from './own-rules.ts';
import { time } from './time.ts';

/** German as it is spoken in Germany. */
export const GERMAN_SPOKEN: SpokenLanguage = {
  tag: 'de',
  country: '49',
  numbers: {
    table: {
      cardinal: `
        0: null; eins; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf; dreizehn; vierzehn;
        fünfzehn; sechzehn; siebzehn; achtzehn; neunzehn; 20: [>%und>]zwanzig; 30: [>%und>]dreißig;
        40: [>%und>]vierzig; 50: [>%und>]fünfzig; 60: [>%und>]sechzig; 70: [>%und>]siebzig; 80: [>%und>]achtzig;
        90: [>%und>]neunzig; 100: hundert[>>]; 200: <<hundert[>>]; 1000: tausend[>%inner>];
        2000: <%ein<tausend[>%inner>]; 1000000: eine Million[ >%inner>]; 2000000: <%ein< Millionen[ >%inner>];
        1000000000: eine Milliarde[ >%inner>]; 2000000000: <%ein< Milliarden[ >%inner>]`,
      und: '0: =%cardinal=; einund; 2: =%cardinal=und',
      ein: `0: =%cardinal=; ein; 2: =%cardinal=; 100: hundert[>%ein>]; 200: <%cardinal<hundert[>%ein>];
        1000: =%cardinal=`,
      inner:
        '0: =%cardinal=; 100: einhundert[>%cardinal>]; 200: =%cardinal=; 1000: ein=%cardinal=; 2000: =%cardinal=',
      ordinal: `
        0: =%cardinal=te; erste; zweite; dritte; 4: =%cardinal=te; 7: siebte; achte; 9: =%cardinal=te;
        20: =%cardinal=ste; 100: hundert>%th>; 200: <%cardinal<hundert>%th>; 1000: tausend>%th>;
        2000: <%ein<tausend>%th>; 1000000: =%cardinal=ste`,
      th: '0: ste; 1: =%ordinal=',
      year: '0: =%cardinal=; 1100/100: <%cardinal<hundert[>%cardinal>]; 2000: =%cardinal=',
      digit: '0: =%cardinal=',
    },
    minus: 'minus',
    point: 'Komma',
    decimalSign: ',',
    groupSign: '.',
    // The dot of an ordinal is a full stop too, so German has rules of its own for them.
    ordinalEnding: '(?!)',
    to: 'bis',
    over: 'zu',
    by: 'mal',
    times: 'mal',
    counted,
  },
  amounts: AMOUNTS,
  calendar: CALENDAR,
  clock: {
    suffix: 'Uhr\\b',
    halves: {},
    before: 'um|von|bis|ab|gegen|zwischen|vor|nach|kurz (?:vor|nach)',
    notAfter: 'Prozent|Euro|Cent|Franken|Dollar|Pfund',
    joins: 'und|oder|bis',
    after: 'heute|morgen|übermorgen|am|früh',
    hours: 'Uhr|h',
    zones: wordTable(`
      MEZ: mitteleuropäischer Zeit; MESZ: mitteleuropäischer Sommerzeit; CET: mitteleuropäischer Zeit;
      CEST: mitteleuropäischer Sommerzeit; GMT: G M T; UTC: U T C; Z: U T C; EST: E S T; BST: B S T`),
    time,
  },
  codes: CODES,
  addressSigns: wordTable(
    '.: Punkt; @: ät; -: minus; _: Unterstrich; +: plus; /: Schrägstrich; :: Doppelpunkt; ~: Tilde',
  ),
  spelledEndings: wordTable(`
    de: D E; at: A T; ch: C H; li: L I; lu: L U; eu: E U; uk: U K; us: U S; fr: F R; it: I T; nl: N L; be: B E; es: E S;
    io: I O; ai: A I; tv: T V; pl: P L; cz: C Z`),
  signs: wordTable(`
    &: und; @: ät; +: plus; =: gleich; ~: etwa; ≈: etwa; ×: mal; ÷: geteilt durch; ±: plus minus; <: kleiner als;
    >: größer als; ≤: höchstens; ≥: mindestens; <=: höchstens; >=: mindestens; +/-: plus minus; →: zu; ->: zu;
    ≠: ungleich`),
  abbreviations: ABBREVIATIONS,
  ownRules: ownRulesFor(CALENDAR),
};
