import { readFileSync } from 'node:fs';

/** What is written, and what a voice is given for it. */
export interface SpeakableCase {
  readonly kind: string;
  readonly written: string;
  readonly spoken: string;
}

/** From `speakable-cases.TAG.txt`: a kind is a heading, a case a line `written => spoken`. */
export function readCases(tag: string): readonly SpeakableCase[] {
  const lines = readFileSync(
    new URL(`../unit/languages/${tag.slice(0, 2)}/speech/speakable-cases.${tag}.txt`, import.meta.url),
    'utf8',
  ).split('\n');
  let kind = '';
  return lines.flatMap((line) => {
    const [, written, spoken] = /^(.+) => (.+)$/.exec(line) ?? [];
    if (written !== undefined && spoken !== undefined) return [{ kind, written, spoken }];
    if (line.trim() !== '' && !line.startsWith('# ')) throw new Error(`neither heading nor case: ${line}`);
    kind = line.slice('# '.length);
    return [];
  });
}
