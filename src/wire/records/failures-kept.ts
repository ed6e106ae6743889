/** They are asked for a day back. */
export const FAILURES_KEPT_MS = 48 * 3_600_000;
