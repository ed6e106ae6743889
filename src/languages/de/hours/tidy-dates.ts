import { FIRSTS, ONES, TEENS, TENS, WEEKDAY_WORDS } from './calendar-words.ts';

const CARDINALS: ReadonlyMap<string, string> = new Map([
  ...ONES.slice(1).map((word, index) => [word, `${index + 2}`] as const),
  ['eins', '1'] as const,
  ['zwo', '2'] as const,
  ...TEENS.map((word, index) => [word, `${index + 10}`] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, `${(index + 2) * 10}`] as const,
    ...ONES.map((one, value) => [`${one}und${ten}`, `${(index + 2) * 10 + value + 1}`] as const),
  ]),
]);

/** "Third" as `3te`; a day of a month may also come as a bare number, because engines' full stops are gone. */
const ORDINAL_STEMS: ReadonlyMap<string, string> = new Map([
  ...FIRSTS.map((stem, index) => [stem, `${index + 1}te`] as const),
  ['siebent', '7te'] as const,
  ...TEENS.map((word, index) => [`${word}t`, `${index + 10}te`] as const),
  ...[...CARDINALS]
    .filter(([word]) => word.endsWith('ig'))
    .map(([word, n]) => [`${word}st`, `${n}te`] as const),
]);

/** One word for one thing. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['sonnabend', 'samstag'],
  ['sonnabends', 'samstags'],
  ['mo', 'montag'],
  ['di', 'dienstag'],
  ['mi', 'mittwoch'],
  ['do', 'donnerstag'],
  ['fr', 'freitag'],
  ['sa', 'samstag'],
  ['janner', 'januar'],
  ['jan', 'januar'],
  ['feber', 'februar'],
  ['feb', 'februar'],
  ['apr', 'april'],
  ['juno', 'juni'],
  ['julei', 'juli'],
  ['aug', 'august'],
  ['sep', 'september'],
  ['sept', 'september'],
  ['okt', 'oktober'],
  ['nov', 'november'],
  ['dez', 'dezember'],
  ['heut', 'heute'],
  ['heutigen', 'heute'],
  ['morgige', 'morgen'],
  ['morgigen', 'morgen'],
  ['morgn', 'morgen'],
  ['sylvester', 'silvester'],
  ['dreiviertel', '3viertel'],
]);

const WEEKDAY = [...WEEKDAY_WORDS.keys()].join('|');
const PART = 'fruh|morgen|vormittag|mittag|nachmittag|abend|nacht';
const ENDINGS = /(?:e|en|er|es|em)$/;
const LONGEST_WORD = 24;

/** They name a time and mean none. */
const GREETING =
  /(?<![^ ])(?:guten (?:morgen|tag|abend|mittag|nachmittag)|gute nacht|schonen (?:abend|nachmittag|vormittag)|einen schonen tag)(?![^ ])|^(?:morgen|mahlzeit|moin) (?=(?:ich|hier|mein|wir|haben|eine|kurze|wann|wie) )/g;

/** A sentence in the one form that rules on dates and times are written for: numbers as digits, no abbreviations. */
export function tidyDates(words: string): string {
  return words
    .replace(GREETING, '')
    .replace(/(?<![^ ])(?:24 7|24 stunden (?:am|pro) tag|rund um die uhr)(?![^ ])/g, 'jeden tag')
    .replace(/(?<![^ ])(?:(?:in )?diese[ms] jahr|heuer)(?![^ ])/g, '')
    .replace(/(?<![^ ])sonn (?:und|oder) feiertage?n?s?(?![^ ])/g, 'sonntags und feiertags')
    .replace(
      /(?<![^ ])(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun) und (?=(?:zwan|drei|vier|funf)[sz]+ig)/g,
      '$1und',
    )
    .replace(new RegExp(`(?<![^ ])(${WEEKDAY})(${PART})(?=s?(?![^ ]))`, 'g'), '$1 $2')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => SAME.get(word) ?? numberOf(word))
    .join(' ')
    .replace(/(?<![^ ])ein (?=uhr(?![^ ]))/g, '1 ')
    .replace(/(?<![^ ])(?:ein(?:e|em|er|en)?) (?=(?:tag|woche|stunde|monat)(?:en)?(?![^ ]))/g, '1 ')
    .replace(/(?<![^ ])(?:ein paar|ein par) (?=(?:tag|woche|stunde))/g, '3 ')
    .replace(/(?<![^ ])(?:einer |1 )?(?:halben|halbe) stunde(?![^ ])/g, '30 minuten')
    .replace(new RegExp(`(?<![^ ])(heute|gestern|ubermorgen|${WEEKDAY}) morgen(?![^ ])`, 'g'), '$1 fruh')
    .replace(/(?<![^ ])(?:am|jeden|in den) morgen(?![^ ])/g, 'fruh')
    .replace(/(?<![^ ])morgen morgen(?![^ ])/g, 'morgen fruh')
    .replace(/(?<![^ ])(?:fruhmorgens|morgens|in der (?:fruh|fruhe)|in aller fruhe?|fruhs)(?![^ ])/g, 'fruh')
    .replace(/(?<![^ ])(\d) (?=(?:(?:weihnachts|oster|pfingst)(?:feier)?|feier)tag|advent(?![^ ]))/g, '$1te ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function numberOf(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  const digits = /^(\d{1,2})(?:te|ste|er)[nrs]?$/.exec(word);
  if (digits) return `${digits[1]}te`;
  const year = /^zweitausend(?:und)?([a-z]*)$/.exec(word);
  if (year) return `${2000 + Number(CARDINALS.get(year[1] ?? '') ?? 0)}`;
  return CARDINALS.get(word) ?? ordinalOf(word) ?? word;
}

function ordinalOf(word: string): string | undefined {
  return ENDINGS.test(word) ? ORDINAL_STEMS.get(word.replace(ENDINGS, '')) : undefined;
}
