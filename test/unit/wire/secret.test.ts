import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secret } from '../../../src/wire/secret.ts';

for (const [outcome, text] of [
  ['a line break', 'abc\n'],
  ['a line break of Windows', 'abc\r\n'],
  ['two line breaks', 'abc\r\n\r\n'],
  ['spaces', '  abc\t'],
] as const) {
  test(`${outcome} around a key is no part of it`, () => {
    assert.equal(secret().parse(text), 'abc');
  });
}

for (const [text, expected] of [
  ['key\nold', /character 4 is a line break/],
  ['key\rold', /character 4 is a line break/],
  ['“key”', /character 1 is a typographic quotation mark/],
  ['key’', /character 4 is a typographic quotation mark/],
  ['k ey', /character 2 is a space/],
  ['k\u00a0ey', /character 2 is a space/],
  ['k\u200bey', /character 2 is a control character/],
  ['k\u0000ey', /character 2 is a control character/],
  ['schlüssel', /character 5 is not a plain letter/],
  [' \n ', /it is empty/],
] as const) {
  test(`a key as ${JSON.stringify(text)} is refused by what is wrong with it, and not shown`, () => {
    const { error } = secret().safeParse(text);
    const [issue] = error?.issues ?? [];
    assert.match(issue?.message ?? '', expected);
    assert.doesNotMatch(issue?.message ?? '', /old|“|ü/);
  });
}
