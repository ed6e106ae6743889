import { Command } from 'commander';
import { findSettings } from '../config/find-settings.ts';
import { type Setting, settingsReference } from '../config/settings-reference.ts';
import { SOUGHT, type Sought } from '../config/where-is.ts';
import { settingLines, soughtLines } from './docs-lines.ts';
import { settingsPage } from './docs-markdown.ts';
import { type CliOutput, EXIT } from './output.ts';

/** `config docs`: every setting there is, as the schema tells of it. */
export function configDocsCommand(output: CliOutput): Command {
  return new Command('docs')
    .description('what each setting is, what may stand there, its default, and when a change counts')
    .argument(
      '[key]',
      'a part or a key, such as hours or people.group, or what it is called elsewhere; all without it',
    )
    .option('--markdown', 'as a page with tables')
    .option(
      '--json',
      'print { settings: [{ key, when, says, type, needed, default, example, restart, secret }], sought: [{ words, answer, keys }] }',
    )
    .addHelpText(
      'after',
      '\nA change counts from the next call on after `config reload`, where nothing is said of a restart.' +
        '\n\nExit status: 0 when there is such a setting, 2 when there is none.',
    )
    .action((asked: string | undefined, { markdown, json }: { markdown?: boolean; json?: boolean }) => {
      const docs = asked === undefined ? { settings: settingsReference(), sought: SOUGHT } : docsOf(asked);
      if (typeof docs === 'string') {
        output.exitCode(EXIT.badUsage);
        return output.error(docs);
      }
      const { settings, sought } = docs;
      if (json) return output.json({ settings, sought });
      if (markdown) return output.line(settingsPage(settings, sought));
      const called = soughtLines(sought);
      const lines =
        asked === undefined
          ? [...settingLines(settings), '', 'Where is …?', ...called]
          : [...called, ...settingLines(settings)];
      for (const line of lines) output.line(line);
    });
}

interface Docs {
  readonly settings: readonly Setting[];
  readonly sought: readonly Sought[];
}

/** Why there are none, for a person, in place of them. */
function docsOf(asked: string): Docs | string {
  const result = findSettings(asked);
  if (result.found) return { settings: result.found, sought: result.sought ? [result.sought] : [] };
  const hint = result.near === undefined ? '' : `: did you mean ${result.near}?`;
  return `attendant: there is no setting of that name${hint}\n→ ./scripts/attendant config docs has all of them.`;
}
