import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cell, csvLine } from '../../../../src/wire/records/csv-line.ts';

const LINES: readonly (readonly [string, readonly Cell[], string])[] = [
  ['plain values stand as they are', ['a', 1, null, true], 'a,1,,true\r\n'],
  [
    'a comma, a quote and the end of a line are quoted',
    ['a,b', 'say "hi"', 'a\r\nb'],
    '"a,b","say ""hi""","a\r\nb"\r\n',
  ],
  ['letters of all languages stay', ['Änne Müller', 'Muñoz'], 'Änne Müller,Muñoz\r\n'],
  [
    'what begins with = is no formula',
    ['=HYPERLINK("http://x","y")'],
    `"'=HYPERLINK(""http://x"",""y"")"\r\n`,
  ],
  ['nor what begins with +, - or @', ['+44 20', '-2+3', '@SUM(A1)'], "'+44 20,'-2+3,'@SUM(A1)\r\n"],
  ['nor with a tab or the end of a line', ['\t=1', '\r=1', '\n=1'], `'\t=1,"'\r=1","'\n=1"\r\n`],
  ['nor with their wide twins', ['＝1+1', '＋1'], "'＝1+1,'＋1\r\n"],
  ['a number below zero is one', [-20], '-20\r\n'],
];
for (const [name, cells, line] of LINES) test(name, () => assert.equal(csvLine(cells), line));
