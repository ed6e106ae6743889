import type { ReturnReason } from '../core/outcome.ts';

/** Who calls, and how they came here, as the telephone system says it. */
export interface CallerInfo {
  /** As it is shown, null when withheld or unknown. */
  readonly callerNumber: string | null;
  readonly callerName: string | null;
  /** The number the caller dialled, null when unknown. */
  readonly dialledNumber: string | null;
  /** Set when this leg continues an earlier one of the same call. */
  readonly returned: ReturnReason | null;
}
