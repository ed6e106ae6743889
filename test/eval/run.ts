import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../src/core/errors.ts';
import { MODES, type Mode } from '../../src/evaluation/case-schema.ts';
import { reportPage } from '../../src/evaluation/report-page.ts';
import type { CaseResult } from '../../src/evaluation/result.ts';
import { resultJson } from '../../src/evaluation/result-json.ts';
import { resultText } from '../../src/evaluation/result-text.ts';
import { type Tally, tallyOf } from '../../src/evaluation/tally.ts';
import { runPhone } from './run-phone.ts';
import { type EvalRun, runTalk } from './run-talk.ts';

const HELP = `npm run eval [-- [--talk] [--json] [--jobs 6] [--report FILE] [FILES]]

Runs test/eval/*.yaml, or the files that are named: once with the rules and once with a scripted model behind them,
over SIP through a real Asterisk, or in writing with --talk. See test/eval/README.md.`;

/** As a shell says it. */
const INTERRUPTED = 130;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      talk: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '6' },
      report: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(HELP);
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 20)
    throw new AppError('config.invalid', '--jobs: expected 1 to 20');
  const all = globSync('*.yaml', { cwd: import.meta.dirname }).sort();
  const files = positionals.length > 0 ? positionals : all.map((name) => join('test', 'eval', name));
  const results: CaseResult[] = [];
  const tell = (result: CaseResult) => {
    results.push(result);
    for (const line of values.json ? [resultJson(result)] : resultText(result)) print(line);
  };
  const leftOut: Mode[] = [];
  const leaveOut: EvalRun['leaveOut'] = ({ file, case: { why = '' } }, mode) => {
    leftOut.push(mode);
    process.stderr.write(`eval: ${file} is left out (${mode}): ${why}\n`);
  };
  const startedMs = performance.now();
  const over = new AbortController();
  const interrupt = () => over.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  if (values.talk) await runTalk({ files, modes: MODES, tell, leaveOut });
  else await runPhone({ files, modes: MODES, tell, leaveOut }, jobs, over.signal);
  if (over.signal.aborted) return INTERRUPTED;
  const made = new Date().toISOString().slice(0, 19).replace('T', ' ');
  const report = values.report ?? join(tmpdir(), 'attendant-eval', 'report.html');
  mkdirSync(join(report, '..'), { recursive: true });
  writeFileSync(report, reportPage(results, { made: `${made} UTC`, by: values.talk ? 'talk' : 'phone' }));
  const tookSeconds = (performance.now() - startedMs) / 1000;
  const each = (tookSeconds / Math.max(1, results.length)).toFixed(1);
  process.stderr.write(
    `eval: ${results.length} calls in ${tookSeconds.toFixed(1)} s, ${each} s each; report: ${report}\n`,
  );
  for (const mode of MODES) {
    const tally = tallyOf(results, mode);
    const out = leftOut.filter((one) => one === mode).length;
    print(values.json ? JSON.stringify(tally) : countText(tally, out));
  }
  return results.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function countText({ passed, ran, mode }: Tally, leftOut: number): string {
  return `${passed} of ${ran} passed (${mode})${leftOut === 0 ? '' : `, ${leftOut} left out`}`;
}

function print(line: string): number {
  process.stdout.write(`${line}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isPlanned = error instanceof AppError || (error instanceof TypeError && 'code' in error);
  if (!isPlanned) throw error;
  process.stderr.write(`eval: ${error.message}\n`);
  process.exitCode = AppError.is(error, 'config.invalid') || error instanceof TypeError ? 2 : 1;
}
