import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { type Environment, readEnvironment } from '../config/environment.ts';
import { loadConfig } from '../config/load.ts';
import { systemClock } from '../core/clock.ts';
import { type KeptPbx, keepPbx } from '../wiring/keep-pbx.ts';
import { assertPortsFree, type LocalPbx, prepareLocalPbx } from '../wiring/local-pbx.ts';
import { logLine } from '../wiring/log-line.ts';
import { type Supervisor, startSupervisor } from '../wiring/supervisor.ts';
import { type CliOutput, EXIT } from './output.ts';

interface StartOptions {
  readonly demoCall?: true;
  readonly exit?: true;
  readonly json?: true;
}

/** Of the five seconds in which everything has to be gone; Asterisk gets three. */
const DAEMON_END_MS = 1_500;

/** PBX and daemon in the foreground. `scripts/start` has installed what they need. */
export function startCommand(output: CliOutput): Command {
  return new Command('start')
    .description('Run a PBX of our own and the daemon until Ctrl-C.')
    .option('--demo-call', 'place one scripted call when ready, and go on running afterwards')
    .option('--exit', 'with --demo-call: end after it, with its exit status')
    .option('--json', 'print one JSON line for each of the lines, in the form of the log')
    .addHelpText(
      'after',
      '\nCtrl-C and SIGTERM end both within 5 s; calls that live then are lost with the PBX.' +
        '\nExit status: 0 after a stop, 1 when something keeps failing or a port is taken, 2 when the configuration' +
        '\nor the environment is wrong, 3 when there is no PBX and none can be installed here.',
    )
    .action(async (options: StartOptions) => {
      const stop = new AbortController();
      const onSignal = () => stop.abort();
      process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
      try {
        output.exitCode(await start(options, options.json ? asLogLines(output) : output, stop.signal));
      } finally {
        process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      }
    });
}

async function start(options: StartOptions, output: CliOutput, stop: AbortSignal): Promise<number> {
  const environment = readEnvironment(process.env);
  const config = await loadConfig(environment.configFile);
  await assertPortsFree(environment, config);
  const pbx = await prepareLocalPbx({ environment, config, env: process.env });
  if (!pbx) {
    output.error('attendant: no Asterisk 22.10 or newer\n→ Run ./scripts/start as root on Debian or Ubuntu.');
    return EXIT.missingPbx;
  }
  const log = openLog(environment);
  const house: House = {
    kept: keepPbx(pbx, (sentence) => output.error(`attendant: ${sentence}`)),
    supervisor: await startSupervisor({
      env: { ...process.env, ATTENDANT_HOME: environment.home, ATTENDANT_CONFIG: environment.configFile },
      home: environment.home,
      supervisorPort: environment.supervisorPort,
      bind: environment.bind,
      onLine: (line) => writeLine(line, log, output),
    }),
  };
  try {
    return await runHouse(house, stop, async () => {
      for (const line of readyLines(environment, pbx)) output.line(line);
      return options.demoCall ? demoCall(environment, output, { stop, thenEnd: options.exit }) : undefined;
    });
  } finally {
    await close(house);
    log.end();
  }
}

/** Words for people become lines of the log's form, on the stream they would have been on. */
function asLogLines(output: CliOutput): CliOutput {
  const form = (level: 'info' | 'error', text: string) => logLine(level, { name: 'start' }, text.trim());
  return {
    ...output,
    line: (text) => output.line(form('info', text)),
    // The daemon's own lines have the form already.
    error: (text) => output.error(text.startsWith('{"level":') ? text : form('error', text)),
  };
}

interface House {
  readonly kept: KeptPbx;
  readonly supervisor: Supervisor;
}

/** Until somebody ends it, or a part of it gives up. @returns the exit code. */
async function runHouse(
  { kept, supervisor }: House,
  stop: AbortSignal,
  whenReady: () => Promise<number | undefined>,
): Promise<number> {
  const stopped = Promise.withResolvers<number>();
  if (stop.aborted) stopped.resolve(EXIT.ok);
  stop.addEventListener('abort', () => stopped.resolve(EXIT.ok), { once: true });
  const over = Promise.race([stopped.promise, supervisor.exited, kept.ended.then(() => EXIT.ok)]);
  // A daemon that refuses to start says why by itself, and its exit code is ours.
  const ready = Promise.all([kept.ready, supervisor.ready.catch(() => supervisor.exited)]);
  const early = await Promise.race([over, ready.then(() => undefined)]);
  if (early !== undefined) return early;
  const result = await Promise.race([over, whenReady()]);
  return result ?? (await over);
}

/** @returns the exit code to end with, or undefined to go on running. */
async function demoCall(
  { home }: Environment,
  output: CliOutput,
  { stop, thenEnd = false }: { readonly stop: AbortSignal; readonly thenEnd: boolean | undefined },
): Promise<number | undefined> {
  const { runDemoCall } = await import('./demo-call.ts');
  const code = await runDemoCall({ home, write: output.line, signal: stop });
  return thenEnd || stop.aborted ? code : undefined;
}

function readyLines({ home }: Environment, { accounts }: LocalPbx): readonly string[] {
  return [
    `ready: register a SIP phone at ${accounts.sip} (UDP) as 101 and dial 100`,
    `  passwords: ${join(home, 'pbx', 'accounts.json')}`,
    '  without a phone: ./scripts/attendant call --say "When are you open?"',
  ];
}

function openLog({ home }: Environment): WriteStream {
  mkdirSync(home, { recursive: true });
  return createWriteStream(join(home, 'attendant.log'), { flags: 'a', mode: 0o600 });
}

/** Everything goes to the file; people see what needs them. */
function writeLine(line: string, log: WriteStream, output: CliOutput): void {
  log.write(`${line}\n`);
  if (!/^\{"level":"(debug|info)"/.test(line) && line !== '') output.error(line);
}

/** The daemon first, so that it can write down how its calls ended; then the PBX under it. */
async function close({ kept, supervisor }: House): Promise<void> {
  const gone = new AbortController();
  const ended = supervisor.stop('now').then(() => gone.abort());
  await systemClock.wait(DAEMON_END_MS, gone.signal);
  await kept.stop();
  await ended;
}
