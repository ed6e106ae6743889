import { systemClock } from '../core/clock.ts';
import type { Evidence } from '../evaluation/evidence.ts';
import type { ReadCase } from '../evaluation/read-case.ts';
import { runByPhone } from '../evaluation/run-by-phone.ts';
import { createCallerVoice } from '../wiring/caller-voice.ts';
import { createOutsidePhone } from '../wiring/phone.ts';
import { openStorage } from '../wiring/storage.ts';
import { SAMPLE_CALLER } from './call.ts';
import type { CliOutput } from './output.ts';

export interface EvalCalls {
  readonly home: string;
  readonly output: CliOutput;
  readonly tell: (one: ReadCase, evidence: Evidence) => void;
}

/** Said before anything rings: a running office has people in it. */
const WARNING =
  'attendant: these are real calls to the running house: desk phones may ring, and messages are stored; --talk rings nobody';

/**
 * One call after the other to the house of `start`. Ctrl-C ends the one that is up and makes no more.
 *
 * @throws AppError `pbx.absent`, `phone.failed`, `storage.failed`.
 */
export async function placeEvalCalls(
  cases: readonly ReadCase[],
  { home, output, tell }: EvalCalls,
): Promise<void> {
  const phone = await createOutsidePhone(home);
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort();
  process.once('SIGINT', interrupt);
  const voice = await createCallerVoice();
  try {
    // First, because without a PBX there is no database either, and its absence says less.
    await phone.reach();
    using storage = openStorage({ home }, { readOnly: true });
    output.error(WARNING);
    for (const one of cases) {
      const callerNumber = one.case.from ?? SAMPLE_CALLER;
      const parts = { ...storage, phone, voice, clock: systemClock, callerNumber };
      const evidence = await runByPhone(one.case, parts, interrupted.signal);
      if (interrupted.signal.aborted) return;
      tell(one, evidence);
    }
  } finally {
    process.off('SIGINT', interrupt);
    await voice.close();
    await phone.close();
  }
}
