import { Command } from 'commander';
import { dialableHost } from '../config/environment.ts';
import { AppError } from '../core/errors.ts';
import { type Reloaded, reloadDaemon } from '../wiring/reload-daemon.ts';
import { type RenewedDialplan, renewDialplan } from '../wiring/renew-dialplan.ts';
import type { CliEnvironment } from './cli-context.ts';
import { type CliOutput, EXIT } from './output.ts';

/** `config reload`: what was edited counts without a restart. */
export function configReloadCommand(
  output: CliOutput,
  settings: CliEnvironment,
  env: NodeJS.ProcessEnv,
): Command {
  const { home, bind, httpPort } = settings;
  return new Command('reload')
    .description('have the daemon read its configuration again: it counts from the next call on')
    .option(
      '--json',
      'print { result: counts, refused, silent or no-daemon, because, dialplan: renewed, own, not-running or null }',
    )
    .addHelpText(
      'after',
      '\nCalls that have begun keep what they began with. A configuration that is wrong changes nothing, and neither' +
        '\ndoes one that changes telephony, country, languages or limits.maxLoopDelayMs: those need a restart. The' +
        '\nPBX of ./scripts/start then knows its people and numbers, too; for your own, `pbx files` again.' +
        '\n\nExit status: 0 when it counts, 2 when it is refused, 1 when no daemon answers.',
    )
    .action(async ({ json = false }: { json?: boolean }) => {
      const result = await reloadDaemon(home, `${dialableHost(bind)}:${httpPort}`);
      output.exitCode(EXIT_OF[result.type]);
      const because = result.type === 'refused' ? result.because : null;
      const [line, write] = sentenceOf(result, home, output);
      if (!json) write(line);
      const dialplan = result.type === 'counts' ? await renewed(env, output) : null;
      if (json) return output.json({ result: result.type, because, dialplan });
      if (dialplan !== null && DIALPLAN[dialplan] !== undefined) output.line(DIALPLAN[dialplan]);
    });
}

const EXIT_OF = { counts: EXIT.ok, refused: EXIT.badUsage, silent: EXIT.failure, 'no-daemon': EXIT.failure };

/** Null where this shell has not what the daemon has, such as the keys that the configuration names. */
async function renewed(env: NodeJS.ProcessEnv, output: CliOutput): Promise<RenewedDialplan | null> {
  try {
    return await renewDialplan(env);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    output.error(
      `attendant: the PBX is as it was: ${error.message}\n→ The next start of ./scripts/start writes it.`,
    );
    return null;
  }
}

const DIALPLAN: Readonly<Record<RenewedDialplan, string | undefined>> = {
  renewed: 'the PBX knows its people and numbers',
  own: 'where people or numbers are others: run `./scripts/attendant pbx files` again, and reload your PBX',
  'not-running': undefined,
};

function sentenceOf(
  result: Reloaded,
  home: string,
  { line, error }: CliOutput,
): readonly [string, (text: string) => void] {
  switch (result.type) {
    case 'counts':
      return [`read again in ${result.tookMs} ms: it counts from the next call on`, line];
    case 'refused':
      return [`attendant: refused, and nothing has changed: ${result.because}`, error];
    case 'silent':
      return ['attendant: the daemon was told to, and does not say what came of it\n→ Read its log.', error];
    case 'no-daemon':
      return [`attendant: no daemon runs on ${home}\n→ The next start reads the configuration.`, error];
  }
}
