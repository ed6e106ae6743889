/** Sound to the caller. */
export interface MediaOut {
  /**
   * `self`: nothing is queued on the other side, the caller hears a frame when it is written, so write exactly one
   * frame every 20 ms and silence when there is nothing to say. `peer`: the other side keeps clock and queue; write
   * no silence, and so little ahead that what has been flushed is not missed.
   */
  readonly paced: 'self' | 'peer';
  /**
   * One frame of 20 ms at the leg's rate; to a peer any number of whole frames. Never waits, never throws; after the
   * end it is dropped.
   */
  write(samples: Int16Array): void;
  /** Drops what the other side has not played yet. */
  flush(): { readonly unplayedMs: number };
  /** Written and not yet played; always 0 when paced by us. */
  readonly queuedMs: number;
}
