import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directoryEn } from '../../../../src/languages/en/directory.ts';
import type { Person } from '../../../../src/reception/office.ts';
import { office } from '../../reception/desk.ts';

const SMITHS: readonly Person[] = [
  ...office.people,
  { key: 'anna-smith', name: 'Anna Smith', aliases: [], extension: '104' },
  { key: 'ben-lane', name: 'Mister Ben Lane', aliases: [], extension: '105' },
];

function found(text: string, people: readonly Person[] = office.people): string {
  const match = directoryEn.findPeople(text, people);
  return match.people.map(({ key }) => key).join(' ') + (match.exact ? '' : '?');
}

test('finds by full name, alias, first name, last name and title', () => {
  for (const text of ['Doctor Anna Lane', 'dr. lane', 'anna', 'Lane', "anna lane's", 'DR ANNA LANE please']) {
    assert.equal(found(text), 'anna-lane', text);
  }
  assert.equal(found('the billing desk'), 'billing');
  assert.equal(found('somebody in accounts'), 'billing');
  assert.equal(found('mr ortega'), 'ben-ortega');
});

test('a name that several people have is ambiguous, and more words settle it', () => {
  assert.equal(found('anna', SMITHS), 'anna-lane anna-smith');
  assert.equal(found('lane', SMITHS), 'anna-lane ben-lane');
  assert.equal(found('anna smith', SMITHS), 'anna-smith');
  assert.equal(found('doctor lane', SMITHS), 'anna-lane');
});

test('a misheard name is found, and marked as worth a question', () => {
  for (const text of ['doctor laine', 'anna lain', 'doctor layne']) {
    assert.match(found(text), /^anna-lane/, text);
  }
  assert.equal(found('laine'), 'anna-lane?');
  assert.equal(found('ben ortiga'), 'ben-ortega?');
  assert.equal(found('the doctor'), 'anna-lane?');
});

test('everyday words and numbers are nobody', () => {
  for (const text of ['', 'what time is it', 'the line is bad', '101', 'one zero one', 'the desk']) {
    assert.equal(found(text), '?', text);
  }
});
