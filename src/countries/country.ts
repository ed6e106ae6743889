import type { Alarm } from '../core/alarm.ts';

/** Everything that is one country. A language knows nothing of it, and it knows nothing of a language. */
export interface Country {
  /** ISO 3166-1 alpha-2, such as `GB`. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** What a phone dials for help. They lead out of every PBX before any filter, limit or list; the attendant never dials them. */
  readonly emergencyNumbers: readonly string[];
  /** What a caller is told to dial, the first one first: fewer than a phone may dial, since nobody keeps nine in mind. */
  readonly callForHelp: Readonly<Record<Exclude<Alarm, 'suicide'>, readonly string[]>>;
  /** Who listens to thoughts of suicide, day and night and free of charge, with its source in the country's file; without spaces, as it is dialled. */
  readonly helpline: string;
  readonly dialling: Dialling;
  /**
   * What begins the network's own services where it is dialled, such as `*67`, and short numbers of public services; a code of the
   * office that begins so would never be one of these again.
   */
  readonly serviceCodes: readonly string[];
  /** Whether the law asks that whoever is recorded agrees, or that one side knows of it; its source in the country's file. */
  readonly recording: RecordingRule;
  /** The zone of `asterisk-config/indications.conf` whose tones its callers know. */
  readonly tones: string;
}

/** `all-parties`: a caller is told that they may refuse. `one-party`: they are told. */
export type RecordingRule = 'all-parties' | 'one-party';

/** What is dialled before a number. How long numbers are is in `length-of-number.ts`, their one form in `normalize-number.ts`. */
export interface Dialling {
  /** After the plus, such as `44`. */
  readonly countryCode: string;
  /** Before a national number in the country itself; empty where there is none. */
  readonly trunkPrefix: string;
  /** Before a country code; what `+` stands for. */
  readonly internationalPrefix: string;
}
