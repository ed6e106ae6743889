/** What goes before a name that is given as one's own, folded; everything behind it is the name. */
export const ANNOUNCED =
  /\b(?:(?:mein|der|ihr|sein|unser|auf meinen|auf den|unter dem|unter meinem|den) )?(?:(?:voller|ganzer|vollstandiger|richtiger|korrekter) )?(?:vor|nach|familien|zu|madchen|geburts)?namen?(?: (?:ist|lautet|ware|heisst|war|schreibt sich|muss heissen|soll heissen|sollte heissen))?(?! (?:stimmt|falsch|ist|passt|wurde)\b)|\b(?:ich|wir) heisse(?:n)?|\bsie heisst|\ber heisst|\bes heisst|\bich werde genannt|\bnennen sie mich|\bhier spricht|\bsie sprechen mit|\bauf den namen|\bunter dem namen/g;

/** What may go before one as well as before anything else. */
export const CARRIERS =
  /\b(?:hier ist|da ist|das ist|es ist|dies ist|ich bin(?: es)?|bin|am apparat ist|am telefon ist)\b/g;

/** Courtesies before a name. */
export const LEAD: ReadonlySet<string> = set(
  `ja jo jawohl gern gerne klar sicher naturlich selbstverstandlich hallo hi hey guten tag morgen abend schonen gruss gott gruzi servus moin oh ach ah also na nun so gut okay bitte danke
  nein nee doch entschuldigung sorry moment und aber hier der die das genau dann nur einfach noch einmal nochmal ist lautet`,
);

/** Where a name has ended. */
export const TAIL: ReadonlySet<string> = set(
  `am apparat hier spricht aus mit wegen und weil aber kann konnen konnten konnte ich mein meine meinem meiner mir mich wir das dass wo wer wie was ist war sind habe hatte brauche mochte will wurde
  nummer telefonnummer handynummer rufnummer geboren geb buchstabiert buchstabiere geschrieben schreibt danke bitte noch nochmal es geht sie ihr fur bei in im auf an nicht als ohne oder wenn sondern wieder uber bezuglich ja also
  bin rufe melde mochten wollte sagen sage gut reicht genugt dran dabei name falls damit vom`,
);

/** Of the words of {@link TAIL}, those that may be a name, or part of one, as well. */
export const NAMES_TOO: ReadonlySet<string> = set('gut will an ja');

/** Answers and requests: alone they are no name. */
export const REPLIES: ReadonlySet<string> = set(
  `ja jaja jawohl jo jep nein nee ne no na okay gut genau richtig stimmt falsch korrekt verkehrt klar sicher gern gerne bitte danke merci was wie wo wann wer wen wem warum wieso weshalb welche welcher welches
  hallo hi hey guten tag morgen abend tschuss ciao servus auf wiederhoren wiedersehen moment augenblick warten warte hilfe stopp stop abbrechen nichts niemand keiner keine nie anonym privat person mensch mitarbeiter
  empfang zentrale termin termine rezept offnungszeiten adresse nachricht doppel ah oh ach hm so und oder aber also vielleicht egal wichtig dringend eilig krank spat bereit personlich kompliziert neu alt falschgeschrieben
  ich du er sie es wir ihr mein meine dein der die das ein eine ist sind war in mit zu von fur um bei nach kann konnte soll will hat haben habe bin nicht kein nochmal noch wieder schwanger verletzt`,
);

/** Words of sentences: two of them, and it is one. */
export const SENTENCE_WORDS: ReadonlySet<string> = set(
  `ab aber alle alles als am an auch auf aus bei bin bis brauche da damit dann das dass dem denn dir doch durch ein eine einem einen einer er es etwas fur geht geben gern gerne habe haben hat hatte heute hier ich ihm ihn ihnen ihr ihre im in
  ist ja jemand jemanden jetzt kann kein keine kommen komme konnen konnte konnten machen mein meine meinem meinen meiner mich mir mit mochte morgen muss nach nicht nichts noch nun nur ob oder rufe rufen sagen schon sehr seit sich sie sind so
  soll sollte tun uber um uns unser unter vor war warum was weg wegen weil wenn werden wie wieder will wir wird wo wollen wollte wurde wurden zum zur zuruck`,
);

/** They begin a question or a request, never a name of several words. */
export const BEGINNINGS: ReadonlySet<string> = set(
  `was wann wo wie wer wen warum wieso weshalb welche welcher ist sind war waren hat haben habe hatte kann konnen konnte konnten wurde wurden soll sollte muss darf ich es dies das mein meine unser wenn sagen geben lassen stellen brauche mochte will nehmen rufen verbinden gibt geht`,
);

/** They begin no name, whatever goes before. */
export const NEVER_FIRST: ReadonlySet<string> = set(
  `mein meine unser ein eine einer kein keine keinen nicht nichts privat anonym geheim egal unwichtig vertraulich derselbe dieselbe auch immer falsch anders verkehrt fehlt richtig passt wurde tut spielt geht ist stimmt`,
);

/** A request, whatever stands beside it. */
export const REQUESTED: ReadonlySet<string> = set(
  `offnungszeiten adresse anschrift wegbeschreibung nachricht wiederholen wiederhole abbrechen anonym frage fragen termin sprechen reden verbinden durchstellen entschuldigung pardon rezept uberweisung rechnung nicht kein keine keinen ahnung vergessen auflegen`,
);

/** Written as they are said. */
export const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['doktor', 'Doktor'],
  ['professor', 'Professor'],
  ['herr', 'Herr'],
  ['frau', 'Frau'],
]);

/** Written small inside a name. */
export const PARTICLES: ReadonlySet<string> = set(
  'von vom van der den de zu zum zur und di da du del della la le al el ben bin ibn auf in',
);

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
