import type { Setting } from '../config/settings-reference.ts';
import type { Sought } from '../config/where-is.ts';

const COLUMNS = 100;

/** Settings for people to read, a part after the other. */
export function settingLines(settings: readonly Setting[]): readonly string[] {
  return settings.flatMap((setting, index) => {
    const isNewPart = index > 0 && !setting.key.includes('.');
    return [...(isNewPart ? [''] : []), ...linesOf(setting)];
  });
}

/** What is called otherwise elsewhere. */
export function soughtLines(sought: readonly Sought[]): readonly string[] {
  return sought.flatMap(({ words, answer, keys }) => [
    `${words[0]} → ${keys.join(', ')}`,
    ...wrapped(answer, '    '),
  ]);
}

function linesOf(setting: Setting): readonly string[] {
  const { key, says, example } = setting;
  const name = key.split('.').at(-1);
  return [
    ...wrapped(`${key}: ${factsOf(setting).join('; ')}`, '    ', ''),
    ...wrapped(says, '    '),
    ...(example === null ? [] : [`    as in  ${name}: ${flowOf(example)}`]),
  ];
}

/** Type, default, and when a change counts. */
export function factsOf({ type, needed, default: own, when, restart, secret }: Setting): readonly string[] {
  return [
    type,
    ...(needed ? ['needed'] : []),
    ...(own === null ? [] : [`default ${flowOf(own)}`]),
    ...(when === null || when.endsWith(` ${type}`) ? [] : [`with ${when}`]),
    ...(secret ? ['never shown'] : []),
    ...(restart ? ['needs a restart'] : []),
  ];
}

/** As YAML takes it on one line. */
export function flowOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? `"${value}"` : String(value);
  const entries = Object.entries(value).map(([key, below]) => `${key}: ${flowOf(below)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function wrapped(text: string, indent: string, first = indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (longer.length > COLUMNS && line.trim() !== '') {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}
