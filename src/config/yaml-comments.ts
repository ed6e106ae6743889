import { type Document, isPair, isScalar, isSeq, visit } from 'yaml';
import { pathText } from './faults.ts';
import type { Placed } from './located.ts';

/**
 * `name: Room #5 clinic` is `Room` to YAML. A comment that is meant as one has a space behind its `#`, so this is one
 * that is not.
 */
export function cutComments(text: string, document: Document): readonly Placed[] {
  const found: Placed[] = [];
  visit(document, {
    Scalar(key, { type, comment, range }, above) {
      if (type !== 'PLAIN' || !comment || /^\s/.test(comment) || !range) return;
      const offset = text.indexOf('#', range[1]);
      const path = pathText([...pathOf(above), ...(typeof key === 'number' ? [key] : [])]);
      found.push({
        offset,
        path,
        expected: 'a comment begins at this #, and the text ends before it: put it in quotes',
      });
    },
  });
  return found;
}

/** Keys and list positions down to a node, out of what stands above it. */
function pathOf(above: readonly unknown[]): readonly PropertyKey[] {
  return above.flatMap((node, at): PropertyKey[] => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    const next = above[at + 1];
    return isSeq(node) && next !== undefined ? [node.items.indexOf(next)] : [];
  });
}
