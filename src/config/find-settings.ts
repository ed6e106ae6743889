import { nearestTo } from './did-you-mean.ts';
import { type Setting, settingsReference } from './settings-reference.ts';
import { type Sought, whereIs } from './where-is.ts';

/** What there is about something that is asked for. */
export type FoundSettings =
  | { readonly found: readonly Setting[]; readonly sought?: Sought }
  /** `near`: a key that may be meant. */
  | { readonly found: undefined; readonly near: string | undefined };

/** @param asked A key or a part, such as `people` or `people.extension`; the end of one; or what it is called elsewhere. */
export function findSettings(asked: string): FoundSettings {
  const all = settingsReference();
  const wanted = plainKey(asked);
  const below = all.filter(({ key }) => isBelow(plainKey(key), wanted));
  if (below.length > 0) return { found: below };
  const sought = whereIs(asked);
  const called = all.filter(({ key }) => sought?.keys.includes(key));
  const ends = all.filter((each) => plainKey(each.key).endsWith(`.${wanted}`) && !called.includes(each));
  if (called.length + ends.length > 0) return { found: [...called, ...ends], ...(sought && { sought }) };
  const names = all.map(({ key }) => key.replaceAll('[]', ''));
  const ofNames = names.map((name) => name.split('.').at(-1) ?? name);
  return { found: undefined, near: nearestTo(asked, [...new Set([...names, ...ofNames])]) };
}

function isBelow(key: string, part: string): boolean {
  return key === part || key.startsWith(`${part}.`);
}

/** Whoever asks need not know what is a list. */
function plainKey(key: string): string {
  return key.replaceAll(/\[\d*\]/g, '').toLowerCase();
}
