import type { CallerSound } from '../../src/wiring/caller-voice.ts';
import { createDelays } from '../bench/vendors/delays.ts';
import { loudOnsetMs } from '../bench/vendors/hearing/loud-onset.ts';
import { serveListen } from '../bench/vendors/listen/serve-listen.ts';
import { monotonicMs } from '../bench/vendors/monotonic-clock.ts';
import { PROFILES } from '../bench/vendors/profiles.ts';
import { createOwnLines } from './own-lines.ts';

/** An engine of open vocabulary: transcribes what it has been told of, where that sound really arrives. */
export interface Ears extends AsyncDisposable {
  readonly baseUrl: string;
  /** Resolves when the caller, of whom there is one call, may dial: nobody else does until this one is heard, or has given up. */
  dials(caller: string): Promise<HeardCaller>;
  /** Where what was announced did not arrive so: a file that fails there may have failed because of us. */
  doubts(): readonly string[];
}

export interface HeardCaller extends Disposable {
  /** The caller speaks now. */
  says(text: string, sound: CallerSound): void;
}

const PROFILE = 'zero';
/** A call that has not come to the attendant by then never does. */
const DIAL_LIMIT_MS = 8000;

export async function serveEars(): Promise<Ears> {
  const lines = createOwnLines();
  const server = await serveListen({ lines, profile: PROFILES[PROFILE], delays: createDelays(PROFILE, 1) });
  let before: Promise<void> = Promise.resolve();
  return {
    baseUrl: server.baseUrl,
    async dials(caller) {
      const mine = Promise.withResolvers<void>();
      const earlier = before;
      before = before.then(() => mine.promise);
      await earlier;
      const claim = lines.claim(caller);
      const limit = setTimeout(claim.giveUp, DIAL_LIMIT_MS);
      void claim.claimed.then(() => {
        clearTimeout(limit);
        mine.resolve();
      });
      return {
        says(text, { samples, words }) {
          const utterance = { text, words, lengthMs: samples.length / 8, heard: true };
          lines.says(caller, { ...utterance, onsetMs: loudOnsetMs(samples) }, monotonicMs());
        },
        [Symbol.dispose]: claim.giveUp,
      };
    },
    doubts: () =>
      lines.contradictions().map(({ type, caller = 'nobody', text }) => `${type}: ${text} (${caller})`),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
