import { join } from 'node:path';
import { Command } from 'commander';
import { type Environment, readEnvironment } from '../config/environment.ts';
import { loadHouse, type OfficeConfig } from '../config/house.ts';
import { withOwnConfig } from '../config/own-config.ts';
import type { Config } from '../config/schema.ts';
import { systemClock } from '../core/clock.ts';
import { endPbx } from '../wiring/end-pbx.ts';
import { isHeld, lockHome } from '../wiring/home-lock.ts';
import { assertPortsFree, openLocalPbx, type PreparedPbx, prepareLocalPbx } from '../wiring/local-pbx.ts';
import { type LogFile, openLogFile } from '../wiring/log-file.ts';
import { logLine } from '../wiring/log-line.ts';
import { type Supervisor, startSupervisor } from '../wiring/supervisor.ts';
import { type WatchedKeeper, watchKeeper } from '../wiring/watch-keeper.ts';
import { type CliOutput, EXIT } from './output.ts';

interface StartOptions {
  readonly demoCall?: true;
  readonly exit?: true;
  readonly json?: true;
}

/** Of the five seconds in which everything has to be gone; Asterisk gets three. */
const DAEMON_END_MS = 1_500;
/** For who waits for a demo call: a cold disk, and the models. */
const DEMO_READY_MS = 90_000;

/** PBX and daemon in the foreground. `scripts/start` has installed what they need. */
export function startCommand(output: CliOutput): Command {
  return new Command('start')
    .description('Run a PBX of our own and the daemon until Ctrl-C.')
    .option('--demo-call', 'place one scripted call when ready, and go on running afterwards')
    .option('--exit', 'with --demo-call: end after it, with its exit status')
    .option('--json', 'print one JSON line for each of the lines, in the form of the log')
    .addHelpText(
      'after',
      '\nThe PBX has a keeper of its own: when this process is killed, calls ring your staff’s phones, and the next' +
        '\nstart takes the PBX over as it is. Ctrl-C and SIGTERM end all of it within 5 s; so does' +
        '\n./scripts/attendant pbx stop. A daemon or a PBX that ends by itself is started again, for ever.' +
        '\n\nExit status: 0 after a stop, 1 when a port is taken or another start runs on this home, 2 when the' +
        '\nconfiguration or the environment is wrong, 3 when there is no PBX and none can be installed here.',
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
  const environment = withOwnConfig(readEnvironment(process.env));
  const { home } = environment;
  if (environment.made) output.line(`made ${environment.configFile} from the sample: your office goes there`);
  const [{ config }, ...offices] = await loadHouse(environment);
  const lock = lockHome(home, 'supervisor', './scripts/start');
  const pbx = await preparePbx(environment, { config, offices });
  if (!pbx) {
    output.error('attendant: no Asterisk 22.10 or newer\n→ Run ./scripts/start as root on Debian or Ubuntu.');
    return EXIT.missingPbx;
  }
  const say = (sentence: string) => output.error(`attendant: ${sentence}`);
  const log = openLogFile(join(home, 'attendant.log'), say);
  const supervisor = await startSupervisor({
    env: { ...process.env, ATTENDANT_HOME: home, ATTENDANT_CONFIG: environment.configFile },
    home,
    supervisorPort: environment.supervisorPort,
    bind: environment.bind,
    onLine: (line) => writeLine(line, log, output),
  });
  const house: House = { home, supervisor, keeper: watchKeeper(home, say) };
  try {
    return await runHouse(
      house,
      stop,
      async () => {
        for (const line of readyLines(environment, pbx)) output.line(line);
        return options.demoCall ? demoCall(environment, output, { stop, thenEnd: options.exit }) : undefined;
      },
      options.exit ? DEMO_READY_MS : undefined,
    );
  } finally {
    await close(house);
    log.close();
    lock.release();
  }
}

/** What runs on this home already is meant to go on. */
async function preparePbx(
  environment: Environment,
  { config, offices }: { readonly config: Config; readonly offices: readonly OfficeConfig[] },
): Promise<PreparedPbx | undefined> {
  const known = await openLocalPbx(environment.home, process.env);
  // A daemon that was left is ended by the next one.
  const held = { pbx: (await known?.running()) !== undefined, daemon: isHeld(environment.home, 'daemon') };
  await assertPortsFree(environment, config, held);
  return prepareLocalPbx({ environment, config, offices, env: process.env });
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
  readonly home: string;
  readonly keeper: WatchedKeeper;
  readonly supervisor: Supervisor;
}

/**
 * Until somebody ends it. What does not start is tried again, and so waited for.
 *
 * @param readyMs For who cannot wait for ever.
 * @returns the exit code.
 */
async function runHouse(
  { keeper, supervisor }: House,
  stop: AbortSignal,
  whenReady: () => Promise<number | undefined>,
  readyMs?: number,
): Promise<number> {
  const stopped = Promise.withResolvers<number>();
  if (stop.aborted) stopped.resolve(EXIT.ok);
  stop.addEventListener('abort', () => stopped.resolve(EXIT.ok), { once: true });
  const ready = Promise.all([keeper.ready, supervisor.ready]).then(() => undefined);
  const late = readyMs === undefined ? [] : [systemClock.wait(readyMs, stop).then(() => EXIT.failure)];
  const early = await Promise.race([stopped.promise, ready, ...late]);
  if (early !== undefined) return early;
  const result = await Promise.race([stopped.promise, whenReady()]);
  return result ?? (await stopped.promise);
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

function readyLines({ home }: Environment, { accounts }: PreparedPbx): readonly string[] {
  return [
    `ready: register a SIP phone at ${accounts.sip} (UDP) as 101 and dial 100`,
    `  passwords: ${join(home, 'pbx', 'accounts.json')}`,
    '  without a phone: ./scripts/attendant call --say "When are you open?"',
  ];
}

/** Everything goes to the file; people see what needs them. */
function writeLine(line: string, log: LogFile, output: CliOutput): void {
  log.write(line);
  if (!/^\{"level":"(debug|info)"/.test(line) && line !== '') output.error(line);
}

/** The daemon first, so that it can write down how its calls ended; then the PBX under it. */
async function close({ home, keeper, supervisor }: House): Promise<void> {
  const gone = new AbortController();
  const ended = supervisor.stop('now').then(() => gone.abort());
  await systemClock.wait(DAEMON_END_MS, gone.signal);
  await keeper.close();
  await endPbx(home);
  await ended;
}
