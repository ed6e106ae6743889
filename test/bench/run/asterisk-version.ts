import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findAsterisk } from '../../../src/adapters/pbx/asterisk/asterisk-program.ts';

/** What the Asterisk of the bench says of itself, such as `Asterisk 22.10.1`. */
export async function asteriskVersion(): Promise<string> {
  const program = await findAsterisk(process.env);
  if (!program) return 'unknown';
  const { command, root } = program;
  const [file, args] = root === undefined ? [command, ['-V']] : ['chroot', [root, command, '-V']];
  return (await promisify(execFile)(file, args)).stdout.trim();
}
