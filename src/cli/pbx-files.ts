import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { DaemonPlaces } from '../wiring/dialplan-needs.ts';
import { type OwnPbx, type OwnPbxPlaces, writeOwnPbx } from '../wiring/own-pbx.ts';
import type { CliOutput } from './output.ts';

export interface PbxFilesSubject extends DaemonPlaces {
  readonly home: string;
  readonly configFile: string;
  readonly env: NodeJS.ProcessEnv;
}

interface FilesOptions extends Partial<OwnPbxPlaces> {
  readonly for: OwnPbx;
  readonly force?: boolean;
  readonly json?: boolean;
}

const HELP = `
The folder gets dialplan, settings, the ARI user with a password made once, the prompts, INSTALL.md, and install.sh,
which puts them in and takes them out. After a change of people, ports or limits run it again, then install.sh.

To the PBX: scp -r ~/attendant-files root@pbx: && ssh root@pbx 'sh attendant-files/install.sh && fwconsole reload'

Exit status: 0 when everything is written, 2 when a file was changed by hand or the configuration is wrong.`;

/** `pbx files`: everything a PBX that is there needs, from the configuration. */
export function pbxFilesCommand(
  output: CliOutput,
  { home, configFile, env, ...daemon }: PbxFilesSubject,
): Command {
  return new Command('files')
    .description('write what your FreePBX or Asterisk needs, from the configuration')
    .argument('<folder>', 'made when it is missing; files you have changed by hand are kept')
    .addOption(
      new Option('--for <pbx>', 'which PBX it is').choices(['freepbx', 'asterisk']).makeOptionMandatory(),
    )
    .option(
      '--sounds <folder>',
      'where the PBX keeps the prompts (/var/lib/asterisk/sounds/attendant)',
      parseFolder,
    )
    .option('--inside <context>', 'where groups and queues are extensions (from-internal)', parseContext)
    .option('--outside <context>', 'where numbers lead outside (from-internal)', parseContext)
    .option('--force', 'write over files that were changed by hand')
    .option('--json', 'print { folder, files, renewed, isNamed }')
    .addHelpText('after', HELP)
    .action(async (folder: string, options: FilesOptions) => {
      const { for: kind, force = false, json, ...places } = options;
      const path = resolve(folder);
      const { sounds, inside, outside } = places;
      const result = await writeOwnPbx({
        kind,
        folder: path,
        places: {
          ...(sounds === undefined ? {} : { sounds }),
          ...(inside === undefined ? {} : { inside }),
          ...(outside === undefined ? {} : { outside }),
        },
        force,
        home,
        configFile,
        daemon,
        env,
      });
      if (json) output.json({ folder: path, ...result });
      else for (const line of report(path, result)) output.line(line);
    });
}

function report(
  folder: string,
  { files, renewed, isNamed }: Awaited<ReturnType<typeof writeOwnPbx>>,
): readonly string[] {
  const what = renewed.length === 0 ? 'nothing has changed' : `new or changed: ${renewed.join(', ')}`;
  return [
    `${files.length} files are in ${folder}; ${what}`,
    ...(isNamed ? [] : ['telephony.ari is not set in the configuration yet: INSTALL.md has the lines']),
    `→ Copy the folder to the PBX and follow INSTALL.md; its step 1 is: sh install.sh`,
  ];
}

function parseFolder(text: string): string {
  if (!/^\/[\w./-]+$/.test(text)) throw new InvalidArgumentError('expected an absolute folder on the PBX');
  return text.replace(/\/+$/, '');
}

function parseContext(text: string): string {
  if (!/^[\w-]{1,79}$/.test(text)) throw new InvalidArgumentError('expected the name of a context');
  return text;
}
