/** What `/readyz` answers: may new calls be sent here? */
export interface ReadyReport {
  /** False while the daemon starts or drains, and while a check that calls depend on fails. */
  readonly ready: boolean;
  /** By name, such as `pbx`; `detail` is for a person and holds no secret. */
  readonly checks: Readonly<Record<string, ReadyCheck>>;
}

export interface ReadyCheck {
  readonly ok: boolean;
  readonly detail?: string;
}
