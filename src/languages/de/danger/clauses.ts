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

/** ` | ` before every main clause, so that each is read for itself as a sentence is. @param words Folded. */
export function clausesOf(words: string): string {
  return words.replace(CLOSING, ' | ').replace(CLAUSE, '| ').replaceAll('| | ', '| ');
}
