import type { ContactWords, Way } from './contact-words.ts';

const ASKING = `\\b(?:wie (?:ist|lautet|war|heisst)|was ist|welche[mrsn]?|geben sie|gib|sagen sie|nennen sie|kann ich|konnte ich|darf ich|konnen sie|konnten sie|haben sie|habt ihr|gibt es|brauche?|brauchte|mochte|wollte|hatte gern|hatte gerne|bitte|und)\\b`;

const SENTENCES: Readonly<Record<Way, (value: string) => string>> = {
  phone: (value) => `Unsere Telefonnummer ist ${value}.`,
  email: (value) => `Unsere E-Mail-Adresse ist ${value}.`,
  website: (value) => `Unsere Website ist ${value}.`,
};

export const wordsDe: ContactWords = {
  asks: {
    phone: new RegExp(
      `${ASKING}.{0,30}\\b(?:ihre|eure|die|der) (?:telefon|ruf|telefon ?ruf|haupt|zentral)?nummer\\b(?! (?:von|der|des|fur) )(?!.*\\b(?:herr|herrn|frau|doktor)\\b)|\\bunter welcher (?:telefon|ruf)?nummer\\b|\\bwelche (?:telefon|ruf)?nummer (?:kann|soll|muss|darf|konnte) ich\\b|^(?:ihre )?telefonnummer$`,
    ),
    email: new RegExp(
      `${ASKING}.{0,30}\\b(?:ihre|eure|die|eine) (?:e ?)?mail(?: ?adresse)?\\b(?! (?:von|bekommen|erhalten|geschickt|geschrieben|gesendet))|\\b(?:kann|darf|konnte|soll) ich (?:ihnen|euch) (?:auch |das |es |was |etwas )*(?:eine )?(?:e ?)?mail|\\b(?:per|via) (?:e ?)?mail (?:erreichen|erreichbar|schicken|senden|schreiben)\\b|\\ban welche (?:e ?)?mail|^(?:ihre )?(?:e ?)?mail ?adresse$`,
    ),
    website: new RegExp(
      `${ASKING}.{0,30}\\b(?:ihre|eure|die|eine) (?:web ?site|web ?seite|home ?page|internet ?seite|internet ?adresse|web ?adresse|seite im (?:internet|netz))\\b(?! (?:ist|steht|sagt|geht|funktioniert))|^(?:ihre )?(?:web ?site|web ?seite|home ?page|internet ?seite)$`,
    ),
  },
  tell: (way, value) => SENTENCES[way](value),
  questions: {
    phone: ['wie ist ihre telefonnummer', 'wie lautet ihre telefonnummer'],
    email: ['wie ist ihre mailadresse', 'kann ich ihnen eine mail schreiben'],
    website: ['wie ist ihre webseite', 'haben sie eine webseite'],
  },
};
