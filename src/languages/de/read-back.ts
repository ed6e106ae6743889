import type { SpokenMessage } from '../../reception/phrase-book.ts';
import { nameInCase } from './name-in-case.ts';

/** About fifteen seconds: nobody listens longer to what they have just said. */
const LONGEST_CHARS = 240;

/** How every read-back begins. */
export function readBackStart(forName: string | null): string {
  return `Ich lese das noch einmal vor${forName === null ? '' : `: eine Nachricht für ${nameInCase(forName, 'accusative')}`}.`;
}

export function readBack({ name, number, extension, reason, recorded, forName }: SpokenMessage): string {
  return [
    readBackStart(forName),
    name === null ? 'Ihren Namen habe ich nicht verstanden.' : `Ihr Name: ${name}.`,
    number === null ? 'Ohne Rückrufnummer.' : `Rückruf unter: ${number}${extensionText(extension)}.`,
    reasonText(reason, recorded),
  ].join(' ');
}

function extensionText(extension: string | null): string {
  return extension === null ? '' : `, Durchwahl ${extension}`;
}

function reasonText(reason: string | null, recorded: boolean): string {
  if (reason !== null && reason.length > LONGEST_CHARS)
    return `Ihr Anliegen beginnt mit: ${beginningOf(reason)}. Alles davon bleibt erhalten.`;
  if (reason !== null) return `Ihr Anliegen: ${withoutEnd(reason)}.`;
  return recorded ? 'Ihr Anliegen ist als Aufnahme gespeichert.' : 'Ohne Angabe, worum es geht.';
}

function beginningOf(reason: string): string {
  const words = reason.slice(0, LONGEST_CHARS);
  return withoutEnd(words.slice(0, words.lastIndexOf(' '))) || words;
}

function withoutEnd(words: string): string {
  return words.replace(/[,;:.!?]+$/, '');
}
