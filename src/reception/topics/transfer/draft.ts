import { z } from 'zod';
import { defineDraft } from '../../state/draft.ts';

const schema = z.looseObject({
  /** Directory keys the last question was about. */
  candidates: z.array(z.string()).readonly(),
  /** Unix time in milliseconds at which the caller was put through last; null before. */
  leftAtMs: z.int().nullable().default(null),
});

export interface TransferDraft {
  readonly candidates: readonly string[];
  readonly leftAtMs: number | null;
}

export const transferDraft = defineDraft<TransferDraft>({
  name: 'transfer',
  schema,
  empty: { candidates: [], leftAtMs: null },
});
