import type { Admission } from '../call/admission.ts';
import type { ReadyCheck, ReadyReport } from '../http/ready.ts';
import type { Reloading } from './reload-house.ts';
import type { SystemHealth, TelephoneSystems } from './telephone-systems.ts';

export interface Readiness {
  readonly telephony: Pick<TelephoneSystems, 'health'>;
  readonly admission: Pick<Admission, 'overload'>;
  readonly reloading: Pick<Reloading, 'report'>;
  readonly drain: AbortSignal;
}

/** May calls be sent here, and if not, why. Where there are several telephone systems each has checks of its own name. */
export function readyReport({ telephony, admission, reloading, drain }: Readiness): ReadyReport {
  const systems = telephony.health();
  const { overload } = admission;
  const checks: Readonly<Record<string, ReadyCheck>> = {
    ...Object.fromEntries(systems.flatMap((system) => checksOf(system, systems.length > 1))),
    load: { ok: overload === undefined, ...(overload === undefined ? {} : { detail: overload }) },
    draining: { ok: !drain.aborted },
  };
  const { reads, sinceMs, refused = null } = reloading.report;
  const configuration = { reads, since: new Date(sinceMs).toISOString(), refused };
  return { ready: Object.values(checks).every(({ ok }) => ok), checks, configuration };
}

function checksOf(
  { label, media, control, taking }: SystemHealth,
  isOneOfSeveral: boolean,
): readonly (readonly [string, ReadyCheck])[] {
  const nameOf = (check: string) => (isOneOfSeveral ? `${label} ${check}` : check);
  const away = { ok: false, detail: 'the control channel is away; it is tried again for ever' };
  const untold = { ok: false, detail: 'the PBX is not told that calls are answered here' };
  return [
    [nameOf('media'), { ok: media }],
    ...(control === undefined ? [] : [[nameOf('pbx'), control ? { ok: true } : away] as const]),
    [nameOf('lease'), taking ? { ok: true } : untold],
  ];
}
