import { z } from 'zod';

/**
 * A key or password of the configuration. Space around it, such as the line break of a file that holds it, is no part
 * of it; what no header of a request can carry is refused here, because the libraries of vendors throw where nobody
 * can catch it. Marked `writeOnly`, as JSON Schema names what is never shown again: `config show` goes by that mark.
 */
export function secret() {
  return z
    .string()
    .trim()
    .min(1, 'expected a key or password, and it is empty')
    .superRefine((text, context) => {
      const wrong = firstWrong(text);
      if (wrong !== undefined)
        context.addIssue(`expected a key in plain characters without spaces: ${wrong}`);
    })
    .meta({ writeOnly: true });
}

/** What is wrong, and at which character, without a character of the secret itself. */
function firstWrong(text: string): string | undefined {
  const at = text.search(/[^\x21-\x7e]/);
  return at < 0 ? undefined : `character ${at + 1} is ${kindOf(text.charAt(at))}`;
}

function kindOf(character: string): string {
  if (/[\r\n\u2028\u2029]/.test(character)) return 'a line break: does its file have a second line?';
  if (/[“”„‟‘’‚‛«»]/.test(character)) return 'a typographic quotation mark';
  if (/\s/.test(character)) return 'a space';
  if (/\p{C}/u.test(character)) return 'a control character';
  return 'not a plain letter, digit or sign';
}
