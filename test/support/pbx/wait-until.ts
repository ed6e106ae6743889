import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 10;

/** Looks again and again until there is something to see. Fails after `limitMs`, with `what` was waited for. */
export async function waitUntil<Found>(
  what: string,
  limitMs: number,
  look: () => Promise<Found | undefined | false> | Found | undefined | false,
): Promise<Found> {
  const untilMs = performance.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    assert.ok(performance.now() < untilMs, `not within ${limitMs} ms: ${what}`);
    await sleep(POLL_MS);
  }
}
