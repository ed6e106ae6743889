import type { SampleRateHz } from '../../../core/audio.ts';
import type { Ear } from './ear.ts';
import type { ConnectOptions, VendorSocket } from './wire.ts';

/** One of the vendor's two ways to listen, with what a stream and a spare connection need to know of it. */
export interface Protocol {
  readonly rateHz: SampleRateHz;
  /** Sound of one message. */
  readonly chunkMs: number;
  /** Whether the server can be asked to answer a flush; otherwise it answers by what it reports anyway. */
  readonly finalizes: boolean;
  /** Time in which a flush is answered; then the words known so far are its answer. */
  readonly answerMs: number;
  /** How long a spare connection waits before it is exchanged. */
  readonly spareMs: number;
  /** @throws AppError `provider.rejected` for a language the model does not know. */
  connect(languageTag: string, options: ConnectOptions): Promise<VendorSocket>;
  createEar(): Ear;
}
