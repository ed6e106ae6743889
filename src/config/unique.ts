import type { z } from 'zod';

interface Alike {
  /** What is compared in place of the text. */
  readonly sameAs: (text: string) => string;
  /** What is wrong with the second of two; `{line}` becomes that of the first. */
  readonly fault: string;
}

/**
 * A refinement: no two entries of the list are the same by `key`.
 *
 * @param alike When two texts may mean the same. Entries without the key are never the same.
 */
export function unique<Key extends string>(key: Key, alike?: Alike) {
  const sameAs = alike?.sameAs ?? ((text: string) => text);
  return (
    list: readonly Readonly<{ [Name in Key]?: string | undefined }>[],
    context: z.RefinementCtx,
  ): void => {
    const compared = list.map((item) => {
      const text: string | undefined = item[key];
      return text === undefined ? undefined : sameAs(text);
    });
    for (const [index, item] of list.entries()) {
      const first = compared.indexOf(compared[index]);
      if (first === index || item[key] === undefined) continue;
      const isSameText = list[first]?.[key] === item[key];
      context.addIssue({
        code: 'custom',
        path: [index, key],
        // Whoever knows the file puts the line in.
        params: { first: [first, key] },
        message: isSameText || !alike ? 'already used in line {line}' : alike.fault,
      });
    }
  };
}
