import type { NamedTime } from '../../../reception/understand/days/named-time.ts';
import { tidyDates } from './tidy-dates.ts';

const CHRISTMAS: NamedTime = ['christmas-eve', 'boxing'];
const CHRISTMAS_DAYS: NamedTime = ['christmas', 'boxing'];
const CHRISTMAS_TO_NEW_YEAR: NamedTime = ['christmas-eve', 'new-year'];
/** From the day after the second holiday: people mean the days on which one might work. */
const BETWEEN_THE_YEARS: NamedTime = ['boxing', 'new-year-eve'];
const NEW_YEAR: NamedTime = ['new-year-eve', 'new-year'];
const EASTER: NamedTime = ['good-friday', 'easter-monday'];
const WHITSUN: NamedTime = ['whit-sunday', 'whit-monday'];

/** Names that mean one thing, folded. */
const NAMES: readonly (readonly [time: NamedTime, names: string])[] = [
  [
    CHRISTMAS,
    'weihnachten|die weihnachten|weihnachtszeit|weihnachtswoche|heilige tage|weihnacht|den weihnachtsfeiertagen und heiligabend',
  ],
  [
    CHRISTMAS_DAYS,
    'weihnachtsfeiertage|weihnachtsfeiertagen|weihnachtstage|weihnachtstagen|beide weihnachtstage|beiden weihnachtstagen|ersten und zweiten weihnachtstag|ersten und zweiten weihnachtsfeiertag|ersten und zweiten feiertag',
  ],
  [
    'christmas-eve',
    'heiligabend|heiliger abend|heiligen abend|heilig abend|heilige abend|heiligabends|weihnachtsabend',
  ],
  [
    'christmas',
    'erster weihnachtstag|ersten weihnachtstag|erster weihnachtsfeiertag|ersten weihnachtsfeiertag|erste weihnachtsfeiertag|erster feiertag|ersten feiertag|weihnachtstag|christtag|weihnachtsfeiertag',
  ],
  [
    'boxing',
    'zweiter weihnachtstag|zweiten weihnachtstag|zweiter weihnachtsfeiertag|zweiten weihnachtsfeiertag|zweite weihnachtsfeiertag|zweiter feiertag|zweiten feiertag|stefanitag|stephanitag|stefanstag|stephanstag',
  ],
  [
    CHRISTMAS_TO_NEW_YEAR,
    'weihnachtsferien|weihnachten und neujahr|weihnachten und silvester|weihnachten bis neujahr|weihnachten bis silvester|weihnachten oder silvester|weihnachten oder neujahr',
  ],
  [
    BETWEEN_THE_YEARS,
    'zwischen den jahren|zwischen den feiertagen|zwischen weihnachten und neujahr|zwischen weihnachten und silvester|zwischen den tagen|zwischen der jahre',
  ],
  ['new-year-eve', 'silvester|silvesterabend|altjahrsabend|silvestertag|silvesternacht|silvestermorgen'],
  ['new-year', 'neujahr|neujahrstag|neujahrsmorgen|neuen jahrestag'],
  [NEW_YEAR, 'jahreswechsel|silvester und neujahr|silvester oder neujahr|silvesterwoche'],
  [['new-year', 'epiphany'], 'neuen jahr|neues jahr|neue jahr'],
  ['season', 'die feiertage|den feiertagen|der feiertage|feiertage hinweg'],
  ['berchtold', 'berchtoldstag|barzelistag|bachtelistag'],
  [
    'epiphany',
    'heilige drei konige|heiligen drei konige|heiligen drei konigen|heilige drei konig|heilig drei konig|heilig drei konige|dreikonig|dreikonigstag|drei konige|dreikonige|epiphanias|heiligdreikonig',
  ],
  ['rose-monday', 'rosenmontag'],
  [
    'shrove-tuesday',
    'faschingsdienstag|fastnachtsdienstag|fastnacht|veilchendienstag|faschingdienstag|karnevalsdienstag',
  ],
  ['ash-wednesday', 'aschermittwoch'],
  ['palm-sunday', 'palmsonntag'],
  ['maundy-thursday', 'grundonnerstag'],
  ['good-friday', 'karfreitag|kar freitag|charfreitag'],
  ['easter-saturday', 'karsamstag|ostersamstag'],
  ['easter-sunday', 'ostersonntag'],
  ['easter-monday', 'ostermontag'],
  [EASTER, 'ostern|osterfeiertage|osterfeiertagen|osterwochenende|ostertage|ostertagen'],
  ['first-of-may', 'tag der arbeit|maifeiertag|ersten mai|erster mai|erste mai|staatsfeiertag'],
  ['mothers', 'muttertag'],
  ['fathers', 'vatertag'],
  ['ascension', 'christi himmelfahrt|himmelfahrt|himmelfahrtstag|auffahrt|christihimmelfahrt'],
  ['whit-sunday', 'pfingstsonntag'],
  ['whit-monday', 'pfingstmontag'],
  [WHITSUN, 'pfingsten|pfingstfeiertage|pfingstfeiertagen|pfingstwochenende|pfingsttage'],
  ['corpus-christi', 'fronleichnam|fronleichnamstag'],
  [
    'assumption',
    'maria himmelfahrt|mariahimmelfahrt|maria himmelfahrtstag|mariae himmelfahrt|mariahimmelfahrtstag',
  ],
  ['swiss', 'bundesfeier|bundesfeiertag|schweizer nationalfeiertag'],
  ['austrian', 'osterreichischer nationalfeiertag|osterreichischen nationalfeiertag'],
  ['national', 'nationalfeiertag'],
  [
    'german-unity',
    'tag der deutschen einheit|deutschen einheit|deutsche einheit|tag der einheit|einheitstag',
  ],
  ['swiss-thanks', 'bettag|eidgenossischer bettag|eidgenossischen bettag|dank buss und bettag'],
  ['reformation', 'reformationstag'],
  ['halloween', 'halloween'],
  ['all-saints', 'allerheiligen|aller heiligen'],
  ['all-souls', 'allerseelen'],
  ['eleventh-of-november', 'martinstag|sankt martin|karnevalsbeginn'],
  ['repentance', 'buss und bettag|bussundbettag'],
  ['black-friday', 'black friday'],
  ['nicholas', 'nikolaus|nikolaustag|nikolo'],
  ['immaculate-conception', 'maria empfangnis|mariaempfangnis|mariae empfangnis'],
  ['valentine', 'valentinstag'],
  [
    'unknown',
    'ramadan|zuckerfest|opferfest|jom kippur|chanukka|advent|adventszeit|ersten advent|zweiten advent|dritten advent|vierten advent|totensonntag|volkstrauertag|weiberfastnacht|karneval|fasching|sommerferien|osterferien|pfingstferien|herbstferien|winterferien|semesterferien|sportferien|skiferien|schulferien|ferien|betriebsferien|urlaub|betriebsurlaub|bruckentag|bruckentagen|bruckentage|fenstertag|fenstertagen|im sommer|im winter|im herbst|im fruhling|im fruhjahr|kirmes|oktoberfest|wahltag|sechselauten|geburtstag|ihrem geburtstag|meinem geburtstag',
  ],
];

/** What callers call them, as `tidyDates` leaves it. */
export const FEAST_NAMES: ReadonlyMap<string, NamedTime> = new Map(
  NAMES.flatMap(([time, names]) => names.split('|').map((name) => [tidyDates(name), time] as const)),
);
