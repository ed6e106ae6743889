import type { Setting } from '../config/settings-reference.ts';
import type { Sought } from '../config/where-is.ts';
import { factsOf, flowOf } from './docs-lines.ts';

/** Settings as a page: a table for each part, then what is called otherwise elsewhere. */
export function settingsPage(settings: readonly Setting[], sought: readonly Sought[]): string {
  const parts = Map.groupBy(settings, ({ key }) => key.split(/[.[]/)[0] ?? key);
  return [
    '# Settings of attendant.yaml',
    ...[...parts].flatMap(([part, keys]) => [`## ${part}`, tableOf(keys)]),
    ...(sought.length > 0 ? ['## Where is …?', soughtTable(sought)] : []),
  ].join('\n\n');
}

function tableOf(settings: readonly Setting[]): string {
  return [
    '| key | says | form | example |',
    '| --- | --- | --- | --- |',
    ...settings.map((setting) => {
      const { key, says, example } = setting;
      const shown = example === null ? '' : `\`${cell(flowOf(example))}\``;
      return `| \`${key}\` | ${cell(says)} | ${cell(factsOf(setting).join('; '))} | ${shown} |`;
    }),
  ].join('\n');
}

function soughtTable(sought: readonly Sought[]): string {
  return [
    '| looked for | key | how |',
    '| --- | --- | --- |',
    ...sought.map(
      ({ words, keys, answer }) =>
        `| ${cell(words.join(', '))} | ${keys.map((key) => `\`${key}\``).join(', ')} | ${cell(answer)} |`,
    ),
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
