import { fold } from './fold.ts';

/** What engines write of dialects and of quick speech, in plain words. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['hab', 'habe'],
  ['ham', 'haben'],
  ['han', 'habe'],
  ['hamma', 'haben wir'],
  ['kriag', 'kriege'],
  ['krieg', 'kriege'],
  ['bekomm', 'bekomme'],
  ['kriegn', 'kriegen'],
  ['ned', 'nicht'],
  ['net', 'nicht'],
  ['nit', 'nicht'],
  ['nid', 'nicht'],
  ['nod', 'nicht'],
  ['nich', 'nicht'],
  ['nimmer', 'nicht mehr'],
  ['nimma', 'nicht mehr'],
  ['nume', 'nicht mehr'],
  ['numme', 'nicht mehr'],
  ['nix', 'nicht'],
  ['brennts', 'brennt es'],
  ['gibts', 'gibt es'],
  ['gehts', 'geht es'],
  ['riechts', 'riecht es'],
  ['stinkts', 'stinkt es'],
  ['hats', 'hat es'],
  ['habs', 'habe es'],
  ['ists', 'ist es'],
  ['wars', 'war es'],
  ['tuts', 'tut es'],
  ['kommts', 'kommt es'],
  ['blutets', 'blutet es'],
  ['kanns', 'kann es'],
  ['wirds', 'wird es'],
  ['halts', 'halte es'],
  ['nut', 'nichts'],
  ['kei', 'keine'],
  ['kane', 'keine'],
  ['ka', 'keine'],
  ['koa', 'keine'],
  ['niemals', 'nie'],
  ['isch', 'ist'],
  ['is', 'ist'],
  ['het', 'hat'],
  ['hot', 'hat'],
  ['wott', 'will'],
  ['mochti', 'mochte'],
  ['mag', 'mochte'],
  ['labe', 'leben'],
  ['ois', 'uns'],
  ['mis', 'mein'],
  ['mini', 'meine'],
  ['meim', 'meinem'],
  ['ner', 'einer'],
  ['nen', 'einen'],
  ['ne', 'eine'],
  ['n', 'ein'],
  ['runter', 'herunter'],
  ['hinunter', 'herunter'],
  ['raus', 'heraus'],
  ['hinaus', 'heraus'],
  ['rein', 'herein'],
  ['hinein', 'herein'],
  ['bubi', 'bub'],
  ['velo', 'fahrrad'],
  ['stiege', 'treppe'],
  ['stiegen', 'treppe'],
  ['lift', 'aufzug'],
  ['fahrstuhl', 'aufzug'],
]);

/** They weigh a word and change nothing of what happens. */
const ADVERBS = new Set(
  'ganz so total wirklich sehr echt irgendwie auch schon halt doch ja wohl noch einfach plotzlich gerade grade grad soeben eben richtiggehend extrem absolut komplett vollig unbedingt vielleicht wahrscheinlich offenbar anscheinend scheinbar vermutlich sogar ah ahm hm also bitte denn na oh gott leider direkt drum fei wahnsinnig unheimlich dauernd standig'.split(
    ' ',
  ),
);

const REPHRASED: readonly (readonly [RegExp, string])[] = [
  [/(?<![^ ])(?:oh )?(?:mein|um) gott(?:es willen)?(?![^ ])/g, ''],
  [/(?<![^ ])auf einmal(?![^ ])/g, ''],
  [
    /(?<![^ ])ich (?:glaube?|denke?|furchte?|befurchte?|vermute?|meine?|schatze)(?! an)(?: dass?)?(?![^ ])/g,
    '',
  ],
  [/(?<![^ ])(?:glaube?|denke?|meine?|furchte) (?:ich|i)(?![^ ])/g, ''],
  [
    /(?<![^ ])(?:ich habe das gefuhl|es kommt mir vor|es sieht aus|kommt mir vor|sieht aus) (?:als ob|als|dass?)(?![^ ])/g,
    '',
  ],
  [
    /(?<![^ ])(?:ich weiss nicht|weiss nicht|keine ahnung|wissen sie|verstehen sie)(?: (?:was ich (?:tun|machen) soll|was los ist|warum|wieso|was das ist))?(?![^ ])/g,
    'aber',
  ],
  [/(?<![^ ])nicht (?:ganz |so )?(?:richtig|wirklich|gut|mehr richtig|mehr gut)(?![^ ])/g, 'nicht'],
];

/** Surnames and figures of speech, which take the word of alarm with them. */
const HARMLESS = new RegExp(
  `(?<![^ ])(?:${[
    '(?:(?<!(?:meine|meiner|deine|seine|die|ihre|eine) )frau|herrn?|doktor|dr|familie|schwester|pfarrer|name ist|name war|heisse|kollegin|kollege) (?:blut|mord|tod|todt|messer|brand|brandt|feuer|gift|rauch|gas|schuss|schlag|notfall|kampf|krampf|polizei|axt|beil|unfall|flamm|bombe|waffe|sturz|sturm|notarzt|sterben|brenner|wurger|totengraber|leiche|herzog|ambulanz|rettung)',
    'vor (?:lauter )?(?:lachen|scham|langeweile|hunger|neugier|aufregung|durst|hitze|freude|peinlichkeit|lust|kalte|mudigkeit|spannung|sehnsucht)(?: <3>)? (?:sterbe|sterben|gestorben|umgefallen|umgekippt|platze)',
    '(?:sterbe|stirbt|sterben|gestorben|verhungere|gehe|falle|umgekippt|verdurste) (?:wir |ich )?(?:fast |bald |gleich )?vor (?:lauter )?[^ ]+',
    '(?:hunger|langeweile|scham|durst) (?:gleich |bald |fast )?(?:sterbe|sterben|gestorben)',
    'ich lach mich tot|lache? mich tot|totgelacht|totgeschwiegen|todmude|tot umfallen vor|zum totlachen|totalschaden',
    'zum (?:sterben|heulen|davonlaufen) (?:schon|langweilig|schlecht)',
    'leben und tod (?:nein |ist |kein )?(?:<2> )?(?:spass|scherz)|nicht um leben und tod',
    'feuer und flamme|feuer frei|brandneu|brand neu|heisses eisen|mit dem feuer spielen|spiel mit dem feuer|feuer unterm hintern|hand ins feuer',
    'bringt? mich um (?:den verstand|den schlaf|mein geld|meinen? [^ ]+)|umbringen lassen',
    '(?:frosch|kloss|kratzen|kratzt|kratzt es) im hals|hals uber kopf|halsschmerzen',
    '(?:nicht )?(?:vor )?den kopf (?:gestossen|zerbrochen)|kopf hoch|mit dem kopf durch die wand',
    'tot(?:er|e|en|es) (?:winkel|punkt|hose|leitung|briefkasten)|tote hose',
    'bombenstimmung|die bombe (?:party|feier)|war (?:die|eine) bombe|badebombe',
    'schiess[a-z]* los|schuss in den ofen|in schuss|ein schuss (?:milch|sahne|rum|cognac|essig|sirup)|weit vom schuss|goldener schuss beim',
    'schwer(?:e|es|en)? (?:geschutz)',
    'messerscharf|auf messers schneide',
    'erste hilfe (?:kurs|kurse|kasten|koffer|set|schulung|training|ausbildung|ubung|buch)',
    'schlag(?:e|en|t)? (?:ich |wir |er |sie )?(?:ihnen |dir |euch )?(?:vor|zu)',
    'schwarz(?:er|en)? rauch kater',
    'zahnfleischbluten|blutgruppe|blutbild|blutdruck|blutprobe|bluttest|blutwerte?n?|blutabnahme|blutspende|blut (?:abnehmen|abgenommen|abnahme|spenden|werte|test|probe|bild|druck|untersuchung|verdunner)|blutorangen?',
  ]
    .join('|')
    .replaceAll('(?: <3>)?', '(?: [^ ]+){0,3}')
    .replaceAll('(?:<2> )?', '(?:[^ ]+ ){0,2}')})(?![^ ])`,
  'g',
);

const FINITE =
  '(?:ist|sind|bin|hat|habe|haben|war|wird|werde|werden|wurde|wurden|kann|konnen|will|wollen|mochte|muss|mussen|soll|brennt|riecht|stinkt|blutet|blute|atmet|liegt|liegen|steht|stehe|stehen|sitzt|sitze|reagiert|bekommt|bekomme|kriegt|kriege|brauche|brauchen|brauchte|wollte|rufe|hatte|krampft|zuckt|schlagt|droht|hangt|kommt|stirbt|sterbe|erstickt|spuckt|erbricht|lauft|tut|weiss|finde|hore|halte|geht|gibt|lasst|macht|mache|spurt|spure|sehe|sagt|schreit|tritt|stecken|stecke|versucht|bringe|bringt|zittert|wacht)';
/** After these a clause goes on that has its verb last. */
const JOINING =
  'dass|weil|wenn|ob|wie|was|wer|wo|als|wann|warum|wieso|bis|damit|falls|seit|bevor|nachdem|obwohl|wahrend|mal|den|dem|der|die|das';
/** After these stands what they are about, not who does something. */
const PLACING =
  'fur|mit|von|bei|zu|auf|in|an|nach|vor|uber|gegen|um|und|oder|wegen|ohne|durch|aus|unter|neben|im|am|beim|vom|zum|zur';
/** A verb's second part, with which its clause is over: "ich rufe wegen der Rechnung an", "einen Termin ausmachen". */
const CLOSING =
  /(?<=(?:^| )(?:(?:rufe?|fange|frage|melde)(?: (?!an )[^ ]+){1,6} (?:an|nach)|ausmachen|vereinbaren|verschieben|absagen|abmelden|umbuchen|abholen|bestellen|umlegen|nachfragen)) (?=[^ |]+ [^ ]+(?: |$))(?!(?:und|oder|weil|da|wenn|ob|dass|aber|nach|wegen|fur|kann|wollte|mochte|konnte|muss|mussen|will|lassen) )/g;
/** Main clauses follow each other without a sign where an engine writes none. */
const CLAUSE = new RegExp(
  `(?<= )(?<!(?:^|[ |])(?:${JOINING}) )(?:(?=(?:ich|er|es|wir|jemand|hier|da) ${FINITE} )|(?=(?:rufen|schicken|helfen|holen|kommen|verbinden) sie )|(?<!(?:^|[ |])(?:${PLACING}) )(?=(?:(?:mein|unser|sein|ihr)e?r?|der|die|das|eine?|sie)(?: [^ ]+)? ${FINITE} ))`,
  'g',
);

/** The words as rules read them: folded, in plain German, no adverbs, no figures of speech. `|` ends a sentence. */
export function prepareDe(text: string): string {
  return text
    .split(
      /[.!?;…]+(?=\s|$)|(?<=^\s*(?:nein|nee|ja|hallo|bitte|gr[uü](?:ß|ss|e)zi|grüß gott|servus|hilfe))[,:]/i,
    )
    .map(sentence)
    .filter((words) => words !== '')
    .join(' | ');
}

function sentence(text: string): string {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => PLAIN.get(word) ?? word)
    .filter((word) => !ADVERBS.has(word));
  const once = words.filter((word, index) => word !== words[index - 1] || /^(?:\d+|hilfe|eins)$/.test(word));
  const rephrased = REPHRASED.reduce((said, [from, to]) => said.replace(from, to), once.join(' '));
  return rephrased
    .replace(/ +/g, ' ')
    .replace(HARMLESS, 'etwas')
    .replace(/ +/g, ' ')
    .trim()
    .replace(CLOSING, ' | ')
    .replace(CLAUSE, '| ')
    .replaceAll('| | ', '| ');
}
