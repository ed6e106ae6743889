import { setTimeout as sleep } from 'node:timers/promises';
import type { CallerSound } from '../../src/wiring/caller-voice.ts';
import { createDelays } from '../bench/vendors/delays.ts';
import { createCallerLines } from '../bench/vendors/hearing/caller-lines.ts';
import { loudOnsetMs } from '../bench/vendors/hearing/loud-onset.ts';
import { serveListen } from '../bench/vendors/listen/serve-listen.ts';
import { monotonicMs } from '../bench/vendors/monotonic-clock.ts';
import { PROFILES } from '../bench/vendors/profiles.ts';

/** An engine of open vocabulary: transcribes what it has been told of, where that sound really arrives. */
export interface Ears extends AsyncDisposable {
  readonly baseUrl: string;
  /** A caller speaks as soon as this resolves. */
  says(caller: string, text: string, sound: CallerSound): Promise<void>;
}

/** Callers are told apart by the time of their first sound. */
const FIRST_SOUNDS_APART_MS = 350;
const PROFILE = 'zero';

export async function serveEars(): Promise<Ears> {
  const lines = createCallerLines();
  const server = await serveListen({ lines, profile: PROFILES[PROFILE], delays: createDelays(PROFILE, 1) });
  const known = new Set<string>();
  let lastFirstMs = Number.NEGATIVE_INFINITY;

  async function firstSound(caller: string): Promise<void> {
    if (known.has(caller)) return;
    known.add(caller);
    const slotMs = Math.max(performance.now(), lastFirstMs + FIRST_SOUNDS_APART_MS);
    lastFirstMs = slotMs;
    await sleep(Math.max(0, slotMs - performance.now()));
  }

  return {
    baseUrl: server.baseUrl,
    async says(caller, text, { samples, words }) {
      await firstSound(caller);
      const utterance = {
        text,
        words,
        lengthMs: samples.length / 8,
        heard: true,
        onsetMs: loudOnsetMs(samples),
      };
      lines.says(caller, utterance, monotonicMs());
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
