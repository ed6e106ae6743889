const THEY_SAY = 'ich wir man';
const VERBS =
  'möchte moechte möchten moechten würde wuerde würden wuerden hätte haette hätten haetten könnte koennte könnten koennten sollte sollten dürfte duerfte wollte wollten habe hab haben bin sind war waren kann können koennen muss müssen muessen soll sollen darf dürfen will wollen werde brauche brauchen bräuchte braeuchte bräuchten braeuchten suche suchen rufe heiße heisse wohne';

/** The beginning of a main clause: its verb stands second. "Weil ich Fieber habe" is over, and "ich habe" is none. */
const BEGINNINGS = THEY_SAY.split(' ').flatMap((who) =>
  VERBS.split(' ').flatMap((verb) => [`${who} ${verb}`, `${verb} ${who}`]),
);

/** The same of questions, and what an introduction begins with. */
const OTHER_BEGINNINGS = [
  ...[
    'können sie',
    'koennen sie',
    'könnten sie',
    'koennten sie',
    'haben sie',
    'hätten sie',
    'haetten sie',
    'würden sie',
    'wuerden sie',
  ],
  ...[
    'wissen sie',
    'geben sie',
    'sagen sie',
    'gibt es',
    'geht es',
    'es geht',
    'das ist',
    'das wäre',
    'das waere',
    'es ist',
    'es wäre',
    'mein name',
    'name ist',
    'meine nummer',
    'nummer ist',
  ],
  ...[
    'hier ist',
    'hier spricht',
    'hier sind',
    'wann haben',
    'wie lange',
    'wie viel',
    'wie viele',
    'was für',
    'was fuer',
  ],
];

/**
 * Words after which a German sentence goes on, and sounds of somebody who is thinking. The particles of verbs end one:
 * "ich rufe an", "haben Sie auf?"; so do verbs in a clause behind "weil" or "dass", which is why they need their "ich".
 */
export const OPEN_ENDS: ReadonlySet<string> = new Set([
  ...`der die den dem des ein eine einen einem einer eines
  mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seinen seinem seiner
  unser unsere unseren unserem unserer ihre ihren ihrem ihrer ihres eure euren eurem
  dieser diese dieses diesen diesem jede jeden jedem jedes welche welcher welches welchen welchem
  und oder aber sondern denn weil dass daß ob wenn als während waehrend obwohl bevor nachdem damit sodass falls sobald solange sowie
  für fuer gegen ohne durch um wegen trotz statt bei beim von vom zum zur im am ins ans in seit bis zwischen neben hinter unter mit über ueber
  ich wir
  ganz ziemlich circa ungefähr ungefaehr etwa vielleicht eigentlich nämlich naemlich also quasi sozusagen
  äh ähm öh öhm ehm aeh aehm eh em hm hmm hmmm mm mmm tja
  doppel herr herrn frau doktor dr professor firma familie`.split(/\s+/),
  ...BEGINNINGS,
  ...OTHER_BEGINNINGS,
]);

/** Words with which a sentence that is over may be rounded off. */
export const POLITE: ReadonlySet<string> = new Set([
  ...[
    'bitte',
    'danke',
    'dankeschön',
    'bitteschön',
    'gerne',
    'gern',
    'vielen',
    'dank',
    'besten',
    'schön',
    'sehr',
  ],
  ...[
    'tschüss',
    'tschuess',
    'tschüs',
    'auf',
    'wiederhören',
    'wiederhoeren',
    'wiedersehen',
    'servus',
    'ciao',
    'merci',
  ],
]);
