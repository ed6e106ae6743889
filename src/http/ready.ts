/** What `/readyz` answers: may new calls be sent here? */
export interface ReadyReport {
  /** False while the daemon starts or drains, and while a check that calls depend on fails. */
  readonly ready: boolean;
  /** By name, such as `pbx`; `detail` is for a person and holds no secret. */
  readonly checks: Readonly<Record<string, ReadyCheck>>;
  readonly configuration: ConfigurationReport;
}

/** The configuration that counts for calls that begin now. */
export interface ConfigurationReport {
  /** How often it has been read since the start, which is the first time. */
  readonly reads: number;
  /** ISO 8601. */
  readonly since: string;
  /** Why what was read last does not count: the faults, no value of the file. */
  readonly refused: string | null;
}

export interface ReadyCheck {
  readonly ok: boolean;
  readonly detail?: string;
}
