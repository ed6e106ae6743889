import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { openTables } from '../../support/open-tables.ts';
import { scratchHome } from '../../support/scratch-home.ts';
import { serveSmtp } from '../../support/serve-smtp.ts';
import { keeps, messageOf } from '../../support/stored-calls.ts';
import { fromValue, type Measurement } from '../report/measurement.ts';

const WAITING = 10_000;
const ROUNDS = 3;
const ROUND_S = 20;
/** Written together. */
const AT_ONCE = 500;
const MAIN = new URL('../load/sound-loop.main.ts', import.meta.url);

/** How much later the loop that moves sound runs beside ten thousand mails that wait: p99, the median of three rounds. */
export async function measureOutbox(tell: (text: string) => void): Promise<readonly Measurement[]> {
  await using smtp = await serveSmtp();
  const ratios: number[] = [];
  const figures: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    using home = scratchHome();
    fill(home.path);
    const ask = (...more: readonly string[]) => lateP99Ms([home.path, String(ROUND_S), ...more]);
    // What else the machine does gets more or less meanwhile: each is first in turn.
    const first = round % 2 === 0 ? await ask() : undefined;
    const beside = await ask(String(smtp.port));
    const without = first ?? (await ask());
    ratios.push(beside / without);
    figures.push(`${without.toFixed(2)} → ${beside.toFixed(2)} ms`);
    tell(figures.at(-1) ?? '');
  }
  const [, median = Number.NaN] = ratios.toSorted((a, b) => a - b);
  const note = `${WAITING.toLocaleString('en')} waiting, ${smtp.mails.length} sent meanwhile; p99 ${figures.join(', ')}`;
  return [fromValue('sound-loop-outbox', median, note)];
}

function fill(home: string): void {
  using tables = openTables(home);
  for (let from = 0; from < WAITING; from += AT_ONCE) {
    const ids = Array.from({ length: AT_ONCE }, () => randomUUID());
    tables.write(
      ids.flatMap((id) => {
        const key = `message:${id}`;
        const entry = { id: key, kind: 'message', payload: '{}', cause: id, key, dueAtMs: 1 };
        return [keeps(messageOf('c1', { id })), { type: 'enqueue', entry }] as const;
      }),
    );
  }
}

async function lateP99Ms(args: readonly string[]): Promise<number> {
  const child = fork(MAIN, args, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [p99Ms] = await once(child, 'message');
  await once(child, 'exit');
  return Number(p99Ms);
}
