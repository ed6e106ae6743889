import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSipPhone } from '../../src/adapters/phone/sip/phone.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { nextCall } from '../support/pbx/tones.ts';

const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;

before(async () => {
  pbx = await startPbx();
});
after(() => pbx?.[Symbol.asyncDispose]());

/** The status of a call that must not be answered. */
async function refusal(
  account: { user: string; password: string },
  number: string,
  from: string,
): Promise<number> {
  const phone = createSipPhone({ host: '127.0.0.1', port: pbx.ports.sip, ...account });
  try {
    const call = await phone.call(number, { from: { number: from } }, soon());
    const answer = await call.answered;
    return answer.answered ? 200 : answer.status;
  } finally {
    await phone.close();
  }
}

for (const number of [
  '101',
  '600',
  '*98',
  'outside',
  '02079460999',
  '+442079460999',
  '100000',
  'anna-lane',
  's',
]) {
  test(`the public network cannot reach ${number}`, async () => {
    const desk = await pbx.phone('101');
    await desk.register(soon());
    let rang = false;
    void nextCall(desk).then(() => {
      rang = true;
    });
    const account = { user: 'outside', password: pbx.password('outside') };
    assert.equal(await refusal(account, number, '02079460123'), 404);
    assert.equal(rang, false);
    await desk.close();
  });
}

test('a caller without an account is refused, whatever they call themselves', async () => {
  const stranger = { user: 'nobody', password: 'x' };
  for (const from of ['nobody', 'outside', '101', 'anonymous']) {
    assert.equal(await refusal(stranger, '100', from), 401, from);
  }
});

test('the right account with a wrong password is refused', async () => {
  for (const user of ['outside', '101'])
    assert.equal(await refusal({ user, password: 'wrong' }, '100', user), 401);
  const phone = createSipPhone({ host: '127.0.0.1', port: pbx.ports.sip, user: '101', password: 'wrong' });
  await assert.rejects(phone.register(soon()), { code: 'phone.failed' });
  await phone.close();
});

test('the public network cannot pass itself off as a phone of the office', async () => {
  // Proves that it is `outside`, says that it is 101, and dials what only 101 may dial.
  const account = { user: 'outside', password: pbx.password('outside') };
  assert.equal(await refusal(account, '102', '101'), 404);
});

test('every refused call has left the PBX', async () => {
  assert.match(await pbx.rx('core show channels count'), /0 active channels/);
});
