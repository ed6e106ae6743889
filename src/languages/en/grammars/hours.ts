import type { Grammar } from '../../../core/grammar.ts';
import { peopleWithHours } from '../../../reception/desk/hours-of.ts';
import type { Office } from '../../../reception/office.ts';
import { WEEKDAYS } from '../../../reception/opening-hours.ts';
import { FIRSTS, MONTHS, TENTHS } from '../hours/calendar-words.ts';
import { clearNamesGrammar } from './people.ts';

const NTH: Grammar = {
  anyOf: [
    ...FIRSTS,
    ...TENTHS,
    'twentieth',
    ...FIRSTS.map((nth) => `twenty ${nth}`),
    'thirtieth',
    'thirty first',
  ],
};
const DATES: readonly Grammar[] = [
  { sequence: ['on the', NTH, { optional: { sequence: [{ optional: 'of' }, { anyOf: MONTHS }] } }] },
  { sequence: ['on', { anyOf: MONTHS }, { optional: 'the' }, NTH] },
];

const FEASTS: readonly Grammar[] = [
  'at christmas',
  'over christmas',
  'on christmas eve',
  'on christmas day',
  'on boxing day',
  "on new year's eve",
  "on new year's day",
  'between christmas and new year',
  'over the holidays',
  'at easter',
  'on good friday',
  'on easter monday',
  'on the bank holiday',
  'on bank holidays',
  'on public holidays',
];

/** Feasts that one country keeps; a recogniser hears a short list better than a long one. */
const FEASTS_OF: ReadonlyMap<string, readonly Grammar[]> = new Map([
  [
    'US',
    [
      'on thanksgiving',
      'on the day after thanksgiving',
      'on independence day',
      'on labor day',
      'on memorial day',
      'on veterans day',
      'on presidents day',
      'on halloween',
    ],
  ],
  ['CA', ['on thanksgiving', 'on canada day', 'on labour day', 'on victoria day']],
  ['IE', ["on saint stephen's day", "on saint patrick's day"]],
  ['AU', ['on australia day', 'on anzac day']],
]);

const TIMES: Grammar = {
  anyOf: [
    'tonight',
    'this evening',
    'in the morning',
    'in the afternoon',
    'in the evening',
    'at lunchtime',
    'at noon',
    {
      sequence: [
        { anyOf: ['at', 'after', 'before', 'until'] },
        {
          anyOf: [
            'one',
            'two',
            'three',
            'four',
            'five',
            'six',
            'seven',
            'eight',
            'nine',
            'ten',
            'eleven',
            'twelve',
          ],
        },
      ],
    },
  ],
};

const QUESTION: Grammar = {
  anyOf: [
    'what are your opening hours',
    'what are your hours',
    'what are the opening hours',
    'your opening hours',
    'opening hours',
    'opening times',
    'when are you open',
    'are you open',
    'are you still open',
    'are you closed',
    'do you open',
    'when do you open',
    'when do you close',
    'what time do you open',
    'what time do you close',
    'how long are you open',
    'how late are you open',
  ],
};

/** Questions about the hours: of today, of any day that callers name, at a time of day. */
export function hoursGrammar(office: Pick<Office, 'holidays' | 'country' | 'people'>): Grammar {
  const { holidays, country } = office;
  const feasts = new Set([...FEASTS, ...(FEASTS_OF.get(country) ?? [])]);
  const own = holidays.flatMap(({ name, from }) => {
    const words = spoken(name);
    return words === '' ? [] : [`on ${words}`, ...(from === undefined ? [] : [`during ${words}`])];
  });
  const days: Grammar = {
    anyOf: [
      'today',
      'tomorrow',
      'the day after tomorrow',
      'now',
      'at the weekend',
      'this weekend',
      'next weekend',
      'this week',
      'next week',
      'every day',
      { sequence: [{ optional: { anyOf: ['on', 'next', 'this'] } }, { anyOf: WEEKDAYS }] },
      'on saturday and sunday',
      ...new Set([...feasts, ...own]),
      ...DATES,
    ],
  };
  return {
    anyOf: [
      { sequence: [QUESTION, { optional: days }, { optional: TIMES }, { optional: 'please' }] },
      { sequence: [{ anyOf: ['and', 'what about', 'how about'] }, { anyOf: [days, TIMES] }] },
      ...ofPeople(office, days),
    ],
  };
}

/** The same of those who have hours of their own. */
function ofPeople(office: Pick<Office, 'people'>, days: Grammar): readonly Grammar[] {
  const people = peopleWithHours(office);
  if (people.length === 0) return [];
  const whose = clearNamesGrammar({ people });
  return [
    { sequence: [{ anyOf: ['is', 'are'] }, whose, { anyOf: ['open', 'closed'] }, { optional: days }] },
    { sequence: ['is', whose, 'in', days] },
    { sequence: [{ anyOf: ['when is', 'until when is'] }, whose, { anyOf: ['open', 'in'] }] },
    { sequence: [{ anyOf: ['what are the hours of', 'when can i reach'] }, whose] },
  ];
}

/** A name as it is said: what is neither a letter nor an apostrophe is not heard. */
function spoken(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}']+/gu, ' ')
    .trim();
}
