import { normalise } from './words.ts';

const COURTESY = /^(?:(?:ja|also|gut|okay|ähm?|hallo|guten (?:tag|morgen|abend)|na ja|nun),? )*/i;
/** What is left behind these reads well after "Ihr Anliegen:". */
const ABOUT =
  /^(?:es |da |mir )?(?:geht|ginge|handelt)(?: es)?(?: sich)?(?: mir)?(?: hier| eigentlich| nur| eben)* um /i;
const CALLING =
  /^(?:ich )?(?:rufe|ruf|melde|wollte|möchte|moechte)(?: ich| mich)?(?: nur| eigentlich| kurz)* (?:an |anrufen )?(?=(?:wegen|bezüglich|bezueglich|weil) )/i;

/** A reason without "es geht um" before it. "Wegen meiner Rechnung" keeps its preposition, and with it its case. */
export function readReason(text: string): string {
  const said = text.replace(COURTESY, '');
  const about = said.replace(ABOUT, '');
  if (about !== said) return about || text;
  const why = said.replace(CALLING, '');
  return (why === said ? text : why.replace(/ an(?=[.!]?$)/, '')) || text;
}

/** "Ich brauche Hilfe" is help with something. */
export function isReason(text: string): boolean {
  return /\bich (?:brauche|benotige) (?:\w+ )?hilfe\b/.test(normalise(text));
}
