import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { genderOf } from './gender.ts';

/** Numbers that are one word with what follows, and the one that is an article. */
export function countRules(numbers: NumberWords): readonly SpeakRule[] {
  const joined = (digits = '') => numbers.cardinal(Number(digits)).replace(/eins$/, 'ein');
  return [
    {
      pattern:
        /(?<![\p{L}\d.,])(\d{1,3})\s?(?:[x×]|-?mal)(?=\s(?:täglich|am|pro|in|im|an|wöchentlich|monatlich|jährlich|die|den|das|der|einnehmen|klingeln|geklingelt|angerufen|versucht)(?!\p{L})|[.,!?]?\s*$)/gu,
      speak: ([, digits]) => `${joined(digits)}mal`,
    },
    {
      pattern:
        /(?<![\p{L}\d.,])(\d{1,3})-?(?=(?:jährig|monatig|tägig|wöchig|wöchentlich|stündig|stündlich|minütig|fach|köpfig|stellig|teilig|stöckig|bändig|prozentig)(?:e[rnms]?)?(?!\p{L}))/gu,
      speak: ([, digits]) => joined(digits),
    },
    {
      pattern: /(?<![\p{L}\d.,])(\d{1,3})-(?=Jährige[rn]?(?!\p{L}))/gu,
      speak: ([, digits]) => `${joined(digits)}-`,
    },
    {
      pattern: /(?<![\p{L}\d.,])(\d{1,4})er(?!\p{L})(?:-(?=\p{L}))?/gu,
      speak: ({ 0: written, 1: digits = '' }) => {
        const said = `${numbers.year(Number(digits)).replace(/eins$/, 'ein')}er`;
        return written.endsWith('-') ? `${said}-` : said;
      },
    },
    {
      pattern: /(?<![\p{L}\d.,/:-])(\d{1,3})-(?=\p{Lu}\p{Ll}{2,})/gu,
      speak: ([, digits]) => `${joined(digits)}-`,
    },
    {
      // An article by what stands before it: "in 1 Stunde", "für 1 Tag".
      pattern:
        /(?<![\p{L}\d.,/:+-])1(?=\s(\p{Lu}\p{Ll}{2,}))(?!\s(?:Uhr|Prozent|Grad|Euro|Cent|Franken|Rappen|Dollar|Mio|Mrd|Tsd|Millione?n?|Milliarden?|Std|Stdn|Min|Sek|Tbl|Tabl|Stk|Pers|Mon)(?!\p{L}))/gu,
      speak: ({ 1: noun = '', index, input }) => {
        const [governor = ''] =
          /\p{L}+(?=\s+$)/u.exec(input.slice(Math.max(0, index - LONGEST_WORD), index)) ?? [];
        if (NAMED.test(governor)) return undefined;
        return article(noun, governor.toLowerCase());
      },
    },
    {
      // "1 bis 2 Wochen" are few of one thing.
      pattern: /(?<![\p{L}\d.,/:+-])1(?=(?:\s?[-–]\s?|\sbis\s|\soder\s)\d{1,2}\s\p{L})/gu,
      speak: () => 'ein',
    },
    {
      pattern: /(?<![\p{L}\d.,/:+-])(\d{1,3})-h-(?=\p{L})/gu,
      speak: ([, digits]) => `${joined(digits)}-Stunden-`,
    },
    {
      pattern: /(?<=(?<!\p{L})(?:jede|alle|pro|eine)\s)(?:1\/2|½)(?=\s(?:Std|Stunde|Tablette|Woche))/gu,
      speak: () => 'halbe',
    },
    {
      pattern:
        /(?<![\p{L}\d.,/-])(\d{1,3}(?:,\d{1,2})?)\s(Mio|Mrd)(?:\.|(?![\p{L}.]))(?!\s?(?:€|EUR|Euro|CHF|Franken|Dollar|\$))/gu,
      speak: ([, count = '', scale]) =>
        numbers.counted(
          count,
          scale === 'Mio' ? { one: 'Million', many: 'Millionen' } : { one: 'Milliarde', many: 'Milliarden' },
        ),
    },
    { pattern: /§§\s?(?=\d)/g, speak: () => 'Paragrafen ' },
    { pattern: /§\s?(?=\d)/g, speak: () => 'Paragraf ' },
    {
      pattern:
        /(?<=(?<!\p{L})(?:[Tt]aste|[Dd]rücken Sie(?: die)?|[Dd]ie|[Mm]it(?: der)?|[Tt]aste \d oder(?: die)?|\d oder(?: die)?)\s)([*#])(?=[\s.,;!?]|$)/gu,
      speak: ([, key]) => (key === '*' ? 'Stern' : 'Raute'),
    },
    { pattern: /(?<![\w#&])#(?=\p{L})/gu, speak: () => 'Hashtag ' },
  ];
}

const LONGEST_WORD = 40;
/** Behind these the number is a name: "Zimmer 1". */
const NAMED =
  /^(?:Nummer|Nr|Taste|Zimmer|Raum|Seite|Platz|Gleis|Tor|Option|Klasse|Stufe|Typ|Phase|Kapitel|Haus|Gebäude|Aufgang|Tür|Halle|Praxis|Schritt|die|der|Punkt|Linie|Bus|Stiege|Top)$/;

const DATIVE = /^(?:in|nach|vor|seit|mit|von|zu|bei|ab|aus|innerhalb|binnen|außer)$/;
const ACCUSATIVE = /^(?:für|um|ohne|gegen|pro|durch|noch|nur|haben|hat|habe|dauert|brauche|brauchen|möchte)$/;

function article(noun: string, governor: string): string {
  const gender = genderOf(noun);
  if (DATIVE.test(governor)) return gender === 'feminine' ? 'einer' : 'einem';
  if (gender === 'feminine') return 'eine';
  return gender === 'masculine' && ACCUSATIVE.test(governor) ? 'einen' : 'ein';
}
