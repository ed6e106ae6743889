/** Carries events from the engine to one reader. */
export interface EventQueue<Event> {
  /** Dropped after the end. */
  put(event: Event): void;
  /** No more events; what is queued is still read. An error is thrown to the reader after it. */
  end(error?: unknown): void;
  /** Ends, and drops what is queued. */
  drop(): void;
  /** Resolves when the reader has taken everything or has left; at once when there is no reader. */
  drained(): Promise<void>;
  /** One reader only. */
  read(): AsyncGenerator<Event, void, undefined>;
}

export function createEventQueue<Event>(): EventQueue<Event> {
  let queued: Event[] = [];
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  let reading = false;
  let changed = Promise.withResolvers<void>();
  const drained = Promise.withResolvers<void>();

  function change(): void {
    changed.resolve();
    changed = Promise.withResolvers();
    if (ended && queued.length === 0) drained.resolve();
  }

  function end(error?: unknown): void {
    if (ended) return;
    ended = true;
    if (error !== undefined) failure = { error };
    change();
  }

  function drop(): void {
    queued = [];
    ended = true;
    change();
  }

  return {
    put(event) {
      if (ended) return;
      queued.push(event);
      change();
    },
    end,
    drop,
    drained: () => (reading ? drained.promise : Promise.resolve()),
    async *read() {
      reading = true;
      try {
        for (;;) {
          const event = queued.shift();
          if (event !== undefined) {
            change();
            yield event;
          } else if (ended) {
            if (failure) throw failure.error;
            return;
          } else await changed.promise;
        }
      } finally {
        drop();
      }
    },
  };
}
