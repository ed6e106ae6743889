import type { NamedTime } from '../../../reception/understand/days/named-time.ts';
import { tidyDates } from './tidy-dates.ts';

const CHRISTMAS: NamedTime = ['christmas-eve', 'christmas'];
/** Where the holidays go on until the Magi, the office's own list tells more. */
const CHRISTMAS_TO_NEW_YEAR: NamedTime = ['christmas-eve', 'new-year'];
const BETWEEN: NamedTime = ['boxing', 'new-year-eve'];
const NEW_YEAR: NamedTime = ['new-year-eve', 'new-year'];
const HOLY_WEEK: NamedTime = ['palm-sunday', 'easter-sunday'];
const DECEMBER_BRIDGE: NamedTime = ['spanish-constitution', 'immaculate-conception'];

/** Names that mean one thing, folded. */
const NAMES: readonly (readonly [time: NamedTime, names: string])[] = [
  [CHRISTMAS, 'navidad|nochebuena y navidad|noche buena y navidad'],
  ['christmas', 'dia de navidad|dia de la navidad'],
  ['christmas-eve', 'nochebuena|noche buena|dia de nochebuena|vispera de navidad'],
  [
    CHRISTMAS_TO_NEW_YEAR,
    'navidades|las navidades|las fiestas|fiestas navidenas|fiestas de navidad|vacaciones de navidad|vacaciones navidenas|epoca navidena|temporada navidena|periodo navideno|navidad y ano nuevo|navidad y fin de ano|estas fiestas|las fiestas de fin de ano|fiestas de fin de ano',
  ],
  [
    BETWEEN,
    'entre navidad y ano nuevo|entre navidad y fin de ano|entre navidad y nochevieja|entre navidad y reyes|entre nochebuena y nochevieja|entre las fiestas',
  ],
  ['boxing', 'san esteban|sant esteve|dia de san esteban'],
  ['innocents', 'santos inocentes|dia de los inocentes|dia de los santos inocentes|los inocentes'],
  [
    'new-year-eve',
    'nochevieja|noche vieja|fin de ano|ano viejo|ultimo dia del ano|dia de nochevieja|vispera de ano nuevo|noche de fin de ano',
  ],
  ['new-year', 'ano nuevo|dia de ano nuevo|primero de ano|primer dia del ano|el ano nuevo|1 de ano'],
  [NEW_YEAR, 'nochevieja y ano nuevo|fin de ano y ano nuevo'],
  ['epiphany-eve', 'noche de reyes|vispera de reyes'],
  [
    'epiphany',
    'reyes|dia de reyes|los reyes|reyes magos|los reyes magos|epifania|dia de los reyes magos|dia de los reyes',
  ],
  ['valentine', 'san valentin|dia de los enamorados|dia del amor y la amistad|dia de san valentin'],
  ['rose-monday', 'lunes de carnaval'],
  ['shrove-tuesday', 'carnaval|martes de carnaval|carnavales'],
  ['ash-wednesday', 'miercoles de ceniza'],
  ['joseph', 'san jose|dia de san jose'],
  ['fathers', 'dia del padre'],
  ['mothers', 'dia de la madre|dia de las madres'],
  ['palm-sunday', 'domingo de ramos'],
  [HOLY_WEEK, 'semana santa|la semana santa|vacaciones de semana santa'],
  ['maundy-thursday', 'jueves santo'],
  ['good-friday', 'viernes santo'],
  ['easter-saturday', 'sabado santo|sabado de gloria'],
  ['easter-sunday', 'domingo de resurreccion|domingo de pascua|pascua|domingo santo|domingo de gloria'],
  ['easter-monday', 'lunes de pascua'],
  ['first-of-may', 'dia del trabajo|dia del trabajador|dia de los trabajadores|fiesta del trabajo'],
  ['ascension', 'la ascension|ascension'],
  ['whit-sunday', 'pentecostes'],
  ['corpus-christi', 'corpus|corpus christi|dia del corpus'],
  ['john', 'san juan|dia de san juan'],
  ['james', 'santiago apostol|dia de santiago'],
  ['assumption', 'la asuncion|virgen de agosto|la virgen de agosto|dia de la asuncion|asuncion de la virgen'],
  [
    'hispanic',
    'hispanidad|la hispanidad|dia de la hispanidad|el pilar|dia del pilar|virgen del pilar|dia de la raza|fiesta de la hispanidad',
  ],
  ['national', 'fiesta nacional|dia nacional|fiestas patrias|dia de la fiesta nacional|dia de la patria'],
  ['independence', 'dia de la independencia'],
  ['halloween', 'halloween'],
  ['all-saints', 'todos los santos|dia de todos los santos|los santos|dia de los santos'],
  [
    'all-souls',
    'dia de muertos|dia de los muertos|fieles difuntos|dia de los difuntos|dia de los fieles difuntos|dia de difuntos',
  ],
  ['spanish-constitution', 'la constitucion|dia de la constitucion'],
  [
    'immaculate-conception',
    'la inmaculada|inmaculada|inmaculada concepcion|la inmaculada concepcion|dia de la inmaculada|la purisima',
  ],
  [
    DECEMBER_BRIDGE,
    'puente de diciembre|puente de la constitucion|puente de la inmaculada|puente de la constitucion y la inmaculada|puente de la purisima|acueducto de diciembre|macropuente de diciembre',
  ],
  ['guadalupe', 'virgen de guadalupe|dia de la virgen de guadalupe|la guadalupana|dia de la virgen'],
  ['black-friday', 'black friday|viernes negro'],
  [
    'unknown',
    'ramadan|cuaresma|adviento|hanuka|vacaciones de verano|vacaciones|vacaciones escolares|verano|el verano|invierno|el invierno|primavera|otono|el puente|los puentes|puente|puentes|macropuente|la feria|feria|las fallas|fallas|fiestas del pueblo|fiestas patronales|fiesta local|fiestas locales|san fermin|dia de las elecciones|elecciones|cumpleanos|quincena de agosto',
  ],
];

/** What callers call them, as `tidyDates` leaves it. */
export const FEAST_NAMES: ReadonlyMap<string, NamedTime> = new Map(
  NAMES.flatMap(([time, names]) => names.split('|').map((name) => [tidyDates(name), time] as const)),
);
