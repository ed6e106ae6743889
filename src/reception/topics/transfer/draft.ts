import { z } from 'zod';
import { defineDraft } from '../../state/draft.ts';

const schema = z.looseObject({
  /** Directory keys the last question was about. */
  candidates: z.array(z.string()).readonly(),
});

export interface TransferDraft {
  readonly candidates: readonly string[];
}

export const transferDraft = defineDraft<TransferDraft>({
  name: 'transfer',
  schema,
  empty: { candidates: [] },
});
