import { AppError } from '../core/errors.ts';
import { logLine } from '../wiring/log-line.ts';
import { adviceFor } from './advice.ts';
import { type CliOutput, EXIT } from './output.ts';

/** Says a planned failure on standard error, with what to do about it. @throws `error` when it is a bug. */
export function reportFailure(error: unknown, argv: readonly string[], output: CliOutput): void {
  if (!(error instanceof AppError)) throw error;
  const { code, message } = error;
  const advice = adviceFor(code);
  // What is wrong with the configuration is said with what is expected there.
  const arrow = code === 'config.invalid' ? '' : `\n→ ${advice}`;
  const isJson = argv.includes('--json');
  output.error(isJson ? logLine('error', { code, advice }, message) : `attendant: ${message}${arrow}`);
  output.exitCode(code === 'config.invalid' ? EXIT.badUsage : EXIT.failure);
}
