import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crashFinding, refusalFinding } from '../../../src/cli/doctor-drill.ts';

const rang = (afterMs: number) => ({ afterMs, phones: ['PJSIP/101', 'PJSIP/102'] });

test('a caller who hears something at once and has the attendant back in time is ok', () => {
  const { status, detail } = crashFinding({ heardMs: 61.4, backMs: 1480, rang: undefined });
  assert.equal(status, 'ok');
  assert.match(detail, /heard something after 61 ms, the attendant was back after 1480 ms/);
});

test('a caller whom your staff gets instead is a warning, with the phones', () => {
  const { status, detail } = crashFinding({ heardMs: 80, backMs: undefined, rang: rang(120) });
  assert.equal(status, 'warn');
  assert.match(detail, /your staff's phones rang after 120 ms \(PJSIP\/101, PJSIP\/102\)/);
});

test('a caller who hears nothing, or whom nobody takes, is a failure', () => {
  for (const report of [
    { heardMs: undefined, backMs: undefined, rang: undefined },
    { heardMs: undefined, backMs: 900, rang: undefined },
    { heardMs: 4000, backMs: 5000, rang: undefined },
    { heardMs: 80, backMs: undefined, rang: undefined },
  ]) {
    const { status, fix } = crashFinding(report);
    assert.equal(status, 'fail');
    assert.match(fix ?? '', /^Fix the failures above first/);
  }
});

test('a call that is not taken rings within a second, or says what came of it', () => {
  assert.equal(refusalFinding({ rang: rang(40), answeredMs: undefined }).status, 'ok');
  assert.equal(refusalFinding({ rang: rang(1800), answeredMs: undefined }).status, 'warn');
  const mailbox = refusalFinding({ rang: undefined, answeredMs: 900 });
  assert.equal(mailbox.status, 'warn');
  assert.match(mailbox.detail, /no phone rang, something answered after 900 ms/);
  assert.equal(refusalFinding({ rang: undefined, answeredMs: undefined }).status, 'fail');
});
