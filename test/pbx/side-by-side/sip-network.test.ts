import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { startChild } from '../../support/pbx/child.ts';
import { startPbx } from '../../support/pbx/start-pbx.ts';

/** Of RFC 2544: neither private nor anybody's. The PBX has the first address, the phone in its namespace the second. */
const NETWORK = '198.18.0.0/30';
const [PBX, PHONE] = ['198.18.0.1', '198.18.0.2'];
const name = `sip${process.pid}`;
const ip = (...args: readonly string[]) => execFileSync('ip', args);
const skip = process.getuid?.() === 0 ? false : 'only root can make a network namespace';

before(() => {
  if (skip) return;
  ip('netns', 'add', name);
  ip('link', 'add', name, 'type', 'veth', 'peer', 'name', 'phone', 'netns', name);
  ip('addr', 'add', `${PBX}/30`, 'dev', name);
  ip('link', 'set', name, 'up');
  ip('-n', name, 'addr', 'add', `${PHONE}/30`, 'dev', 'phone');
  ip('-n', name, 'link', 'set', 'phone', 'up');
});
after(() => {
  if (skip) return;
  ip('link', 'del', name);
  ip('netns', 'del', name);
});

for (const [outcome, exitCode, env] of [
  ['is refused whatever its password', 1, {}],
  ['registers where ATTENDANT_SIP_NETWORK names it', 0, { ATTENDANT_SIP_NETWORK: NETWORK }],
] as const) {
  test(`a phone that is in no private network ${outcome}`, { skip }, async () => {
    await using pbx = await startPbx({ env: { ATTENDANT_SIP_BIND: PBX, ...env } });
    const account = [PBX, `${pbx.ports.sip}`, '101', pbx.password('101')];
    const program = [process.execPath, 'test/support/pbx/register-phone.ts', ...account];
    await using phone = await startChild('ip', ['netns', 'exec', name, ...program], {});
    assert.equal(await phone.exited, exitCode, phone.output());
  });
}
