import type { CalendarWords, SpokenDate } from '../../../../conversation/speakable/spoken-language.ts';

/** Days and months in Spanish. Short forms of weekdays have rules of their own: `mar` is the sea and March, too. */
export const CALENDAR: CalendarWords = {
  months: [
    ...['enero ene', 'febrero feb', 'marzo', 'abril abr', 'mayo may', 'junio jun', 'julio jul', 'agosto ago'],
    ...['septiembre sept sep', 'octubre oct', 'noviembre nov', 'diciembre dic'],
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  ambiguousMonths: [],
  beforeDate: '(?!)',
  ambiguousDays: [],
  beforeDay: '(?!)',
  afterDay: '(?!)',
  dayFirst: true,
  article: '',
  of: '(?: de)?',
  determiner: '(?!)',
  beforeYear: 'desde|en|año|años|fundad[oa] en|desde el|del año|nacid[oa] en',
  afterYear: 'el|la|los|las|nos|se|y|cuando|por',
  date,
};

/** `tres de mayo de dos mil veintiséis`; the article before it is the text's own. */
function date({ day, untilDay, joint, month, year, dayFirst }: SpokenDate): string {
  const days = untilDay === undefined ? day : `${day} ${joint} ${untilDay}`;
  const years = year === undefined ? '' : ` de ${year}`;
  return dayFirst ? `${days} de ${month}${years}` : `${month} ${days}${years}`;
}
