import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { Placed } from './located.ts';
import { cutComments } from './yaml-comments.ts';

const PATH = 'the file';

/** The first of these makes the parser trip over what follows. */
const SHIFTED = ['TAB_AS_INDENT', 'BAD_INDENT', 'UNEXPECTED_TOKEN'];

/**
 * Why the text is no YAML, in words of people who write it rather than of those who parse it. What the parser trips
 * over behind a mistake is left out when the mistake is known.
 *
 * @param lineOf The line, from 1, of an offset.
 */
export function yamlFaults(
  text: string,
  document: Document,
  lineOf: (offset: number) => number,
): readonly Placed[] {
  const variables = unquotedVariables(text);
  if (variables.length > 0) return variables;
  const cut = cutComments(text, document);
  if (cut.length > 0 && document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return cut;
  return document.errors
    .filter(({ code }, at, all) => !(SHIFTED.includes(code) && SHIFTED.includes(all[at - 1]?.code ?? '')))
    .map((error) => {
      const [offset] = error.pos;
      if (error.code !== 'DUPLICATE_KEY') {
        return { offset, path: PATH, expected: `not valid YAML: ${wordsOf(error)}` };
      }
      const first = firstOfKey(document, offset);
      const where = first === undefined ? 'above' : `in line ${lineOf(first)}`;
      return { offset, path: PATH, expected: `a key that is already used ${where}` };
    });
}

/** The parser's own sentence may quote the file, and is written for programmers. */
function wordsOf({ code, message }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indented by a tab: take spaces';
    case 'BAD_INDENT':
      return 'indented otherwise than the lines it belongs to, or a bracket above is not closed';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a second colon in one line: put the text in quotes';
    case 'MULTILINE_IMPLICIT_KEY':
      return NO_COLON;
    case 'MISSING_CHAR':
      if (/implicit/i.test(message)) return NO_COLON;
      return /quote/.test(message) ? 'a quotation mark is not closed' : 'a bracket or a comma is missing';
    case 'BAD_SCALAR_START':
      return 'text that begins with @, % or ` belongs in quotes';
    case 'BAD_DQ_ESCAPE':
      return 'a backslash in double quotes: write two, or take single quotes';
    case 'MULTIPLE_DOCS':
      return 'a second document begins at ---: one file is one office';
    case 'UNEXPECTED_TOKEN':
      return 'something does not belong here: put the text in quotes, or look for a quote or bracket too many';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return 'text that begins with * or & belongs in quotes';
    default:
      return 'this is no key with a value, and no list';
  }
}

const NO_COLON = 'expected `key: value`; this line has no colon with a space behind it';

function firstOfKey(document: Document, offset: number): number | undefined {
  let first: number | undefined;
  visit(document, {
    Map(_, map) {
      const twin = map.items.find(({ key }) => isScalar(key) && key.range?.[0] === offset)?.key;
      if (!isScalar(twin)) return;
      const found = map.items.find(({ key }) => isScalar(key) && key.value === twin.value)?.key;
      first = isScalar(found) ? found.range?.[0] : undefined;
      return visit.BREAK;
    },
  });
  return first;
}

/** `{ apiKey: ${KEY} }`: to YAML the brace of the variable begins another map. */
function unquotedVariables(text: string): readonly Placed[] {
  const found: Placed[] = [];
  let depth = 0;
  // Quoted text, comments, variables, and brackets where a value begins; all else is passed over.
  const parts =
    /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<=^|\s)#.*|\$\{([^}\n]*)\}|(?<=^|[:,[{-])\s*([{[])|([}\]])/gm;
  for (const { 0: whole, 1: name, 2: open, 3: close, index } of text.matchAll(parts)) {
    if (open) depth += 1;
    if (close) depth = Math.max(0, depth - 1);
    if (name === undefined || depth === 0) continue;
    const shown = /^[A-Z_][A-Z0-9_]*$/.test(name) ? `: "${whole}"` : '';
    found.push({ offset: index, path: PATH, expected: `put the variable in quotes${shown}` });
  }
  return found;
}
