/**
 * Words after which a German sentence goes on, and sounds of somebody who is thinking. Its verb stands last, so
 * articles, prepositions that are no particles of a verb, joining words and what stands for a person say it: after
 * "ich habe" nothing has been said, and "ich rufe an" is whole.
 */
export const OPEN_ENDS: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
  mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner
  unser unsere unseren unserem unserer ihre ihren ihrem ihrer ihres eure euren eurem
  dieser diese dieses diesen diesem jede jeden jedem jedes welche welcher welches welchen welchem manche solche
  und oder aber sondern denn weil dass daß ob wenn als während waehrend obwohl bevor nachdem damit sodass falls sobald solange bis seit indem sowie
  für fuer gegen ohne durch um wegen trotz statt bei beim von vom zum zur im am ins ans aufs fürs fuers beim in seit gegenüber zwischen hinter neben unter über ueber vor nach mit auf
  ich wir er es man sie du ihr
  möchte moechte würde wuerde hätte haette könnte koennte sollte dürfte duerfte wollte wäre waere kann können koennen muss müssen muessen soll darf will
  habe hab haben hat bin ist sind war waren wird werden wurde geht
  brauche bräuchte braeuchte suche suchte rufe heiße heisse wohne
  warum weshalb wieso wie wer wem wen wessen wo wohin woher wofür
  sehr ganz ziemlich so zu etwas circa ungefähr ungefaehr etwa vielleicht eigentlich nämlich naemlich also halt sozusagen quasi
  äh ähm öh öhm ehm aeh aehm eh em hm hmm hmmm mm mmm tja naja
  doppel zweimal dreimal
  herr herrn frau doktor dr professor familie firma praxis nummer`.split(/\s+/),
);

/** Words with which a sentence that is over may be rounded off. */
export const POLITE: ReadonlySet<string> = new Set([
  ...[
    'bitte',
    'danke',
    'dankeschön',
    'danke schön',
    'bitteschön',
    'gerne',
    'gern',
    'vielen',
    'dank',
    'besten',
  ],
  ...['tschüss', 'tschuess', 'tschüs', 'wiederhören', 'wiedersehen', 'servus', 'ciao', 'merci'],
]);
