import { Command } from 'commander';
import { checkConfig, loadConfig } from '../config/load.ts';
import type { LocatedFault } from '../config/located.ts';
import type { Config } from '../config/schema.ts';
import { AppError } from '../core/errors.ts';
import { adviceFor } from './advice.ts';
import { checkDatabase, checkKept, checkMailbox } from './doctor-data.ts';
import { checkDaemon, checkDisk } from './doctor-host.ts';
import { checkPbx } from './doctor-pbx.ts';
import type { DoctorProbes, DoctorSubject, Finding, Probe } from './finding.ts';
import { type CliOutput, EXIT } from './output.ts';
import { printable } from './words.ts';

export interface DoctorOptions extends Omit<DoctorSubject, 'config'> {
  readonly configFile: string;
  readonly env: NodeJS.ProcessEnv;
  readonly probes: DoctorProbes;
}

/** Nothing that is asked here takes longer when it is well; a test call hears its greeting long before. */
const PROBE_TIMEOUT_MS = 30_000;
const CALL_ADVICE =
  'Fix the failures above first. Then look whether the PBX sends 100 to the attendant: `asterisk -rx "dialplan show 100@from-trunk"`.';

const DOCTOR_HELP = `
It looks at the configuration, the database, free space, the model of the voice detector, each configured engine (one
small request), the PBX (version and modules), the daemon, and places a test call from outside.
`;

export function doctorCommand(output: CliOutput, options: DoctorOptions): Command {
  return new Command('doctor')
    .description('look at everything a call needs, one line each: ok, warn or fail, and what to do')
    .option('--json', 'print { ok, findings: [{ name, status, detail, fix }] }')
    .option('--no-call', 'place no test call')
    .addHelpText(
      'after',
      `${DOCTOR_HELP}\nExit status: 0 when nothing fails (warnings included), 1 when something does.`,
    )
    .action(async ({ json = false, call }: { json?: boolean; call: boolean }) => {
      const findings: Finding[] = [];
      for await (const finding of examine(options, call)) {
        findings.push(finding);
        if (!json) for (const line of findingLines(finding)) output.line(printable(line));
      }
      const ok = findings.every(({ status }) => status !== 'fail');
      if (json) output.json({ ok, findings });
      if (!ok) output.exitCode(EXIT.failure);
    });
}

/** Yields each finding as it is made, because a test call takes seconds. */
async function* examine(options: DoctorOptions, placeCall: boolean): AsyncIterable<Finding> {
  const { configFile, env, probes, home, httpAddress } = options;
  let config: Config;
  try {
    config = await loadConfig(configFile, env);
    yield { name: 'configuration', status: 'ok', detail: configFile };
    for (const warning of (await checkConfig(configFile, env)).warnings) yield doubtful(configFile, warning);
  } catch (error) {
    // Everything else depends on what the file says.
    yield failed('configuration', error);
    return;
  }
  const subject: DoctorSubject = { config, home, httpAddress };
  const plan: readonly (readonly [name: string, probe: Probe])[] = [
    ['database', checkDatabase],
    ['kept data', checkKept],
    ['mailbox', checkMailbox],
    ['disk', checkDisk],
    ['models', probes.models],
    ['engines', probes.engines],
    ['pbx', checkPbx],
    ['asterisk age', probes.asteriskAge],
    ['daemon', checkDaemon],
    ...(placeCall ? ([['test call', probes.testCall]] as const) : []),
  ];
  for (const [name, probe] of plan) {
    try {
      yield* await probe(subject, AbortSignal.timeout(PROBE_TIMEOUT_MS));
    } catch (error) {
      yield failed(name, error);
    }
  }
}

function doubtful(file: string, { line, column, path, expected }: LocatedFault): Finding {
  return { name: 'configuration', status: 'warn', detail: `${file}:${line}:${column} ${path}: ${expected}` };
}

function failed(name: string, error: unknown): Finding {
  if (!(error instanceof AppError)) throw error;
  // The advice for a call that fails is to ask the doctor, who is asked already.
  const fix = error.code === 'phone.failed' ? CALL_ADVICE : adviceFor(error.code);
  // Faults of the configuration say themselves what is expected.
  const isSaid = error.code === 'config.invalid';
  return { name, status: 'fail', detail: error.message, ...(isSaid ? {} : { fix }) };
}

function findingLines({ name, status, detail, fix }: Finding): readonly string[] {
  const margin = ' '.repeat('warn  '.length);
  const [first = '', ...rest] = detail.split('\n');
  return [
    `${status.padEnd(margin.length)}${name}: ${first}`,
    ...rest.map((line) => margin + line),
    ...(fix === undefined ? [] : [`${margin}→ ${fix}`]),
  ];
}
