import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Places } from '../config/places.ts';
import type { Clock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import { MODES, type Mode } from '../evaluation/case-schema.ts';
import type { Evidence } from '../evaluation/evidence.ts';
import { momentOfCase } from '../evaluation/moment-of-case.ts';
import { type ReadCase, readCase } from '../evaluation/read-case.ts';
import { reportPage } from '../evaluation/report-page.ts';
import { type CaseResult, resultOf } from '../evaluation/result.ts';
import { resultJson } from '../evaluation/result-json.ts';
import { resultText } from '../evaluation/result-text.ts';
import { runByTalk } from '../evaluation/run-by-talk.ts';
import { type Tally, tallyOf } from '../evaluation/tally.ts';
import { SAMPLE_CALLER } from './call.ts';
import { placeEvalCalls } from './eval-by-phone.ts';
import { type CliOutput, EXIT } from './output.ts';
import { localTime, printable } from './words.ts';

export interface EvalCommandOptions {
  readonly places: Places;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Pick<Clock, 'wallMs'>;
}

interface Options {
  readonly talk?: boolean;
  readonly json?: boolean;
  readonly report?: string;
}

const EXPLAINED = `
Each file is one call: what the caller says, what must be heard, what must be stored. test/eval/README.md of the
checkout explains them, and the files beside it are examples. With --json one line of JSON answers each file, and the
last one is {"ran":N,"passed":N,"mode":"rules"|"model"}.

Exit status: 0 when every file passes, 1 when one fails, 2 when one cannot be read.`;

/** `eval`: an office's own calls, tried with its own configuration. */
export function evalCommand(output: CliOutput, command: EvalCommandOptions): Command {
  return new Command('eval')
    .description('calls written down in files: made one after the other, and judged')
    .argument('<files...>', 'files of calls')
    .option('--talk', 'in writing: no telephone rings and nothing is stored')
    .option('--json', 'print one line of JSON for each file, and a last one with the count')
    .option('--report <file>', 'write a page with every call to this file')
    .addHelpText('after', EXPLAINED)
    .action((files: readonly string[], options: Options) => runEval(output, command, { files, ...options }));
}

interface Asked extends Options {
  readonly files: readonly string[];
}

async function runEval(output: CliOutput, command: EvalCommandOptions, asked: Asked): Promise<void> {
  const { places, env, clock } = command;
  const { files, talk = false, json = false, report } = asked;
  const read: ReadCase[] = [];
  for (const file of files) read.push(await readCase(file, { configFile: places.configFile, env }));
  if (!talk) refuseForLiveOffice(read);
  const fitting = read.filter((one) => one.case.modes?.includes(modeOf(one)) ?? true);
  for (const one of read) if (!fitting.includes(one)) output.error(leftOut(one));

  const results: CaseResult[] = [];
  const tell = (one: ReadCase, evidence: Evidence) => {
    const result = resultOf(one, modeOf(one), evidence);
    results.push(result);
    for (const line of json ? [resultJson(result)] : resultText(result).map(printable)) output.line(line);
  };
  if (talk) for (const one of fitting) tell(one, await talked(one, clock));
  else if (fitting.length > 0) await placeEvalCalls(fitting, { home: places.home, output, tell });

  for (const mode of MODES.filter((each) => read.some((one) => modeOf(one) === each)))
    output.line(tallyText(tallyOf(results, mode), json));
  const zone = read[0]?.config.office.timeZone ?? 'UTC';
  const made = localTime(clock.wallMs(), zone);
  if (report !== undefined) writeReport(report, reportPage(results, { made, by: talk ? 'talk' : 'phone' }));
  if (results.some(({ faults }) => faults.length > 0)) output.exitCode(EXIT.failure);
}

function talked(one: ReadCase, clock: Pick<Clock, 'wallMs'>): Promise<Evidence> {
  const { case: call, config } = one;
  const nowMs = momentOfCase(call, config) ?? clock.wallMs();
  return runByTalk(call, { config, nowMs, callerNumber: call.from ?? SAMPLE_CALLER });
}

function modeOf({ config }: ReadCase): Mode {
  return config.engines.receptionist.vendor === 'rules' ? 'rules' : 'model';
}

/** @throws AppError `config.invalid`: a running office has its own time and its own people. */
function refuseForLiveOffice(read: readonly ReadCase[]): void {
  for (const { file, case: one } of read) {
    const key = one.at ? 'at' : one.office ? 'office' : one.persons.length > 0 ? 'persons' : undefined;
    if (key === undefined) continue;
    const why = `${file} has \`${key}\`, which a running office cannot take on; try it with --talk`;
    throw new AppError('config.invalid', why);
  }
}

function leftOut({ file, case: { why = '' } }: ReadCase): string {
  return `attendant: ${file} is left out: ${why}`;
}

function tallyText(tally: Tally, json: boolean): string {
  return json ? JSON.stringify(tally) : `${tally.passed} of ${tally.ran} passed (${tally.mode})`;
}

function writeReport(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (cause) {
    throw new AppError('storage.failed', `${file} cannot be written`, { cause });
  }
}
