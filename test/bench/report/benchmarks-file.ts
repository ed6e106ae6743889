import { writeFile } from 'node:fs/promises';
import type { Machine } from './machine.ts';
import type { Row } from './rows.ts';
import { markdownTable } from './table.ts';

/** All that a run has found, and what is known about it. */
export interface BenchReport {
  /** ISO 8601. */
  readonly date: string;
  /** Such as `a whole run of 18 min`. */
  readonly kind: string;
  readonly machine: Machine;
  readonly rows: readonly Row[];
  /** Measure id → why it is red, as it is kept by hand. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Tables beside the measures, as Markdown. */
  readonly tables: readonly string[];
  /** Pictures beside the file, one for each profile. */
  readonly waterfalls: readonly { readonly profile: string; readonly path: string }[];
}

export async function writeBenchmarks(file: string, report: BenchReport): Promise<void> {
  await writeFile(file, benchmarksMarkdown(report));
}

/** `BENCHMARKS.md`: the last run, whole, so that two runs can be compared in the history of the repository. */
export function benchmarksMarkdown(report: BenchReport): string {
  const sections = [
    INTRODUCTION,
    machineText(report),
    markdownTable(report.rows),
    ...reasonsText(report),
    ...report.tables,
  ];
  return `${[...sections, ...waterfallText(report)].join('\n\n')}\n`;
}

const INTRODUCTION = [
  '# Benchmarks',
  '',
  'Written by `./scripts/bench`. Real calls through a real Asterisk; every figure is taken from packets captured on the',
  "wire with the kernel's time of arrival. The daemon's own are the moment of a decision, which words it says were",
  "heard, and the delay of its event loop; processor time and memory are the kernel's. In brackets: 95 %",
  'confidence, of quantiles by order statistics, of shares by Wilson; three dots where too few cases leave an end open.',
].join('\n');

function machineText({ date, kind, machine }: BenchReport): string {
  const { cpu, cores, memoryGb, kernel, node, asterisk } = machine;
  return `${date} · ${kind} · ${cpu}, ${cores} cores, ${memoryGb} GB · ${kernel} · Node ${node} · Asterisk ${asterisk}`;
}

function reasonsText({ rows, reasons }: BenchReport): readonly string[] {
  const red = rows.filter(({ verdict }) => verdict === 'missed');
  if (red.length === 0) return [];
  const lines = red.map(({ id, measure }) => `- **${measure}**: ${reasons[id] ?? 'not looked into yet.'}`);
  return [`## What is red, and why\n\n${lines.join('\n')}`];
}

function waterfallText({ waterfalls }: BenchReport): readonly string[] {
  if (waterfalls.length === 0) return [];
  const pictures = waterfalls.map(
    ({ profile, path }) => `![${profile}: where the time of an answer goes](${path})`,
  );
  return [`## Where the time of an answer goes\n\n${pictures.join('\n\n')}`];
}
