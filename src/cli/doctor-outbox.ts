import { systemClock } from '../core/clock.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import type { OutboxFigures } from '../ports/outbox.ts';
import type { Office } from '../reception/office.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import type { Finding, Probe } from './finding.ts';
import { localTime } from './words.ts';

/** What is tried again after a short fault is through by then. */
const LONG_MS = 3_600_000;

/** What has to leave the house and has not, office by office; nothing where nothing ever had to. */
export const checkOutbox: Probe = async ({ home, config, offices = [] }) => {
  if (!hasStorage(home)) return [];
  const findings: Finding[] = [];
  for (const { tenant, config: own } of [{ tenant: FIRST_TENANT, config }, ...offices]) {
    using storage = openStorage({ home, tenant }, { readOnly: true });
    const figures = await storage.outbox.figures();
    const matters = own.office.delivers || figures.waiting + figures.dead > 0;
    if (matters) findings.push(outboxFinding(tenant, own.office, figures));
  }
  return findings;
};

function outboxFinding(
  tenant: string,
  { timeZone }: Office,
  { waiting, dead, oldestMs }: OutboxFigures,
): Finding {
  const [name, option] =
    tenant === FIRST_TENANT ? ['outbox', ''] : [`outbox of ${tenant}`, ` --office ${tenant}`];
  const since = oldestMs === null ? '' : `, the oldest since ${localTime(oldestMs, timeZone)}`;
  const detail = `${waiting} waiting${since}; ${dead} given up`;
  const isLate = oldestMs !== null && systemClock.wallMs() - oldestMs > LONG_MS;
  if (dead > 0) {
    const fix = `See ./scripts/attendant outbox list --dead${option}, mend what is named there, then outbox retry --all${option}.`;
    return { name, status: 'warn', detail, fix };
  }
  if (!isLate) return { name, status: 'ok', detail };
  const fix = `See ./scripts/attendant outbox list${option}, and try outbox test${option}.`;
  return { name, status: 'warn', detail, fix };
}
