import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { AppError } from '../core/errors.ts';
import { type Fault, pathText } from './faults.ts';
import { inOrder, type LocatedFault, type Placed } from './located.ts';
import { cutComments } from './yaml-comments.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A text of YAML that people write, and where in it things are. */
export interface YamlText {
  /** Why it is no YAML. */
  readonly broken: readonly LocatedFault[];
  /** Values that a comment cuts short. */
  readonly cut: readonly LocatedFault[];
  /** @throws AppError `config.invalid` for aliases that lead nowhere. */
  plain(): unknown;
  located(faults: readonly Fault[]): readonly LocatedFault[];
}

export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  // Pretty errors quote the text around the fault, which may be a password.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const lineOf = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const place = ({ offset, ...fault }: Placed): LocatedFault => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), ...fault };
  };
  const placed = ({ first, ...fault }: Fault): Placed => ({
    offset: offsetOf(document, fault),
    path: pathText(fault.path),
    expected: first
      ? fault.expected.replace('{line}', String(lineOf(offsetOf(document, { path: first, about: 'value' }))))
      : fault.expected,
  });
  const isBroken = document.errors.length > 0;
  return {
    broken: isBroken ? inOrder(yamlFaults(text, document, lineOf).map(place)) : [],
    cut: isBroken ? [] : inOrder(cutComments(text, document).map(place)),
    plain: () => toPlain(document),
    located: (faults) => inOrder(faults.map(placed).map(place)),
  };
}

function toPlain(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    throw new AppError('config.invalid', 'the file uses YAML aliases that lead nowhere or too far');
  }
}

/** Where the fault stands: its value, its key, or the nearest thing around it that exists. */
function offsetOf(document: Document, { path, about }: Pick<Fault, 'path' | 'about'>): number {
  if (about === 'key') {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
