import type { TranscriptLine } from './evidence.ts';
import type { CaseResult } from './result.ts';

/** For people: one line, and for a file that failed what was expected, what was heard, and the whole call. */
export function resultText({ name, file, mode, faults, evidence }: CaseResult): readonly string[] {
  if (faults.length === 0) return [`ok    ${name} (${mode})`];
  const unseen = evidence.rings === undefined ? ['      rings: not looked at'] : [];
  return [
    `FAIL  ${name} (${mode})`,
    `      ${file}`,
    ...faults.flatMap(({ where, expected, heard }) => [
      `      ${where}`,
      `        expected  ${expected}`,
      `        heard     ${heard}`,
    ]),
    ...unseen,
    ...evidence.transcript.map((line) => `      | ${lineText(line)}`),
  ];
}

function lineText({ speaker, text, atMs, answerMs }: TranscriptLine): string {
  const at = atMs === undefined ? '' : `${(atMs / 1000).toFixed(1).padStart(6)} s  `;
  const after = answerMs === undefined ? '' : ` (after ${Math.round(answerMs)} ms)`;
  return `${at}${speaker.padEnd('attendant'.length)}  ${text}${after}`;
}
