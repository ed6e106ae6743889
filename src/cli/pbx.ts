import { resolve } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { AppError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';
import { writePrompts } from '../wiring/spoken-prompts.ts';
import type { CliOutput } from './output.ts';
import { type PbxFilesSubject, pbxFilesCommand } from './pbx-files.ts';
import { pbxStopCommand } from './pbx-stop.ts';
import { pbxUpdateCommand } from './pbx-update.ts';

/** `pbx`: what an Asterisk of one's own needs, and the end of the one of `start`. */
export function pbxCommand(output: CliOutput, subject: PbxFilesSubject): Command {
  return new Command('pbx')
    .description('the telephone system: the one of ./scripts/start, or your own')
    .addCommand(pbxFilesCommand(output, subject))
    .addCommand(promptsCommand(output, subject))
    .addCommand(pbxStopCommand(output))
    .addCommand(pbxUpdateCommand(output));
}

function promptsCommand(output: CliOutput, { configFile, env }: PbxFilesSubject): Command {
  return new Command('prompts')
    .description("write what the PBX says by itself in the office's language, for ATT_SOUNDS of the dialplan")
    .argument('<folder>', 'made when it is missing; prompts of your own that are there are left alone')
    .option('--json', 'print { folder }')
    .addHelpText('after', '\nExit status: 0 when both are there, 1 when not.')
    .action(async (folder: string, { json = false }: { json?: boolean }) => {
      const path = resolve(folder);
      await write(path, await loadConfig(configFile, env));
      if (json) output.json({ folder: path });
      else output.line(`one-moment and leave-message are in ${path}; in the dialplan: ATT_SOUNDS = ${path}`);
    });
}

/** @throws AppError `storage.failed`, `tool.missing`. */
async function write(folder: string, config: Config): Promise<void> {
  try {
    makeFolder(folder);
    await writePrompts(folder, config);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('config.invalid', `the prompts cannot be written into ${folder}`, { cause });
  }
}
