import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Waterfall, waterfallSvg } from '../../../bench/report/waterfall.ts';

const NAMES = [
  'voice detected as over',
  'end of turn',
  'the first clause of <speech> & its "words"',
  'at the ear',
];
const HOSTED: Waterfall = {
  title: 'hosted engines: 684 ms',
  stages: NAMES.map((name, i) => ({ name, fromMs: i * 171, toMs: (i + 1) * 171, p95Ms: (i + 1) * 230 })),
};

/** Where a text begins and ends, at the widest a sans-serif draws it. */
function extents(
  svg: string,
): readonly { readonly text: string; readonly from: number; readonly to: number }[] {
  return [
    ...svg.matchAll(/<text(?: class="(\w+)")? x="([\d.]+)"[^>]*?(?: text-anchor="(\w+)")?>([^<]*)</g),
  ].map(([, style, x, anchor = 'start', raw = '']) => {
    const text = raw.replace(/&#\d+;/g, '?');
    const width = text.length * (style === 'tick' ? 11 : 13) * 0.58;
    const from = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start'];
    return { text, from, to: from + width };
  });
}

const widthOf = (svg: string) => Number(/ width="(\d+)"/.exec(svg)?.[1]);

for (const [what, picture] of [
  ['four stages', HOSTED],
  ['a long title', { ...HOSTED, title: 'an answer '.repeat(20) }],
  ['a long name', { ...HOSTED, stages: [{ name: 'a stage '.repeat(15), fromMs: 0, toMs: 4, p95Ms: 9000 }] }],
  ['no stage', { ...HOSTED, stages: [] }],
] as const) {
  test(`${what}: every text lies within the picture`, () => {
    const svg = waterfallSvg(picture);
    const texts = extents(svg);
    assert.ok(texts.length >= picture.stages.length + 2);
    for (const { text, from, to } of texts) {
      assert.ok(from >= 0 && to <= widthOf(svg), `${text}: ${from} to ${to} of ${widthOf(svg)}`);
    }
  });
}

test('bars lie on one axis of milliseconds: as long as their stage, one where the other ends', () => {
  const bars = [
    ...waterfallSvg(HOSTED).matchAll(/<rect class="bar" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g),
  ].map(([, x, width]) => ({ from: Number(x), to: Number(x) + Number(width) }));
  assert.equal(bars.length, 4);
  for (const [i, { from }] of bars.entries()) {
    if (i > 0) assert.ok(Math.abs(from - (bars[i - 1]?.to ?? 0)) < 0.3);
  }
  const lengths = bars.map(({ from, to }) => to - from);
  assert.ok(Math.max(...lengths) - Math.min(...lengths) < 0.3, lengths.join());
});

test('names are escaped, and nothing is fetched or run', () => {
  const svg = waterfallSvg(HOSTED);
  assert.match(svg, /&#60;speech&#62; &#38; its &#34;words&#34;/);
  assert.doesNotMatch(svg, /<script|href|url\(|@import/);
  assert.match(svg, /prefers-color-scheme: dark/);
});
