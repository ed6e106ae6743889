import { answerTimesOf } from './answer-times.ts';
import { MODES } from './case-schema.ts';
import type { TranscriptLine } from './evidence.ts';
import type { CaseFault } from './judge.ts';
import type { CaseResult } from './result.ts';
import { tallyOf } from './tally.ts';

export interface ReportOptions {
  /** As a person reads it, such as `2026-12-21 10:00:00`. */
  readonly made: string;
  /** How the calls were made. */
  readonly by: 'talk' | 'phone';
}

/** A page that needs nothing beside it: all files, how they went, how long callers waited, and each call. */
export function reportPage(results: readonly CaseResult[], { made, by }: ReportOptions): string {
  const tallies = MODES.map((mode) => {
    const { ran, passed } = tallyOf(results, mode);
    if (ran === 0) return '';
    const { p50Ms, p95Ms } = answerTimesOf(results.filter((result) => result.mode === mode));
    const cells = [mode, ran, passed, ran - passed, msText(p50Ms), msText(p95Ms)];
    return `<tr${passed < ran ? ' class="failed"' : ''}>${cells.map(cell).join('')}</tr>`;
  });
  const way = by === 'phone' ? 'by telephone' : 'in writing, without sound';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Attendant: evaluation</title>
<style>${STYLE}</style>
<h1>Evaluation</h1>
<p>${escaped(made)}, ${way}.</p>
<table>
<tr><th>mode</th><th>ran</th><th>passed</th><th>failed</th><th>answer p50</th><th>p95</th></tr>
${tallies.join('\n')}
</table>
<h2>Calls</h2>
${results.toSorted(failedFirst).map(callPart).join('\n')}
</html>
`;
}

function failedFirst(a: CaseResult, b: CaseResult): number {
  return Number(a.faults.length === 0) - Number(b.faults.length === 0);
}

function callPart(result: CaseResult): string {
  const { name, file, mode, faults, evidence } = result;
  const { p50Ms, p95Ms } = answerTimesOf([result]);
  const failed = faults.length > 0;
  const times = p50Ms === null ? '' : `, p50 ${msText(p50Ms)}, p95 ${msText(p95Ms)}`;
  const messages = evidence.messages.map(
    (message) => `<pre>${escaped(JSON.stringify(message, null, 1))}</pre>`,
  );
  return `<details${failed ? ' class="failed" open' : ''}>
<summary><b>${failed ? 'FAIL' : 'ok'}</b> ${escaped(name)} <small>${mode}${times}</small></summary>
<p><small>${escaped(file)}</small></p>
${faults.map(faultPart).join('\n')}
<ol class="call">${evidence.transcript.map(linePart).join('\n')}</ol>
${messages.join('\n')}
</details>`;
}

function faultPart({ where, expected, heard }: CaseFault): string {
  return `<p class="fault">${escaped(where)}<br>expected: ${escaped(expected)}<br>heard: ${escaped(heard)}</p>`;
}

function linePart({ speaker, text, atMs, answerMs }: TranscriptLine): string {
  const at = atMs === undefined ? '' : `${(atMs / 1000).toFixed(1)} s`;
  const after = answerMs === undefined ? '' : ` after ${Math.round(answerMs)} ms`;
  return `<li class="${speaker}"><small>${speaker} ${at}${after}</small><br>${escaped(text)}</li>`;
}

function cell(value: string | number): string {
  return `<td>${escaped(String(value))}</td>`;
}

function msText(ms: number | null): string {
  return ms === null ? '-' : `${ms} ms`;
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Words of callers and models are never markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES.get(letter) ?? letter);
}

const STYLE = `
:root { color-scheme: light dark; --edge: #8886; }
body { font: 1rem/1.45 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--edge); white-space: nowrap; }
details { border: 1px solid var(--edge); border-radius: .4rem; margin: .4rem 0; padding: .5rem .7rem; }
.failed summary b, tr.failed td, .fault { color: light-dark(#b03020, #ff8a7a); }
summary { cursor: pointer; overflow-wrap: anywhere; }
.call { list-style: none; padding: 0; }
.call li { margin: .35rem 0; padding: .3rem .6rem; border-left: 3px solid var(--edge); overflow-wrap: anywhere; }
.call .caller { margin-left: 1.5rem; border-color: light-dark(#2c6fbb, #7fb2ec); }
pre { overflow-x: auto; font-size: .85rem; }
`;
