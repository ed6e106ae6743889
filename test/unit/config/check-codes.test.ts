import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadConfig } from '../../../src/config/load.ts';
import { changed, faultsIn } from '../../support/config-file.ts';

const withTelephony = (lines: string) =>
  changed('  maxCalls: 10', `  maxCalls: 10\n  ${lines}`).replace('maxCalls: 10 #', 'maxCalls: 10 #');

async function faultsOf(lines: string): Promise<readonly string[]> {
  return (await faultsIn(withTelephony(lines))).map((fault) => fault.replace(/^\d+:\d+ /, ''));
}

test('codes of desk phones have a sample of their own', async () => {
  const { telephony } = await loadConfig('attendant.yaml', {});
  assert.equal(telephony.codes.attendantTakes, '*501');
  assert.deepEqual(telephony.codes.departments, {});
});

test('a code is three digits', async () => {
  for (const code of ['*50', '*5011', '501#', '5 1'])
    assert.deepEqual(await faultsOf(`codes: { away: "${code}" }`), [
      'telephony.codes.away: expected three digits, with a star in front or without, such as "*501"',
    ]);
  assert.deepEqual(await faultsOf('codes: { away: 501 }'), [
    'telephony.codes.away: expected text in quotes, such as "*501"',
  ]);
  assert.deepEqual(await faultsOf('codes: { away: "501" }'), []);
});

test('a code that is something else already is refused, with what it is', async () => {
  const of = async (code: string) => (await faultsOf(`codes: { away: "${code}" }`)).join('\n');
  assert.match(await of('*501'), /away: expected a code that no other has/);
  assert.match(await of('999'), /expected no emergency number/);
  assert.match(await of('102'), /expected no extension of people/);
  assert.match(await of('600'), /expected no number of the PBX itself/);
  assert.match(await of('*671'), /expected another: \*67 is a service of the country's networks/);
  assert.match(await of('123'), /expected another: 123 is a service/);
});

test('a department has codes of its own, and is one of people', async () => {
  const own = '{ attendantTakes: "*511", staffTake: "*512" }';
  assert.deepEqual(await faultsOf(`codes: { departments: { billing: ${own} } }`), []);
  assert.deepEqual(await faultsOf(`codes: { departments: { biling: ${own} } }`), [
    'telephony.codes.departments.biling: expected the key of one of people',
  ]);
  assert.match(
    (
      await faultsOf('codes: { departments: { billing: { attendantTakes: "*502", staffTake: "*512" } } }')
    ).join(),
    /billing.attendantTakes: expected a code that no other has/,
  );
});
