/** What one side puts, the other takes, in order. One taker. */
export interface Queue<Item> {
  put(item: Item): void;
  /** The next item; undefined when there is none and `signal` has aborted. */
  take(signal: AbortSignal): Promise<Item | undefined>;
}

export function createQueue<Item>(): Queue<Item> {
  const items: Item[] = [];
  let wake: (() => void) | undefined;
  return {
    put(item) {
      items.push(item);
      wake?.();
    },
    async take(signal) {
      while (items.length === 0 && !signal.aborted) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        const gone = () => resolve();
        signal.addEventListener('abort', gone, { once: true });
        await promise;
        signal.removeEventListener('abort', gone);
        wake = undefined;
      }
      return items.shift();
    },
  };
}
