import type { SpokenMessage } from '../../reception/phrase-book.ts';
import { withArticle } from './articles.ts';

/** About fifteen seconds: nobody listens longer to what they have just said. */
const LONGEST_CHARS = 240;

/** How every read-back begins. */
export function readBackStart(forName: string | null): string {
  return forName === null ? 'Le leo su mensaje.' : `Le leo su mensaje para ${withArticle(forName)}.`;
}

export function readBack({ name, number, extension, reason, recorded, forName }: SpokenMessage): string {
  return [
    readBackStart(forName),
    name === null ? 'No he entendido su nombre.' : `Su nombre: ${name}.`,
    number === null ? 'Sin número para llamarle.' : `Le llamaremos al ${number}${extensionText(extension)}.`,
    reasonText(reason, recorded),
  ].join(' ');
}

function extensionText(extension: string | null): string {
  return extension === null ? '' : `, extensión ${extension}`;
}

function reasonText(reason: string | null, recorded: boolean): string {
  if (reason !== null && reason.length > LONGEST_CHARS)
    return `Su mensaje empieza así: ${beginningOf(reason)}. Se guarda entero.`;
  if (reason !== null) return `Su mensaje: ${reason}.`;
  return recorded ? 'Su mensaje se guarda como grabación.' : 'Sin motivo.';
}

function beginningOf(reason: string): string {
  const words = reason.slice(0, LONGEST_CHARS);
  return words.slice(0, words.lastIndexOf(' ')).replace(/[,;:.!?]+$/, '') || words;
}
