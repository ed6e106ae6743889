import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { IncomingCall, Phone } from '../../../src/ports/phone.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';

const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let thief: Phone;
/** What rings in the public network, at either carrier. */
const arrived: IncomingCall[] = [];

before(async () => {
  pbx = await startPbx();
  thief = await pbx.phone('101');
  for (const user of ['outside', 'outside-2']) {
    const carrier = await pbx.phone(user);
    carrier.onIncoming((call) => {
      arrived.push(call);
      call.decline(486);
    });
    await carrier.register(soon());
  }
});
after(() => pbx?.[Symbol.asyncDispose]());

/** The status with which a call is refused; 200 when it is answered. */
async function dial(phone: Phone, number: string): Promise<number> {
  const call = await phone.call(number, {}, soon());
  const answer = await call.answered;
  await call.hangUp();
  return answer.answered ? 200 : answer.status;
}

const ABROAD = '00441234567890';

for (const [why, dialled] of [
  ['a second destination behind an ampersand', `0123@outside&PJSIP/${ABROAD}`],
  ['a second destination and no first', `01230@&Local/${ABROAD}@to-outside`],
  ['an endpoint of its own choice', '02079460000@outside-2'],
  ['a way in behind the limit', '02079460000,dial'],
  ['a way in with a number', '02079460000,3'],
  ['an option of Dial', '02079460000,60,F(to-outside^00441^1)'],
  ['an option of Dial behind the endpoint', '02079460000@outside,60,G(to-outside^00441^1)'],
  ['the end of a function and a cut', '02079460000):0'],
  ['the end of a function and a cut to a number abroad', '0207):0:1&PJSIP/00441234567890@outside'],
  ['the end of an expression', '02079460000" | "1" = "1'],
  ['the end of an expression without digits behind it', '0207" = "" | "" = "'],
  ['a condition with branches', '0207?1:0'],
  ['a variable of the dialplan', `0207${'$'}{ATT_OUT_MAX}`],
  ['an expression of the dialplan', `0207${'$'}[1+1]`],
  ['a semicolon', '02079460000;phone-context=+44'],
  ['a slash', '0207/9460000'],
  ['a backslash and a line break', '0207\\n9460000\r\n'],
  ['hyphens', '0207-946-0000'],
  ['a space', '0207 9460000'],
  ['a letter', '0207946000a'],
  ['a plus that is not in front', '0207+9460000'],
  ['digits of another script', '0207９４６００００'],
  ['a letter that is not ASCII', '0207é'],
  ['brackets', '0[1-9]79460000'],
  ['a percent sign', '0207%409460000'],
  ['more digits than any number has', '0'.padEnd(70, '2079460')],
  ['more characters than Asterisk keeps', `0207${'9'.repeat(300)}&PJSIP/${ABROAD}@outside`],
] as const) {
  test(`${why} is refused`, async () => {
    assert.equal(await dial(thief, dialled), 404);
  });
}

test('nothing of what was refused has reached a carrier', () => {
  assert.deepEqual(arrived, []);
});

for (const dialled of ['02079460001', '0207946000*2#']) {
  test(`${dialled} reaches the carrier as it was dialled`, async () => {
    assert.equal(await dial(thief, dialled), 486);
    assert.equal(arrived.at(-1)?.to, dialled);
  });
}

for (const dialled of ['100,leg', '100&101', '100):0', '+442079460000,leg', '442079460000@x']) {
  test(`the public network does not reach the attendant by ${dialled}`, async () => {
    const caller = await pbx.phone('outside');
    assert.equal(await dial(caller, dialled), 404);
    await caller.close();
  });
}

test('every call has left the PBX', async () => {
  assert.match(await pbx.rx('core show channels count'), /0 active channels/);
});
