import type { z } from 'zod';

/**
 * A refinement: no two entries of the list are the same by `key`.
 *
 * @param sameAs What is compared in place of the text, when two texts may mean the same.
 */
export function unique<Key extends string>(key: Key, sameAs = (text: string) => text) {
  return (list: readonly Readonly<Record<Key, string>>[], context: z.RefinementCtx): void => {
    for (const [index, item] of list.entries()) {
      const first = list.findIndex((other) => sameAs(other[key]) === sameAs(item[key]));
      if (first === index) continue;
      const isSameText = list[first]?.[key] === item[key];
      context.addIssue({
        code: 'custom',
        path: [index, key],
        // Whoever knows the file puts the line in.
        params: { first: [first, key] },
        message: isSameText
          ? 'already used in line {line}'
          : 'expected to differ from line {line} in more than hyphens: a PBX leaves them out',
      });
    }
  };
}
