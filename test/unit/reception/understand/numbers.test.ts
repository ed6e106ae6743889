import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber } from '../../../../src/reception/understand/numbers.ts';

/** What is heard, as `digits`, `digits whole` and `x` with the extension. */
const read = (text: string, country: string): string => {
  const { digits, isWhole, extension } = readNumber(text, country);
  return [digits, isWhole ? 'whole' : '', extension === null ? '' : `x${extension}`]
    .filter((each) => each !== '')
    .join(' ');
};

test('placeholder', () => assert.equal(read('', 'GB'), ''));
