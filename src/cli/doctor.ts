import { Command, InvalidArgumentError } from 'commander';
import { checkHouse, type House, loadHouse } from '../config/house.ts';
import type { LocatedFault } from '../config/located.ts';
import { AppError } from '../core/errors.ts';
import { adviceFor } from './advice.ts';
import { checkDatabase, checkKept, checkMailbox } from './doctor-data.ts';
import { checkDaemon, checkDisk } from './doctor-host.ts';
import { checkOutbox } from './doctor-outbox.ts';
import { checkPbx } from './doctor-pbx.ts';
import type { DoctorProbes, DoctorSubject, Finding, Probe } from './finding.ts';
import { type CliOutput, EXIT } from './output.ts';
import { printable } from './words.ts';

export interface DoctorOptions extends Omit<DoctorSubject, 'config' | 'number' | 'force'> {
  readonly configFile: string;
  readonly env: NodeJS.ProcessEnv;
  readonly probes: DoctorProbes;
}

interface Asked {
  readonly call: boolean;
  readonly drill?: boolean;
  readonly to: string;
  readonly force?: boolean;
}

/** One line of the plan: what is looked at, for people, and how. */
type Check = readonly [name: string, about: string, probe: (probes: DoctorProbes) => Probe];

const CHECKS: readonly Check[] = [
  ['database', 'readable', () => checkDatabase],
  ['kept data', 'how much there is, and how old', () => checkKept],
  ['voicemail', 'what waits in the mailbox of ./scripts/start', () => checkMailbox],
  ['outbox', 'mails and web hooks that wait or were given up', () => checkOutbox],
  ['disk', 'room on it', () => checkDisk],
  ['models', 'there and whole', ({ models }) => models],
  ['engines', 'each one answers a small request', ({ engines }) => engines],
  ['pbx', 'answers, new enough, every module that the dialplan uses', () => checkPbx],
  ['asterisk age', 'how old the Asterisk of ./scripts/start is', ({ asteriskAge }) => asteriskAge],
  [
    'dialplan',
    'its contexts and settings; every key of `people:` rings something; a fallback that would ring; the mailbox, and what waits in it',
    ({ dialplan }) => dialplan,
  ],
  ['daemon', 'takes calls', () => checkDaemon],
];
const TEST_CALL: Check = ['test call', 'a call from outside hears the greeting', ({ testCall }) => testCall];
const DRILL: Check = [
  'drill',
  "with --drill only: a call from outside in which the daemon is killed, and one that it does not take. Your staff's phones ring for a moment. Refused while callers have calls",
  ({ drill }) => drill,
];

/** Nothing that is asked here takes longer when it is well; a test call hears its greeting long before. */
const PROBE_TIMEOUT_MS = 30_000;
const DRILL_TIMEOUT_MS = 90_000;

const HELP = `
It looks at:
${[['configuration', 'the file is valid'], ...CHECKS, TEST_CALL, DRILL].map(([name, about]) => `  ${name}: ${about}`).join('\n')}

Exit status: 0 when nothing fails (warnings included), 1 when something does.`;

export function doctorCommand(output: CliOutput, options: DoctorOptions): Command {
  return new Command('doctor')
    .description('look at everything a call needs, one line each: ok, warn or fail, and what to do')
    .option('--json', 'print { ok, findings: [{ name, status, detail, fix }] }')
    .option('--no-call', 'place no test call')
    .option('--drill', "make a failover with real calls: your staff's phones ring for a moment")
    .option('--force', 'with --drill: also while callers have calls')
    .option('--to <number>', 'what a test call dials', parseNumber, '100')
    .addHelpText('after', HELP)
    .action(async ({ json = false, ...asked }: Asked & { json?: boolean }) => {
      const findings: Finding[] = [];
      for await (const finding of examine(options, asked)) {
        findings.push(finding);
        if (!json) for (const line of findingLines(finding)) output.line(printable(line));
      }
      const ok = findings.every(({ status }) => status !== 'fail');
      if (json) output.json({ ok, findings });
      if (!ok) output.exitCode(EXIT.failure);
    });
}

/** Yields each finding as it is made, because a test call takes seconds. */
async function* examine(options: DoctorOptions, asked: Asked): AsyncIterable<Finding> {
  const { configFile, env, probes, ...host } = options;
  let house: House;
  try {
    const places = { home: options.home, configFile };
    house = await loadHouse(places, env);
    yield { name: 'configuration', status: 'ok', detail: house.map(({ file }) => file).join('\n') };
    for (const { file, warnings } of await checkHouse(places, env))
      for (const warning of warnings) yield doubtful(file, warning);
  } catch (error) {
    // Everything else depends on what the file says.
    yield failed('configuration', error, undefined);
    return;
  }
  const [{ config }, ...offices] = house;
  const subject: DoctorSubject = { ...host, config, offices, number: asked.to, force: asked.force === true };
  const plan = [...CHECKS, ...(asked.call ? [TEST_CALL] : []), ...(asked.drill ? [DRILL] : [])];
  for (const [name, , probeOf] of plan) {
    try {
      const limitMs = name === DRILL[0] ? DRILL_TIMEOUT_MS : PROBE_TIMEOUT_MS;
      yield* await probeOf(probes)(subject, AbortSignal.timeout(limitMs));
    } catch (error) {
      yield failed(name, error, subject);
    }
  }
}

function doubtful(file: string, { line, column, path, expected }: LocatedFault): Finding {
  return { name: 'configuration', status: 'warn', detail: `${file}:${line}:${column} ${path}: ${expected}` };
}

function failed(name: string, error: unknown, subject: DoctorSubject | undefined): Finding {
  if (!(error instanceof AppError)) throw error;
  // The advice for a call that fails is to ask the doctor, who is asked already.
  const fix = error.code === 'phone.failed' && subject ? callAdvice(subject) : adviceFor(error.code);
  // Faults of the configuration say themselves what is expected.
  const isSaid = error.code === 'config.invalid';
  return { name, status: 'fail', detail: error.message, ...(isSaid ? {} : { fix }) };
}

/** Where to look when everything else is well. */
function callAdvice({ config, home, number }: DoctorSubject): string {
  const first = 'Fix the failures above first.';
  if (config.telephony.ari)
    return `${first} Then look whether your PBX leads ${number}, dialled by the account \`outside\`, to attendant,100,1.`;
  return `${first} Then read ${home}/pbx/asterisk/log/messages.log.`;
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

function parseNumber(text: string): string {
  if (!/^\+?[\d*#]{1,20}$/.test(text)) throw new InvalidArgumentError('expected a number, such as 100');
  return text;
}
