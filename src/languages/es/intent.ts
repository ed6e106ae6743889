import type { Intent, OfficeFacts } from '../../reception/intent.ts';
import { createIntentReader } from '../../reception/understand/intent-reader.ts';
import { readClosing } from './closing.ts';
import { directoryEs } from './directory.ts';
import { informationEs } from './hours/information.ts';
import { isIntroduction } from './introduction.ts';
import { asksWhoAnswers } from './machine.ts';
import { messageEs } from './message-words.ts';
import { withoutNegated } from './negation.ts';
import { peopleEs } from './people.ts';
import { normalise } from './words.ts';
import { yesNo } from './yes-no.ts';

const HELP =
  /^(?:(?:hola|buenas|buenos dias|si|no|perdone|disculpe|oiga|y) )*(?:(?:necesito |quiero |pido )?(?:un poco de )?ayuda(?: aqui)?|(?:me |nos )?(?:puede|puedes|podria|podrias|pueden) (?:ayudar|ayudarme|ayudarnos)(?: usted)?|me ayudas?|(?:que|en que) (?:me |mas )?(?:cosas )?(?:puedes?|puedo|podria) (?:hacer|decir|pedir|preguntar|ayudar|ayudarme|ofrecer)(?: (?:usted|tu|aqui|por mi))?|(?:(?:que|cuales son(?: las| mis)?) )?opciones(?: (?:hay|tengo|tiene))?|menu(?: principal)?|que (?:es lo que )?sabes? hacer)$/;
/** Read by {@link readClosing}, part by part: in one pattern their many words would be tried in too many ways. */
const READ_BEFORE = /(?!)/;

const readRequest = createIntentReader({
  normalise,
  isPolite: (text) => /por ?fa(?:vor)?(?!\p{L})/iu.test(text),
  goodbye: READ_BEFORE,
  nothingElse: READ_BEFORE,
  repeat: READ_BEFORE,
  wait: READ_BEFORE,
  cancel: READ_BEFORE,
  help: HELP,
  asksWhoAnswers,
  withoutNegated,
  isIntroduction,
  message: messageEs,
  yesNo,
  people: peopleEs,
  directory: directoryEs,
  office: 'la consulta',
  information: informationEs,
  asksWhen:
    /^(?:(?:y|hola|buenas|oiga|perdone) )*(?:cuando|a que horas?|hasta que horas?|desde que horas?|(?:en )?que dias?|en que horario|hasta cuando)(?![^ ])/,
});

/** What callers want, in Spanish. @param today Local date, for holidays by name. */
export function readIntent(text: string, office: OfficeFacts, today: string): Intent {
  return readClosing(text, normalise(text)) ?? readRequest(text, office, today);
}
