import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { IncomingCall, Phone } from '../../../src/ports/phone.ts';
import { type Desk, startDesk } from '../../support/pbx/sipp.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';

const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let caller: Phone;
/** What rings at a carrier, or at 103, and is declined as busy. */
const rang: string[] = [];

before(async () => {
  pbx = await startPbx();
  caller = await pbx.phone('101');
  for (const user of ['outside', 'outside-2', '103']) {
    const phone = await pbx.phone(user);
    phone.onIncoming((call: IncomingCall) => {
      rang.push(`${call.to} at ${user}`);
      call.decline(486);
    });
    await phone.register(soon());
  }
});
after(() => pbx?.[Symbol.asyncDispose]());

/** 102 forwards to `to`: what rings then, and the status that 101 sees. */
async function forwarded(to: string, done = (desk: Desk) => desk.done()) {
  rang.length = 0;
  await using desk = await startDesk(pbx, { user: '102', manners: 'forwards', to, port: pbx.ports.phones });
  const call = await caller.call('102', {}, soon());
  const answer = await call.answered;
  await call.hangUp();
  await done(desk);
  return { rang: [...rang], status: answer.answered ? 200 : answer.status };
}

for (const [what, to, expected] of [
  ['a colleague', '103', '103 at 103'],
  ['a number outside', '02079460555', '02079460555 at outside'],
] as const) {
  test(`a phone may forward to ${what}`, async () => {
    assert.deepEqual(await forwarded(to), { rang: [expected], status: 486 });
  });
}

for (const [what, to] of [
  ['a channel of its own choice', 'PJSIP%2F00441234567890%40outside'],
  ['a channel of its own choice, by a slash', 'PJSIP/outside/sip:00441234567890'],
  ['a way in behind the limit', '02079460000,emergency'],
  ['a second number behind an ampersand', '02079460000&Local/00441234567890'],
  ['a number abroad', '00441234567890'],
  ['an emergency number', '112'],
  ['the mailbox', '*98'],
] as const) {
  test(`a phone cannot forward to ${what}`, async () => {
    const { rang: reached, status } = await forwarded(to);
    assert.deepEqual(reached, []);
    assert.ok(status >= 400, `${status}`);
  });
}

for (const [what, contact] of [
  ['a second destination', 'a&PJSIP/outside/sip:00441234567890'],
  ['a second destination of another kind', 'a&Local/00441234567890'],
  ['an option of Dial', 'a,60,F(to-outside)'],
] as const) {
  test(`a phone whose address holds ${what} does not ring, and nothing else does`, async () => {
    rang.length = 0;
    await using _desk = await startDesk(pbx, {
      user: '102',
      manners: 'silent',
      contact,
      port: pbx.ports.phones + 4,
    });
    const answer = await (await caller.call('102', {}, soon())).answered;
    assert.equal(!answer.answered && answer.status, 480);
    assert.deepEqual(rang, []);
  });
}

test('two phones that forward to each other ring once each', async () => {
  await using other = await startDesk(pbx, {
    user: '103',
    manners: 'forwards',
    to: '102',
    port: pbx.ports.phones + 2,
  });
  const { status } = await forwarded('103', async (desk) => {
    await desk.done();
    await other.done();
  });
  assert.ok(status >= 400, `${status}`);
});

test('every call has left the PBX', async () => {
  assert.match(await pbx.rx('core show channels count'), /0 active channels/);
});
