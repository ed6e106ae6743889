import { listenOnLoopback } from './vendor.ts';

/** A port of loopback on which nobody listens. */
export async function closedPort(): Promise<number> {
  await using listener = await listenOnLoopback(() => {});
  return listener.port;
}
