import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { IncomingCall, Phone, PhoneCall } from '../../src/ports/phone.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { nextCall } from '../support/pbx/tones.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

/** `ATT_OUT_MAX` of the sample dialplan. */
const LIMIT = 4;
const soon = () => AbortSignal.timeout(10_000);
const never = new AbortController().signal;
let pbx: TestPbx;
let phone: Phone;
/** What rings in the public network. */
const arrived: IncomingCall[] = [];
let answers: 'ringing' | 'busy' = 'ringing';

/** Austria's, one of which is a phone of the office everywhere else, and one that the site adds. */
const EMERGENCY = ['112', '122', '133', '144', '111'];

before(async () => {
  pbx = await startPbx({
    edit: (yaml) =>
      yaml
        .replace('timeZone: Europe/London', '$&\n  country: AT')
        .replace('maxCalls: 10', '$&\n  emergencyNumbers: ["111"]'),
  });
  phone = await pbx.phone('101');
  const network = await pbx.phone('outside');
  network.onIncoming((call) => {
    arrived.push(call);
    if (answers === 'busy') call.decline(486);
    else call.ring();
  });
  await network.register(soon());
});
after(() => pbx?.[Symbol.asyncDispose]());

async function refusal(number: string): Promise<number> {
  const call = await phone.call(number, {}, soon());
  const answer = await call.answered;
  return answer.answered ? 200 : answer.status;
}

/** A call that rings outside and is not answered. */
async function ringOutside(number: string): Promise<PhoneCall> {
  const call = await phone.call(number, {}, never);
  await waitUntil(`${number} rings outside`, 3000, () => arrived.find(({ to }) => to === number));
  return call;
}

for (const number of ['00442079460123', '+442079460123', '2079460123', '118500']) {
  test(`a phone of the office cannot dial ${number}`, async () => {
    assert.equal(await refusal(number), 404);
    assert.deepEqual(arrived, []);
  });
}

test('no more calls lead out than the limit, and an emergency call still does', async () => {
  const calls: PhoneCall[] = [];
  for (let i = 0; i < LIMIT; i += 1) calls.push(await ringOutside(`0207946010${i}`));
  assert.equal(await refusal('02079460199'), 503);
  for (const number of EMERGENCY) calls.push(await ringOutside(number));
  assert.equal(arrived.length, LIMIT + EMERGENCY.length, 'the refused call has rung nowhere');
  await calls[0]?.hangUp();
  calls.push(await ringOutside('02079460111'));
  await Promise.all(calls.map((call) => call.hangUp()));
});

test('an emergency call goes by the second trunk when the first is busy', async () => {
  const second = await pbx.phone('outside-2');
  const ringing = nextCall(second);
  await second.register(soon());
  answers = 'busy';
  const call = await phone.call('144', {}, never);
  const incoming = await ringing;
  assert.equal(incoming.to, '144');
  incoming.ring();
  await call.hangUp();
  await second.close();
});

test('the public network does not reach an emergency number', async () => {
  const network = await pbx.phone('outside');
  for (const number of EMERGENCY) {
    const answer = await (await network.call(number, {}, soon())).answered;
    assert.equal(!answer.answered && answer.status, 404, number);
  }
  await network.close();
});

test('every call has left the PBX', async () => {
  await waitUntil('no channel is left', 3000, async () =>
    (await pbx.rx('core show channels count')).includes('0 active channels'),
  );
});
