/** Where the time of the median answer goes. Milliseconds from the caller's last sound. */
export interface Waterfall {
  readonly title: string;
  readonly stages: readonly Stage[];
}

export interface Stage {
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** When this stage had ended in 95 of 100 answers. */
  readonly p95Ms: number;
}

const WIDTH = 760;
const MARGIN = 16;
const ROW = 26;
const BAR = 14;
const TOP = 46;
const BOTTOM = 54;
const FONT_PX = 13;
/** A generic sans-serif is about half as wide as it is high; what is drawn wider is not cut, it only comes nearer. */
const CHARACTER = 0.58 * FONT_PX;
/** Room for the figure behind the last bar. */
const FIGURE = 12 * CHARACTER;

/** A picture without script or outside resources, readable on light and on dark. Long names make the bars shorter. */
export function waterfallSvg({ title, stages }: Waterfall): string {
  const left = MARGIN + Math.max(0, ...stages.map(({ name }) => name.length)) * CHARACTER + 10;
  // Whatever has to be said in a line, the picture is wide enough for it.
  const width = Math.ceil(Math.max(WIDTH, left + FIGURE + 240, title.length * CHARACTER * 1.15 + 2 * MARGIN));
  const endMs = Math.max(1, ...stages.flatMap(({ toMs, p95Ms }) => [toMs, p95Ms]));
  const tickMs = tickOf(endMs);
  const lastMs = Math.ceil(endMs / tickMs) * tickMs;
  const x = (ms: number) => round(left + (ms / lastMs) * (width - left - FIGURE - MARGIN));
  const height = TOP + stages.length * ROW + BOTTOM;
  const ticks = Array.from({ length: lastMs / tickMs + 1 }, (_, i) => i * tickMs);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">`,
    STYLE,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<text class="title" x="${MARGIN}" y="26">${escapeXml(title)}</text>`,
    ...ticks.map((ms) => tickSvg(x(ms), ms, height - BOTTOM)),
    ...stages.map((stage, i) => stageSvg(stage, { y: TOP + i * ROW, left, x })),
    `<text class="tick" x="${MARGIN}" y="${height - 12}">${LEGEND}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

const LEGEND = 'bar: the median answer · mark: 95 of 100 answers have passed the stage';

const STYLE = `<style>
text { font: ${FONT_PX}px sans-serif; fill: #24292f; }
.title { font-weight: bold; }
.tick { font-size: 11px; fill: #57606a; }
.paper { fill: #ffffff; }
.grid { stroke: #d0d7de; }
.bar { fill: #0969da; }
.p95 { stroke: #bc4c00; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; }
.tick { fill: #9198a1; }
.paper { fill: #0d1117; }
.grid { stroke: #30363d; }
.bar { fill: #4493f8; }
.p95 { stroke: #f0883e; }
}
</style>`;

function tickSvg(x: number, ms: number, bottom: number): string {
  const label = `<text class="tick" x="${x}" y="${bottom + 18}" text-anchor="middle">${ms}${ms === 0 ? ' ms' : ''}</text>`;
  return `<line class="grid" x1="${x}" y1="${TOP - 6}" x2="${x}" y2="${bottom + 4}"/>${label}`;
}

interface Place {
  readonly y: number;
  readonly left: number;
  readonly x: (ms: number) => number;
}

function stageSvg({ name, fromMs, toMs, p95Ms }: Stage, { y, left, x }: Place): string {
  const middle = y + ROW / 2;
  const baseline = middle + 4.5;
  const behind = Math.max(x(toMs), x(p95Ms)) + 6;
  return [
    `<text x="${round(left - 10)}" y="${baseline}" text-anchor="end">${escapeXml(name)}</text>`,
    // A stage of no length is still to be seen.
    `<rect class="bar" x="${x(fromMs)}" y="${middle - BAR / 2}" width="${Math.max(1.5, round(x(toMs) - x(fromMs)))}" height="${BAR}"/>`,
    `<line class="p95" x1="${x(p95Ms)}" y1="${middle - BAR / 2 - 2}" x2="${x(p95Ms)}" y2="${middle + BAR / 2 + 2}"/>`,
    `<text class="tick" x="${round(behind)}" y="${baseline}">${Math.round(toMs - fromMs)} ms</text>`,
  ].join('');
}

/** 1, 2 or 5 times a power of ten, so that there are at most ten. */
function tickOf(endMs: number): number {
  const power = 10 ** Math.floor(Math.log10(endMs / 10));
  return Math.max(
    1,
    [1, 2, 5, 10].map((step) => step * power).find((step) => endMs / step <= 10) ?? 10 * power,
  );
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
