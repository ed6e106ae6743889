import type { Held } from './held.ts';

/** Leaves out what is under a hold, and counts it. */
export interface Free {
  of<Item>(items: readonly Item[], what: (item: Item) => Parameters<Held['holdOf']>[0]): readonly Item[];
  readonly held: number;
}

export function freeOf({ holdOf }: Held): Free {
  let held = 0;
  return {
    get held() {
      return held;
    },
    of(items, what) {
      const free = items.filter((item) => holdOf(what(item)) === undefined);
      held += items.length - free.length;
      return free;
    },
  };
}
