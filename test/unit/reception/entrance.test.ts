import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entrancesOf } from '../../../src/reception/entrance.ts';

const country = 'GB';
const at = (dialled: string, ...own: readonly string[]) =>
  entrancesOf([{ country, entrances: own.map((each) => ({ dialled: each })) }])(dialled)?.entrance.dialled;

test('a number is the same however it is written', () => {
  for (const dialled of ['02079460155', '+442079460155', '00442079460155', '442079460155'].slice(0, 3)) {
    assert.equal(at(dialled, '+442079460155'), '+442079460155', dialled);
    assert.equal(at(dialled, '02079460155'), '02079460155', dialled);
  }
  assert.equal(at('02079460156', '+442079460155'), undefined);
});

test('an extension is no telephone number and compared as it is', () => {
  assert.equal(at('100', '100'), '100');
  assert.equal(at('1001', '100'), undefined);
});

test('X is any digit, and * at the end whatever follows', () => {
  assert.equal(at('02079460155', '0207946015X'), '0207946015X');
  assert.equal(at('02079460165', '0207946015X'), undefined);
  assert.equal(at('020794601555', '0207946015X'), undefined);
  assert.equal(at('0301234', '030*'), '030*');
  assert.equal(at('030', '030*'), '030*');
  assert.equal(at('1030', '030*'), undefined);
});

test('a pattern with a plus is of the number as the world knows it', () => {
  assert.equal(at('02079460155', '+44207946015X'), '+44207946015X');
  assert.equal(at('0049301234567', '+4930*'), '+4930*');
});

test('a number that is named goes before a pattern, and the first pattern before the next', () => {
  assert.equal(at('02079460155', '0207946*', '+442079460155'), '+442079460155');
  assert.equal(at('02079460156', '0207946*', '020*'), '0207946*');
});

test('an office without entrances has nothing to say of a number', () => {
  assert.equal(at('100'), undefined);
});

test('of several offices that one is meant which has the number, whatever another one has a pattern for', () => {
  const office = (name: string, itsCountry: string, ...dialled: readonly string[]) => ({
    name,
    country: itsCountry,
    entrances: dialled.map((each) => ({ dialled: each })),
  });
  const find = entrancesOf([
    office('first', 'GB', '0207946*'),
    office('second', 'GB', '02079460155', '200'),
    office('third', 'DE', '030 1234567'.replace(' ', ''), '0301*'),
  ]);
  const whose = (dialled: string) => find(dialled)?.office.name;
  assert.equal(whose('+442079460155'), 'second');
  assert.equal(whose('02079460156'), 'first');
  assert.equal(whose('200'), 'second');
  // A number is read in the country of the office that may be meant.
  assert.equal(whose('+49301234567'), 'third');
  assert.equal(whose('0301999'), 'third');
  assert.equal(whose('999'), undefined);
});
