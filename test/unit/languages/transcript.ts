import { talkCommand } from '../../../src/cli/talk.ts';
import { scratchHome } from '../../support/scratch-home.ts';

/**
 * What `attendant talk` prints for a written dialogue, with the caller's lines in their places.
 *
 * @param written Its first line has the options of `talk`, behind `#`; a caller's line begins with `>`.
 * @param office File of its configuration.
 */
export async function transcriptOf(written: string, office: string): Promise<string> {
  using home = scratchHome();
  const lines = written.split('\n');
  const transcript = lines.slice(0, 1);
  const print = (text: string) => void transcript.push(text);
  const command = talkCommand(
    { line: print, json: () => {}, error: print, exitCode: () => {} },
    {
      places: { home: home.path, configFile: office, configFrom: 'variable' },
      env: {},
      clock: { wallMs: () => Date.parse('2026-11-17T09:00:00Z') },
      input: said(lines, print),
    },
  );
  command.exitOverride().configureOutput({ writeOut: print, writeErr: print });
  const options = lines[0]?.replace(/^# */, '').split(' ') ?? [];
  await command.parseAsync(
    options.filter((option) => option !== ''),
    { from: 'user' },
  );
  return `${transcript.join('\n')}\n`;
}

async function* said(lines: readonly string[], print: (text: string) => void): AsyncGenerator<string> {
  for (const line of lines.filter((each) => each.startsWith('>'))) {
    print(line);
    yield line.replace(/^> ?/, '');
  }
}
