import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import examples from 'libphonenumber-js/mobile/examples';
import { COUNTRIES, countryOf, countryOfLanguage } from '../../../src/countries/countries.ts';
import { normalizeNumber } from '../../../src/countries/normalize-number.ts';

test('every file of a country is listed, under its own code', () => {
  const codes = globSync('src/countries/??.ts').map((file) => file.slice(-'cc.ts'.length, -'.ts'.length));
  assert.deepEqual([...COUNTRIES.keys()].map((code) => code.toLowerCase()).sort(), codes.sort());
});

test('the emergency numbers that everybody knows are in every list', () => {
  const known = { GB: '999', US: '911', DE: '110', AT: '133', CH: '117', ES: '091', FR: '15', IE: '999' };
  for (const [code, number] of Object.entries({ ...known, CA: '911', AU: '000' }))
    assert.ok(countryOf(code)?.emergencyNumbers.includes(number), `${number} in ${code}`);
  for (const { code, emergencyNumbers } of COUNTRIES.values()) {
    assert.ok(emergencyNumbers.includes('112'), `112 in ${code}`);
    assert.equal(new Set(emergencyNumbers).size, emergencyNumbers.length, code);
  }
});

test('no emergency number is taken for the number of somebody', () => {
  for (const { code, emergencyNumbers } of COUNTRIES.values())
    for (const number of emergencyNumbers) {
      assert.match(number, /^\d{2,6}$/);
      assert.equal(normalizeNumber(number, code), undefined, `${number} in ${code}`);
    }
});

test('what is dialled before a number leads to the same number at home, from abroad and with a plus', () => {
  for (const { code, dialling } of COUNTRIES.values()) {
    const national = examples[code as keyof typeof examples];
    const number = `+${dialling.countryCode}${national}`;
    assert.equal(normalizeNumber(`${dialling.trunkPrefix}${national}`, code), number);
    for (const elsewhere of COUNTRIES.values()) {
      const dialled = `${elsewhere.dialling.internationalPrefix}${dialling.countryCode}${national}`;
      assert.equal(normalizeNumber(dialled, elsewhere.code), number, `${dialled} in ${elsewhere.code}`);
    }
  }
});

test('a language tag names its country, and a country that nobody has written is none', () => {
  assert.equal(countryOfLanguage('en-GB')?.name, 'United Kingdom');
  assert.equal(countryOfLanguage('de')?.code, 'DE');
  assert.equal(countryOfLanguage('pt-BR'), undefined);
  assert.equal(countryOf('gb'), undefined);
});
