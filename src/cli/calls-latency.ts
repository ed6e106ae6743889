import { Command, InvalidArgumentError, Option } from 'commander';
import { systemClock } from '../core/clock.ts';
import type { DelayedAnswer } from '../ports/call-repository.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import { latencyFiguresOf } from './latency-figures.ts';
import { latencyLines, STAGE_ADVICE } from './latency-lines.ts';
import { noDatabaseIn } from './no-database.ts';
import { officeZone, type StoredAt } from './office-zone.ts';
import type { CliOutput } from './output.ts';
import { localTime, printable } from './words.ts';

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `calls latency`: how long callers waited for answers, and which stage to look at first. */
export function callsLatencyCommand(output: CliOutput, at: StoredAt): Command {
  const since = new Option('--since <time>', 'how far back: minutes, hours or days, as in 30m, 12h, 7d')
    .argParser(parseSinceMs)
    .default(UNIT_MS.d, '1d');
  return new Command('latency')
    .description('how long callers waited for answers, by stage, and what to do about the slowest stage')
    .addOption(since)
    .option('--json', 'print { sinceMs, answers, total, stages, slowest, advice, chains }; shares are 0 to 1')
    .action(async ({ since: backMs, json = false }: { since: number; json?: boolean }) => {
      const sinceMs = systemClock.wallMs() - backMs;
      if (!hasStorage(at.home)) output.error(noDatabaseIn(at.home));
      const figures = latencyFiguresOf(await readAnswers(at, sinceMs));
      if (json)
        return output.json(
          figures ? { sinceMs, ...figures, advice: STAGE_ADVICE[figures.slowest] } : nothing(sinceMs),
        );
      const since = localTime(sinceMs, await officeZone(at, output));
      if (figures) for (const line of latencyLines(figures, since)) output.line(printable(line));
      else output.line(`no answers since ${since}`);
    });
}

/** `30m`, `12h`, `7d` as milliseconds. */
export function parseSinceMs(text: string): number {
  const [, count = '', unit = ''] = /^([1-9]\d{0,4})([mhd])$/.exec(text) ?? [];
  const unitMs = unit === 'm' || unit === 'h' || unit === 'd' ? UNIT_MS[unit] : undefined;
  if (unitMs === undefined) {
    throw new InvalidArgumentError('expected minutes, hours or days, as in 30m, 12h, 1d or 7d');
  }
  return Number(count) * unitMs;
}

async function readAnswers(at: StoredAt, sinceMs: number): Promise<readonly DelayedAnswer[]> {
  if (!hasStorage(at.home)) return [];
  using storage = openStorage(at, { readOnly: true });
  return await storage.calls.answerDelays(sinceMs);
}

/** The same fields for programs as with answers. */
function nothing(sinceMs: number): object {
  return { sinceMs, answers: 0, total: null, stages: [], slowest: null, chains: [], advice: null };
}
