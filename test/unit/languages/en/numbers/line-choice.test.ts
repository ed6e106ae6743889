import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLineChoice } from '../../../../../src/languages/en/numbers/line-choice.ts';

const LINE = `
  yes this is the best number / that one's fine / this number works / yep this one / the number I'm on
  the number I am calling you from / the phone i'm on now / on this phone / on this line please / my current number
  the number you just said / the number that shows up / the number on caller id / same as this / that's the one
  yes to this number / yeah reach me here / call this number / just call me back here / no, call this number
  no this one is good / no need, this number is okay / that is my landline yes / i guess this one is okay
  yes this will do / that'll do / of course, on this number / yes, it's my wife's phone but that's fine`;
const OTHER = `
  not that one / no not that number / wrong number / that's my old number / yes but my mobile is better
  my mobile would be better / better on my mobile / can you call my mobile / could you use my mobile number
  i'd like you to call my husband / call me at home / call my home number / i'll give you another number
  can i give you my mobile / use my other phone / i'd rather use my cell / i'm calling from a friend's phone
  i'm on somebody else's phone / this is a payphone / this phone is not mine / i'm borrowing this phone
  this is not a good number / this number won't work / it's a landline, call my mobile / the number on file
  anything but this one / rather my office / office please / landline / ok my wife's number / on her number
  my colleague's number please / my number is different / yes, no, another one`;
const NEITHER = `
  yes / no / yes that's fine / that is correct / no not now / not sure / i don't mind / yes but my wife may answer
  yes but it's better in the afternoon / which number / could you repeat the number / constructor /`;

const rows = (text: string) => text.split(/[\n/]/).map((each) => each.trim());

test('a caller who wants the line that is spoken on says so in many ways', () => {
  for (const text of rows(LINE).filter((each) => each !== ''))
    assert.equal(readLineChoice(text), 'line', text);
});

test('a caller who wants another line says so in many ways', () => {
  for (const text of rows(OTHER).filter((each) => each !== ''))
    assert.equal(readLineChoice(text), 'other', text);
});

test('a plain yes or no, and anything else, chooses no line', () => {
  for (const text of rows(NEITHER)) assert.equal(readLineChoice(text), undefined, text);
});

test('twenty thousand characters are read at once', () => {
  const begunMs = performance.now();
  for (const text of ['call me ', 'my ', 'but ', 'number i am ', 'from a ', 'no '])
    readLineChoice(text.repeat(20_000 / text.length));
  assert.ok(performance.now() - begunMs < 500);
});
