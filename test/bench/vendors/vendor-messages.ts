import type { ProfileName } from './profiles.ts';
import type { Utterance } from './utterance.ts';
import type { VendorReport } from './vendor-report.ts';

export interface VendorOptions {
  /** `hosted` is as slow as the vendors are, `zero` has no delays at all. */
  readonly profile: ProfileName;
  /** The same seed draws the same delays. */
  readonly seed: number;
  /** `speech` is espeak-ng; `bursts` is a tone a word, which can be counted in a recording. */
  readonly voice: 'speech' | 'bursts';
}

export interface BaseUrls {
  readonly deepgram: string;
  readonly openai: string;
  readonly elevenlabs: string;
}

export type VendorCommand =
  | { readonly type: 'start'; readonly options: VendorOptions }
  | {
      readonly type: 'says';
      readonly caller: string;
      readonly utterance: Utterance;
      readonly startMs: number;
    }
  | { readonly type: 'report'; readonly id: number };

export type VendorMessage =
  | { readonly type: 'started'; readonly baseUrls: BaseUrls }
  | { readonly type: 'reported'; readonly id: number; readonly report: VendorReport };
