import type { OutboxFigures } from '../ports/outbox.ts';
import type { Store } from '../ports/store.ts';
import { createHostLimits } from './host-limits.ts';
import { insist } from './insist.ts';
import type { LaneParts } from './lane.ts';
import { buryOrphans, runOffice } from './office-lanes.ts';
import type { OfficePost } from './office-post.ts';

/** Brings out of the house what waits in the outbox of its offices. */
export interface Dispatch {
  /** These offices and channels count from now on. What is on its way by those before ends first. */
  configure(posts: readonly OfficePost[]): void;
  /** Of all offices together. */
  figures(): Promise<Pick<OutboxFigures, 'waiting' | 'dead'>>;
  /** Claims no more, and waits so long for what is on its way; the rest is there again for the next start. */
  stop(graceMs: number): Promise<void>;
}

export interface DispatchOptions extends Omit<LaneParts, 'limits'> {
  readonly storeOf: (tenant: string) => Pick<Store, 'outbox' | 'messages'>;
  /** Where a recording is; null when it is not there any more. */
  readonly soundOf: (tenant: string, recording: string) => string | null;
}

export function createDispatch(options: DispatchOptions): Dispatch {
  const { clock, storeOf, soundOf, by } = options;
  const limits = createHostLimits(clock);
  const abort = new AbortController();
  /** Offices of which nothing is claimed that is not on its way: whoever had it before is gone. */
  const released = new Set<string>();
  const running = new Set<Promise<void>>();
  let stop = new AbortController();
  let posts: readonly OfficePost[] = [];

  const prepare = async (post: OfficePost): Promise<void> => {
    const { outbox } = storeOf(post.tenant);
    if (!released.has(post.tenant)) await outbox.release(by);
    released.add(post.tenant);
    await buryOrphans(outbox, post);
  };
  const run = async (post: OfficePost, stopped: AbortSignal): Promise<void> => {
    const store = storeOf(post.tenant);
    await insist(() => prepare(post), { ...options, signal: stopped });
    const parts = { ...options, limits, store, soundOf: (name: string) => soundOf(post.tenant, name) };
    await runOffice(post, parts, { stop: stopped, abort: abort.signal });
    await Promise.all(post.channels.map(({ channel }) => channel.close()));
  };

  return {
    configure(next) {
      stop.abort();
      stop = new AbortController();
      posts = next;
      for (const post of next) {
        const office = run(post, stop.signal).finally(() => running.delete(office));
        running.add(office);
      }
    },
    async figures() {
      const each = await Promise.all(posts.map(({ tenant }) => storeOf(tenant).outbox.figures()));
      const sum = (of: 'waiting' | 'dead') => each.reduce((total, figures) => total + figures[of], 0);
      return { waiting: sum('waiting'), dead: sum('dead') };
    },
    async stop(graceMs) {
      stop.abort();
      const over = new AbortController();
      const late = clock.wait(graceMs, over.signal).then(() => abort.abort());
      await Promise.all(running);
      over.abort();
      await late;
    },
  };
}
