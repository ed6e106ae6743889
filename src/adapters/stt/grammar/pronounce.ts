import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { bareEnv } from '../../../core/bare-env.ts';
import { arpabetFromIpa, arpabetFromSpelling } from './arpabet.ts';

/** Of other scripts espeak-ng's English voices say what they are, such as `Chinese letter`, which no caller does. */
const READABLE = /[\p{Script=Latin}\p{Nd}]/u;

/**
 * Phones of words that the decoder's dictionary does not have, such as the names of an office: as espeak-ng
 * says them, or as they are spelled when it is not installed. A word nobody can say is not in the answer.
 */
export async function pronounce(
  given: readonly string[],
  espeakVoice: string,
): Promise<ReadonlyMap<string, string>> {
  const words = given.filter((word) => READABLE.test(word));
  const ipa = words.length === 0 ? [] : await transcribe(words, espeakVoice);
  const found = new Map<string, string>();
  for (const [index, word] of words.entries()) {
    const phones = arpabetFromIpa(ipa?.[index] ?? '') || arpabetFromSpelling(word);
    if (phones !== '') found.set(word, phones);
  }
  return found;
}

/** One line of IPA a word; undefined without espeak-ng or when it does not keep to one line a word. */
async function transcribe(
  words: readonly string[],
  espeakVoice: string,
): Promise<readonly string[] | undefined> {
  try {
    const child = spawn('espeak-ng', ['-q', '--ipa', '-v', espeakVoice, '--stdin'], {
      env: bareEnv(process.env),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    // Out of descriptors there are no pipes, and the reason comes when nobody waits any more.
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    // A full stop keeps each word a clause of its own, and so a line of its own.
    child.stdin.end(words.map((word) => `${word.replaceAll(/[^\p{L}\p{N}']/gu, '')}.\n`).join(''));
    const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
    const lines = output.trim().split('\n');
    return lines.length === words.length ? lines : undefined;
  } catch {
    return undefined;
  }
}
