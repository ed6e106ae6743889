import { Command, InvalidArgumentError } from 'commander';
import type { Clock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import { MODES, type Mode } from '../evaluation/case-schema.ts';
import type { Evidence } from '../evaluation/evidence.ts';
import { momentOfCase } from '../evaluation/moment-of-case.ts';
import { type ReadCase, readCase } from '../evaluation/read-case.ts';
import { type CaseResult, resultOf } from '../evaluation/result.ts';
import { resultJson } from '../evaluation/result-json.ts';
import { resultText } from '../evaluation/result-text.ts';
import { runByPhone } from '../evaluation/run-by-phone.ts';
import { runByTalk } from '../evaluation/run-by-talk.ts';
import { type Tally, tallyOf } from '../evaluation/tally.ts';
import { SAMPLE_CALLER } from './call.ts';
import { placeEvalCalls, refuseForLiveOffice } from './eval-by-phone.ts';
import type { EvalCommandOptions } from './eval-command.ts';
import { runPersonas } from './eval-personas.ts';
import { writeReport } from './eval-report.ts';
import { type CliOutput, EXIT } from './output.ts';
import { printable } from './words.ts';

interface Options {
  readonly talk?: boolean;
  readonly json?: boolean;
  readonly report?: string;
  readonly simulate?: boolean;
  readonly times?: number;
  readonly callerModel?: string;
}

const EXPLAINED = `
Each file is one call: what the caller says, what must be heard, what must be stored. test/eval/README.md of the
checkout explains them, and the files beside it are examples. With --json one line of JSON answers each file, and the
last one is {"ran":N,"passed":N,"mode":"rules"|"model"}.

With --simulate each file is a persona: a caller with a language, a mood, a goal and what it knows, whom a model plays,
by voice over SIP or with --talk in writing. It hears what the attendant says, decides what to say or press, and hangs
up. The call is judged by what is stored and by what was said, never by the model's opinion. The model is any server that
speaks the OpenAI chat API: that of the persona, of --caller-model, or else the one of engines.receptionist.

Exit status: 0 when every file passes, 1 when one fails, 2 when one cannot be read, or a model did not play its caller.`;

/** `eval`: an office's own calls, tried with its own configuration. */
export function evalCommand(output: CliOutput, command: EvalCommandOptions): Command {
  return new Command('eval')
    .description('calls written down in files: made one after the other, and judged')
    .argument('<files...>', 'files of calls')
    .option('--talk', 'in writing: no telephone rings and nothing is stored')
    .option('--json', 'print one line of JSON for each file, and a last one with the count')
    .option('--report <file>', 'write a page with every call to this file')
    .option('--simulate', 'the files are personas, and a model plays them')
    .option('--times <count>', 'with --simulate: let each persona ring so often', parseTimes)
    .option(
      '--caller-model <file>',
      'with --simulate: baseUrl, model and apiKey of the model that plays them',
    )
    .addHelpText('after', EXPLAINED)
    .action((files: readonly string[], options: Options) => runEval(output, command, { files, ...options }));
}

interface Asked extends Options {
  readonly files: readonly string[];
}

async function runEval(output: CliOutput, command: EvalCommandOptions, asked: Asked): Promise<void> {
  const { files, talk = false, json = false, report, simulate = false, times, callerModel } = asked;
  if (simulate)
    return runPersonas(output, command, { files, talk, json, report, times: times ?? 1, callerModel });
  if (times !== undefined || callerModel !== undefined)
    throw new AppError('config.invalid', '--times and --caller-model: expected beside --simulate');
  return runCases(output, command, { files, talk, json, report });
}

interface CasesAsked {
  readonly files: readonly string[];
  readonly talk: boolean;
  readonly json: boolean;
  readonly report: string | undefined;
}

async function runCases(
  output: CliOutput,
  { places, env, clock }: EvalCommandOptions,
  { files, talk, json, report }: CasesAsked,
): Promise<void> {
  const read: ReadCase[] = [];
  for (const file of files) read.push(await readCase(file, { configFile: places.configFile, env }));
  if (!talk) for (const { file, case: one } of read) refuseForLiveOffice(file, one);
  const fitting = read.filter((one) => one.case.modes?.includes(modeOf(one)) ?? true);
  for (const one of read) if (!fitting.includes(one)) output.error(leftOut(one));

  const results: CaseResult[] = [];
  const tell = (one: ReadCase, evidence: Evidence) => {
    const result = resultOf(one, modeOf(one), evidence);
    results.push(result);
    for (const line of json ? [resultJson(result)] : resultText(result).map(printable)) output.line(line);
  };
  if (talk) for (const one of fitting) tell(one, await talked(one, clock));
  else if (fitting.length > 0) await phoned(fitting, { home: places.home, output, tell });

  for (const mode of MODES.filter((each) => read.some((one) => modeOf(one) === each)))
    output.line(tallyText(tallyOf(results, mode), json));
  writeReport(report, results, { by: talk ? 'talk' : 'phone', clock, config: read[0]?.config });
  if (results.some(({ faults }) => faults.length > 0)) output.exitCode(EXIT.failure);
}

interface PhonedParts {
  readonly home: string;
  readonly output: CliOutput;
  readonly tell: (one: ReadCase, evidence: Evidence) => void;
}

function phoned(cases: readonly ReadCase[], { home, output, tell }: PhonedParts): Promise<void> {
  return placeEvalCalls({
    home,
    output,
    async place(parts, signal) {
      for (const one of cases) {
        const evidence = await runByPhone(one.case, { ...parts, callerNumber: callerOf(one) }, signal);
        if (signal.aborted) return;
        tell(one, evidence);
      }
    },
  });
}

function talked(one: ReadCase, clock: Pick<Clock, 'wallMs'>): Promise<Evidence> {
  const { case: call, config } = one;
  const nowMs = momentOfCase(call, config) ?? clock.wallMs();
  return runByTalk(call, { config, nowMs, callerNumber: callerOf(one) });
}

function modeOf({ config }: ReadCase): Mode {
  return config.engines.receptionist.vendor === 'rules' ? 'rules' : 'model';
}

function callerOf({ case: one }: ReadCase): string {
  return one.from ?? SAMPLE_CALLER;
}

function leftOut({ file, case: { why = '' } }: ReadCase): string {
  return `attendant: ${file} is left out: ${why}`;
}

function tallyText(tally: Tally, json: boolean): string {
  return json ? JSON.stringify(tally) : `${tally.passed} of ${tally.ran} passed (${tally.mode})`;
}

function parseTimes(text: string): number {
  const times = Number(text);
  if (Number.isInteger(times) && times >= 1 && times <= 100) return times;
  throw new InvalidArgumentError('expected 1 to 100');
}
