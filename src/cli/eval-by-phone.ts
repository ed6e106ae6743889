import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { EvalCase } from '../evaluation/case-schema.ts';
import type { PhoneRunParts } from '../evaluation/place-call.ts';
import { createCallerVoice } from '../wiring/caller-voice.ts';
import { createOutsidePhone } from '../wiring/phone.ts';
import { openStorage } from '../wiring/storage.ts';
import type { CliOutput } from './output.ts';

export interface EvalCalls {
  readonly home: string;
  readonly output: CliOutput;
  /** One call after the other; `signal` aborts when the person at the keyboard has enough. */
  readonly place: (parts: Omit<PhoneRunParts, 'callerNumber'>, signal: AbortSignal) => Promise<void>;
}

/** Said before anything rings: a running office has people in it. */
const WARNING =
  'attendant: these are real calls to the running house: desk phones may ring, and messages are stored; --talk rings nobody';

/**
 * Calls to the house of `start`. Ctrl-C ends the one that is up, and no more should be made.
 *
 * @throws AppError `pbx.absent`, `phone.failed`, `storage.failed`.
 */
export async function placeEvalCalls({ home, output, place }: EvalCalls): Promise<void> {
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
    const { calls, messages } = storage;
    await place({ calls, messages, phone, voice, clock: systemClock }, interrupted.signal);
  } finally {
    process.off('SIGINT', interrupt);
    await voice.close();
    await phone.close();
  }
}

/** @throws AppError `config.invalid`: a running office has its own time and its own people. */
export function refuseForLiveOffice(
  file: string,
  { at, office, persons }: Pick<EvalCase, 'at' | 'office' | 'persons'>,
): void {
  const key = at ? 'at' : office ? 'office' : persons.length > 0 ? 'persons' : undefined;
  if (key === undefined) return;
  const why = `${file} has \`${key}\`, which a running office cannot take on; try it with --talk`;
  throw new AppError('config.invalid', why);
}
