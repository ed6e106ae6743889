import type { Admission } from '../call/admission.ts';
import type { ReadyCheck, ReadyReport } from '../http/ready.ts';
import type { Telephony } from '../ports/telephony.ts';
import type { OfficesInForce } from './offices.ts';

export interface Readiness {
  readonly telephony: Pick<Telephony, 'health'>;
  readonly admission: Pick<Admission, 'overload'>;
  readonly offices: Pick<OfficesInForce, 'report'>;
  readonly drain: AbortSignal;
}

/** May calls be sent here, and if not, why. */
export function readyReport({ telephony, admission, offices, drain }: Readiness): ReadyReport {
  const { media, control, taking } = telephony.health();
  const { overload } = admission;
  const checks: Readonly<Record<string, ReadyCheck>> = {
    media: { ok: media },
    pbx: {
      ok: control,
      ...(control ? {} : { detail: 'the control channel is away; it is tried again for ever' }),
    },
    lease: { ok: taking, ...(taking ? {} : { detail: 'the PBX is not told that calls are answered here' }) },
    load: { ok: overload === undefined, ...(overload === undefined ? {} : { detail: overload }) },
    draining: { ok: !drain.aborted },
  };
  const { reads, sinceMs, refused = null } = offices.report;
  const configuration = { reads, since: new Date(sinceMs).toISOString(), refused };
  return { ready: Object.values(checks).every(({ ok }) => ok), checks, configuration };
}
