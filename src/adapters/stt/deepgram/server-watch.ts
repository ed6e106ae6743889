export interface ServerWatch {
  start(): void;
  sent(seconds: number): void;
  received(): void;
  stop(): void;
}

/**
 * Keeps a quiet connection alive, and notices a server that says nothing to sound that lasts `silenceMs`: it
 * reports on silence as well, so a connection without any results is dead even while TCP has not noticed.
 */
export function createServerWatch(on: {
  /** Time without sound after which a KeepAlive is due, and again after as much. */
  readonly keepAliveMs: number;
  readonly silenceMs: number;
  readonly keepAlive: () => void;
  readonly silent: () => void;
}): ServerWatch {
  let timer: NodeJS.Timeout | undefined;
  let [lastSentMs, lastReceivedMs, sentS] = [0, 0, 0];

  const look = () => {
    const nowMs = performance.now();
    // Both clocks must have passed: sound may arrive in a burst, or not at all.
    if (Math.min(nowMs - lastReceivedMs, sentS * 1000) >= on.silenceMs) return on.silent();
    if (nowMs - lastSentMs < on.keepAliveMs) return;
    lastSentMs = nowMs;
    on.keepAlive();
  };

  return {
    start() {
      [lastSentMs, lastReceivedMs] = [performance.now(), performance.now()];
      timer = setInterval(look, Math.min(500, on.silenceMs / 4, on.keepAliveMs / 4));
    },
    sent(seconds) {
      lastSentMs = performance.now();
      sentS += seconds;
    },
    received() {
      lastReceivedMs = performance.now();
      sentS = 0;
    },
    stop: () => clearInterval(timer),
  };
}
