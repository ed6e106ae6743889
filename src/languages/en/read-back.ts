import type { SpokenMessage } from '../../reception/phrase-book.ts';

/** About fifteen seconds: nobody listens longer to what they have just said. */
const LONGEST_CHARS = 240;

/** How every read-back begins. */
export function readBackStart(forName: string | null): string {
  return `Let me read that back${forName === null ? '' : `: a message for ${forName}`}.`;
}

export function readBack({ name, number, extension, reason, recorded, forName }: SpokenMessage): string {
  return [
    readBackStart(forName),
    name === null ? 'Your name I did not catch.' : `Your name: ${name}.`,
    number === null ? 'No number to call back.' : `Call back on: ${number}${extensionText(extension)}.`,
    reasonText(reason, recorded),
  ].join(' ');
}

function extensionText(extension: string | null): string {
  return extension === null ? '' : `, extension ${extension}`;
}

function reasonText(reason: string | null, recorded: boolean): string {
  if (reason !== null && reason.length > LONGEST_CHARS)
    return `Your message begins: ${beginningOf(reason)}. All of it is kept.`;
  if (reason !== null) return `Your message: ${reason}.`;
  return recorded ? 'Your message is kept as a recording.' : 'No reason given.';
}

function beginningOf(reason: string): string {
  const words = reason.slice(0, LONGEST_CHARS);
  return words.slice(0, words.lastIndexOf(' ')).replace(/[,;:.!?]+$/, '') || words;
}
