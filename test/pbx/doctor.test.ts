import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import type { Finding } from '../../src/cli/finding.ts';
import type { Phone } from '../../src/ports/phone.ts';
import { callAttendant } from '../support/pbx/attendant-call.ts';
import { readCalls } from '../support/pbx/call-records.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';

const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let daemon: TestDaemon;
let anna: Phone;

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
  anna = await pbx.phone('101');
  anna.onIncoming((incoming) => incoming.ring());
  await anna.register(soon());
});
after(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

/** The real command, as an admin calls it. */
async function doctor(...args: readonly string[]): Promise<readonly Finding[]> {
  const { promise, resolve } = Promise.withResolvers<string>();
  execFile(process.execPath, ['src/main.ts', 'doctor', '--json', ...args], { env: pbx.env }, (_, stdout) =>
    resolve(stdout),
  );
  // The command's own words.
  return (JSON.parse(await promise) as { findings: readonly Finding[] }).findings;
}

const named = (findings: readonly Finding[], name: string) => findings.filter((one) => one.name === name);
const statusOf = (findings: readonly Finding[], name: string) =>
  named(findings, name).map(({ status }) => status);

test('doctor reads the dialplan that runs, and a drill goes through both failovers with real calls', async (t) => {
  const pid = await daemon.daemonPid();
  const findings = await doctor('--no-call', '--drill');
  for (const { name, status, detail } of findings) t.diagnostic(`${status} ${name}: ${detail}`);
  assert.deepEqual(
    findings.filter(({ status }) => status === 'fail').map(({ name }) => name),
    [],
  );
  for (const name of ['dialplan', 'dialplan settings', 'fallback', 'mailbox', 'pbx modules'])
    assert.deepEqual(statusOf(findings, name), ['ok'], name);
  // 102 and 103 are not registered.
  assert.deepEqual(statusOf(findings, 'people'), ['warn']);
  assert.equal(
    named(findings, 'fallback')[0]?.detail,
    "your staff's phones ring: 101; not registered: 102, 103",
  );

  const [crash, refusal] = named(findings, 'drill');
  assert.match(
    crash?.detail ?? '',
    /killed in a call: the caller heard something after \d+ ms, the attendant was back after/,
  );
  assert.match(refusal?.detail ?? '', /your staff's phones rang after \d+ ms \(PJSIP\/101\)/);
  assert.notEqual(await daemon.daemonPid(), pid);
  // It has put everything back: calls are taken, nothing is left on the PBX, and the call with the crash was one call.
  await daemon.ready();
  assert.match(await pbx.rx('core show channels count'), /0 active channels/);
  assert.equal(readCalls(pbx.home).length, 1);
  const outside = await pbx.phone('outside');
  await (await callAttendant(outside, '02079460777')).call.hangUp();
});

test('a drill is refused while a caller has a call', async () => {
  const outside = await pbx.phone('outside');
  const { call } = await callAttendant(outside, '02079460778');
  const pid = await daemon.daemonPid();
  const [finding] = named(await doctor('--no-call', '--drill'), 'drill');
  assert.deepEqual([finding?.status, finding?.detail], ['fail', 'not made: 1 caller has a call']);
  assert.equal(await daemon.daemonPid(), pid);
  await call.hangUp();
});

test('doctor sees what is wrong on the PBX itself', async () => {
  await pbx.rx('dialplan set global ATT_AUDIOSOCKET 127.0.0.1:1');
  await pbx.rx('dialplan remove extension billing@attendant-people');
  await pbx.rx('module unload func_curl.so');
  const findings = await doctor('--no-call');
  assert.deepEqual(statusOf(findings, 'dialplan settings'), ['fail']);
  assert.match(named(findings, 'dialplan settings')[0]?.detail ?? '', /^ATT_AUDIOSOCKET is 127\.0\.0\.1:1, /);
  assert.match(named(findings, 'people')[0]?.detail ?? '', /^billing: the dialplan does not know this key$/m);
  assert.match(named(findings, 'pbx modules')[0]?.detail ?? '', /func_curl\.so/);
});
