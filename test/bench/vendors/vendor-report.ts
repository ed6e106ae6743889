import type { Draw } from './delays.ts';
import type { Contradiction } from './hearing/caller-lines.ts';
import type { StreamReport } from './listen/serve-listen.ts';
import type { RequestReport } from './request-log.ts';
import type { RenderCost } from './speech/speech-lines.ts';

/** All that the vendors have seen and done since they started; times are monotonic. */
export interface VendorReport {
  /** Every delay that was drawn, oldest first. */
  readonly draws: readonly Draw[];
  /** Counts and all requests, oldest first. An aborted one was asked for and not waited for. */
  readonly model: RequestCounts;
  readonly voice: RequestCounts & { readonly rendering: RenderCost };
  /** What was announced and what was received disagree; none in a run that is worth anything. */
  readonly contradictions: readonly Contradiction[];
  readonly streams: readonly StreamReport[];
  /** Processor time of the vendors' process without its helpers. */
  readonly cpuMs: number;
}

export interface RequestCounts {
  readonly requests: readonly RequestReport[];
  readonly aborted: number;
}
