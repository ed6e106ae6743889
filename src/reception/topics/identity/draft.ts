import { z } from 'zod';
import { defineDraft } from '../../state/draft.ts';

const schema = z.looseObject({
  /** Name of the topic that goes on once it is proved who calls. */
  wants: z.string().nullable(),
  /** Who they say they are. */
  claimed: z.string().nullable(),
  /** Words of a date that was begun: "the third of May". */
  begun: z.string(),
  /** For each proof that was given, in order, the ids of those whom it fits: neither date nor code is kept. */
  fits: z.array(z.array(z.string()).readonly()).readonly(),
  /** Of this visit. */
  failures: z.int().nonnegative(),
  /** What failures were counted in. */
  failedIn: z.string().nullable(),
  /** Who was proved, and in which call: the next caller of a number is somebody else. */
  proved: z.object({ personId: z.string(), callId: z.string() }).readonly().nullable(),
});

export type IdentityDraft = Readonly<
  Pick<z.output<typeof schema>, 'wants' | 'claimed' | 'begun' | 'fits' | 'failures' | 'failedIn' | 'proved'>
>;

export const identityDraft = defineDraft<IdentityDraft>({
  name: 'identity',
  schema,
  empty: { wants: null, claimed: null, begun: '', fits: [], failures: 0, failedIn: null, proved: null },
});
