import { createDirectory } from '../../reception/directory.ts';
import { EVERYDAY_NAMES, FUNCTION_WORDS } from './everyday-names.ts';
import { normalise } from './words.ts';

const OF_DEPARTMENTS = set(
  `der die das unser unsere abteilung team buro zentrale empfang rezeption anmeldung sekretariat rechnungen verwaltung vertrieb verkauf einkauf lager werkstatt
  ersatzteile service support technik edv it hr personal personalwesen labor apotheke pflege station notaufnahme ambulanz praxis sprechstunde rezepte termine marketing recht
  direktion hausmeister versand logistik reklamation reklamationen beschwerden bestellungen auskunft information mahnwesen inkasso kasse archiv redaktion kanzlei notariat rontgen
  physiotherapie vermietung disposition controlling finanzen gutachten schaden`,
);
/** How compounds end: "Schadenabteilung", "Lohnbuchhaltung", "Kundendienst". */
const COMPOUND =
  /(?:abteilung|buchhaltung|stelle|dienst|service|annahme|ausgabe|verwaltung|leitung|fuhrung|vergabe|betreuung|beratung|zentrale|sekretariat|buro|werkstatt|ambulanz)$/;

/** The people of an office in German. */
export const directoryDe = createDirectory({
  normalise,
  titles: set(
    'frau herr herrn fraulein doktor doktorin professor professorin magister schwester pfleger ingenieur',
  ),
  // A "Frau" tells nobody from another, a "Doktor" does.
  plain: set(
    `frau herr herrn fraulein der die das den dem des ein eine einen einem einer und fur von vom zu zum zur im in am an bei abteilung buro team stelle
    unser unsere unseren unserem unserer ihr ihre ihren ihrem ihrer`,
  ),
  inFull: new Map([
    ['hr', 'human resources'],
    ['edv', 'elektronische datenverarbeitung'],
    ['pr', 'public relations'],
  ]),
  soundOf,
  neverMisheard: set(
    `aber alle alles also andere anderen anruf anrufen auch beim bitte bleiben brauche danke dann darf dass diese doch durch eine einem einen einer einmal etwas frage fragen ganz geht gehen
    genau gern gerne gibt guten habe haben hallo hatte heute hier hilfe immer jemand jemanden jetzt kann kein keine konnen konnte konnten kurz leider machen mehr mein meine meinem meinen meiner
    mochte morgen abend muss nach name nachricht nein nicht nichts noch nummer oder rechnung ruckruf rufe rufen sagen schon sehr sein seine seit selbst sind soll sollen sollte sprechen
    suche tage telefon termin uber unter verbinden viel vielen warten warum wegen weil welche wenn werden wieder will wird wissen wollen wollte worum wurde zuruck zwei`,
  ),
  // People are called with an article as well: "der Weiß", "die Frau Lane".
  courtesies: set(
    `der die den dem ja jo jawohl genau gut okay also hallo guten tag morgen abend gruss gott gruzi servus moin nein nee doch dann einmal noch sorry entschuldigung danke gern gerne schon vielleicht lieber eigentlich
    bei zu zur zum mit fur an in und oder sondern ihn sie ihm ihr selbst personlich direkt da heute hatte ich ah ach oh bitte nur los kurz es ware das wenn geht schnell`,
  ),
  ofThings: set('mein meine meinen meinem meiner ein eine einen einem einer kein keine keinen seine seinen'),
  articles: set(
    'der die das den dem ein eine einen einem einer ihr ihre ihren ihrem ihrer unsere euer eure eurem eurer jemand jemanden jemandem irgendjemand mein meine meinen aus wen wem',
  ),
  isOfDepartment: (word) => OF_DEPARTMENTS.has(word) || COMPOUND.test(word),
  particles: set('von vom van der den de zu zum zur und di la'),
  functionWords: FUNCTION_WORDS,
  everydayNames: EVERYDAY_NAMES,
});

/** Consonants by sound and the diphthong of "Meier", however it is spelled: "Schmidt" is "Schmitt", "Vogt" is "Fogt". */
function soundOf(word: string): string {
  return word
    .replace(/[ae][iy]/g, '1')
    .replace(/sch|ch/g, 'x')
    .replace(/ph|v/g, 'f')
    .replace(/ck|qu|[cgq]$|[cq]/g, 'k')
    .replace(/dt|th|d$/g, 't')
    .replace(/b$/g, 'p')
    .replace(/tz|z/g, 's')
    .replace(/(?<!^)[aeiouyhj]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
