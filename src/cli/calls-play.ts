import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { AppError } from '../core/errors.ts';
import { recordingsOfCall } from '../wiring/recordings-of-call.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import { findCalls } from './find-calls.ts';
import { noDatabaseIn } from './no-database.ts';
import type { StoredAt } from './office-zone.ts';
import { type CliOutput, EXIT } from './output.ts';
import type { PlaySound } from './play-sound.ts';

/** `calls play`: the recordings of one call, in the order they were made. */
export function callsPlayCommand(output: CliOutput, at: StoredAt, play: PlaySound): Command {
  return new Command('play')
    .description('the recording of one call, by this machine’s loudspeaker where it has one')
    .argument('<id>', 'the id of a call, or the beginning of one')
    .option('--save <folder>', 'copy it there instead')
    .option('--json', 'print the files')
    .action(async (id: string, { save, json }: { save?: string; json?: true }) => {
      const files = await recordingsOf(at, id);
      if (typeof files === 'string') {
        output.error(files);
        return output.exitCode(EXIT.failure);
      }
      if (json) return output.json(files);
      for (const file of files) {
        if (save === undefined) play(file, output);
        else output.line(copied(file, save));
      }
    });
}

/** Absolute; a sentence where there are none. */
async function recordingsOf(at: StoredAt, id: string): Promise<readonly string[] | string> {
  if (!hasStorage(at.home)) return noDatabaseIn(at.home);
  using storage = openStorage(at, { readOnly: true });
  const [call, ...more] = await findCalls(storage.calls, id);
  if (!call) return `no call begins with ${id}`;
  if (more.length > 0) return `${more.length + 1} calls begin with ${id}`;
  const files = recordingsOfCall(at, call.id);
  return files.length > 0 ? files : 'this call was not recorded, or the recording has been removed';
}

/** @throws AppError `storage.failed`. */
function copied(file: string, folder: string): string {
  const to = join(folder, basename(file));
  try {
    copyFileSync(file, to);
    return to;
  } catch (cause) {
    throw new AppError('storage.failed', `cannot write ${to}`, { cause });
  }
}
