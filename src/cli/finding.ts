import type { OfficeConfig } from '../config/house.ts';
import type { Config } from '../config/schema.ts';

/** One line of the report. */
export interface Finding {
  /** What was looked at, such as `pbx`. */
  readonly name: string;
  readonly status: 'ok' | 'warn' | 'fail';
  readonly detail: string;
  /** What to do about it; left out when ok. */
  readonly fix?: string;
}

/** Looks at one thing. An AppError that is thrown becomes a `fail` with the advice of its code. */
export type Probe = (subject: DoctorSubject, signal: AbortSignal) => Promise<readonly Finding[]>;

export interface DoctorSubject {
  /** Of the first office. */
  readonly config: Config;
  /** The further ones. */
  readonly offices?: readonly OfficeConfig[];
  readonly home: string;
  /** Host and port of the daemon's HTTP, as a URL has them. */
  readonly httpAddress: string;
  /** Where the daemon listens, and its supervisor: the dialplan has to know these ports. */
  readonly bind: string;
  readonly audioSocketPort: number;
  readonly httpPort: number;
  readonly supervisorPort: number;
  /** What a test call dials. */
  readonly number: string;
  /** A drill is made although callers have calls. */
  readonly force: boolean;
}

/** What the doctor cannot look at by itself: it needs the vendors' adapters, which are wired elsewhere. */
export interface DoctorProbes {
  /** How old the Asterisk is that set-up has fetched. */
  readonly asteriskAge: Probe;
  /** Model files are there, and are the ones that were published. */
  readonly models: Probe;
  /** Each configured engine answers a small request. */
  readonly engines: Probe;
  /** The dialplan that runs on the PBX is the one of the configuration. */
  readonly dialplan: Probe;
  /** A scripted caller dials the attendant through the PBX and hears the greeting. */
  readonly testCall: Probe;
  /** A scripted caller goes through a failover. */
  readonly drill: Probe;
}
