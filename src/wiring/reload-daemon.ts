import { systemClock } from '../core/clock.ts';
import type { ConfigurationReport, ReadyReport } from '../http/ready.ts';
import { findDaemon } from './daemon-process.ts';

/** What came of it. */
export type Reloaded =
  /** Nobody to read it: the next daemon does. */
  | { readonly type: 'no-daemon' }
  /** A daemon is there and does not say what came of it: its log does. */
  | { readonly type: 'silent' }
  | { readonly type: 'counts'; readonly tookMs: number }
  /** Nothing has changed. `because` is for a person. */
  | { readonly type: 'refused'; readonly because: string };

const PATIENCE_MS = 5_000;
const POLL_MS = 20;

/** Has the daemon of a home read its configuration again. @param httpAddress Where it says what came of it. */
export async function reloadDaemon(home: string, httpAddress: string): Promise<Reloaded> {
  const daemon = findDaemon(home);
  if (!daemon) return { type: 'no-daemon' };
  const before = await configurationAt(httpAddress);
  const fromMs = systemClock.nowMs();
  daemon.reload();
  while (before && systemClock.nowMs() - fromMs < PATIENCE_MS) {
    await systemClock.wait(POLL_MS);
    const now = await configurationAt(httpAddress);
    if (!now || now.reads <= before.reads) continue;
    if (now.refused !== null) return { type: 'refused', because: now.refused };
    return { type: 'counts', tookMs: Math.round(systemClock.nowMs() - fromMs) };
  }
  return { type: 'silent' };
}

async function configurationAt(httpAddress: string): Promise<ConfigurationReport | undefined> {
  try {
    const response = await fetch(`http://${httpAddress}/readyz`, { signal: AbortSignal.timeout(1000) });
    // Whatever else answers there has no such field, and is then silent.
    const { configuration } = (await response.json()) as Partial<ReadyReport>;
    return configuration;
  } catch {
    return undefined;
  }
}
