import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameName, nameKeys } from '../../../src/core/name-key.ts';

const isSame = (one: string, other: string) => isSameName(nameKeys(one), nameKeys(other));

for (const [one, other] of [
  ['Peter Wilson', 'peter willson'],
  ['Wilson, Peter', 'Mr. Peter Wilson'],
  ['Mary Ann Brown', 'Mary Brown'],
  ['Jürgen Müller', 'juergen mueller'],
  ['Frau Doktor Meyer', 'Maier'],
  ['Stephan Schmidt', 'Stefan Schmitt'],
  ['José García López', 'jose garcia'],
  ["Sean O'Brien", 'sean obrien'],
] as const) {
  test(`"${one}" may be "${other}"`, () => assert.ok(isSame(one, other)));
}

for (const [one, other] of [
  ['Peter Wilson', 'Peter'],
  ['Peter Wilson', 'Wilson'],
  ['Peter Wilson', 'Paul Wilson'],
  ['Peter Wilson', ''],
  ['', ''],
  ['?', '!'],
] as const) {
  test(`"${one}" is not "${other}"`, () => assert.ok(!isSame(one, other)));
}
