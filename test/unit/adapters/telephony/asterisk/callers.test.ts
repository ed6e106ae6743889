import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCallers } from '../../../../../src/adapters/telephony/asterisk/callers.ts';
import { createHandClock } from './hand-clock.ts';

const CALL = '79c1370f-0a9b-4f23-9423-20e1c375b2ec';
const signal = new AbortController().signal;

function dial({
  id = 'peer-1',
  status = '',
  returned = '',
  exten = '100',
  name = `AudioSocket/h:1-${CALL}`,
  number = '200',
} = {}) {
  const channel = {
    state: 'Up',
    dialplan: { exten },
    creationtime: '',
    caller: { name: 'Sample', number },
    channelvars: { AI_CALL: CALL, AI_RETURN: returned },
  };
  return {
    type: 'Dial' as const,
    dialstatus: status,
    caller: { ...channel, id: 'caller-1', name: 'PJSIP/outside-1' },
    peer: { ...channel, id, name },
  };
}

test('nothing said within half a second is unknown', async () => {
  const clock = createHandClock();
  const taken = createCallers(clock).take(CALL, signal);
  await clock.pass(500);
  assert.equal(await taken, undefined);
});

test('a web socket leg is known by the variable of its caller', async () => {
  const callers = createCallers(createHandClock());
  callers.dialled(dial({ name: 'WebSocket/INCOMING/0x7f' }));
  assert.equal((await callers.take(CALL, signal))?.callerNumber, '200');
});

test('a number that is withheld is withheld with its name, whatever stands in its place', async () => {
  for (const number of ['+266696687', 'anonymous', '0000000000', '110']) {
    const callers = createCallers(createHandClock(), ['110']);
    callers.dialled(dial({ number }));
    const told = await callers.take(CALL, signal);
    assert.deepEqual([told?.callerNumber, told?.callerName], [null, null], number);
  }
});

test('a dialplan that goes through `s` leaves the dialled number unknown', async () => {
  const callers = createCallers(createHandClock());
  callers.dialled(dial({ exten: 's' }));
  assert.equal((await callers.take(CALL, signal))?.dialledNumber, null);
});

test('a phone rings for a caller until it is answered or the call is back, also when the caller gives up', () => {
  const callers = createCallers(createHandClock());
  const phone = { id: 'desk-1', name: 'PJSIP/101-1' };
  callers.dialled(dial(phone));
  assert.equal(callers.isRinging('caller-1'), false, 'not a caller of ours');
  callers.dialled(dial());
  assert.equal(callers.isRinging('caller-1'), false);
  callers.dialled(dial(phone));
  callers.dialled(dial({ ...phone, status: 'CANCEL' }));
  assert.equal(callers.isRinging('caller-1'), true);
  callers.dialled(dial({ ...phone, status: 'ANSWER' }));
  assert.equal(callers.isRinging('caller-1'), false);
  callers.dialled(dial(phone));
  callers.dialled(dial({ id: 'peer-2', returned: 'busy' }));
  assert.equal(callers.isRinging('caller-1'), false);
  callers.dialled(dial(phone));
  callers.destroyed('caller-1');
  assert.equal(callers.isRinging('caller-1'), false);
});

test('the answer to a dial is not taken for the next leg of the same call', async () => {
  const clock = createHandClock();
  const callers = createCallers(clock);
  callers.dialled(dial());
  await callers.take(CALL, signal);
  callers.dialled(dial({ status: 'ANSWER' }));
  const second = callers.take(CALL, signal);
  callers.dialled(dial({ id: 'peer-2', returned: 'busy' }));
  assert.equal((await second)?.returned, 'busy');
});

test('nothing is told of a leg that never came once its channel is gone', async () => {
  const clock = createHandClock();
  const callers = createCallers(clock);
  callers.dialled(dial());
  assert.equal(callers.destroyed('peer-1'), undefined);
  const taken = callers.take(CALL, signal);
  await clock.pass(500);
  assert.equal(await taken, undefined);
});

test('the end of the caller’s channel names the call, once', () => {
  const callers = createCallers(createHandClock());
  callers.dialled(dial());
  assert.equal(callers.callerChannel(CALL), 'caller-1');
  assert.deepEqual([callers.destroyed('caller-1'), callers.destroyed('caller-1')], [CALL, undefined]);
});

test('phones that ring are none of our legs', () => {
  const callers = createCallers(createHandClock());
  callers.dialled(dial({ name: 'PJSIP/101-00000002' }));
  assert.equal(callers.callerChannel(CALL), undefined);
});

test('calls whose caller is not among the channels that exist are gone', () => {
  const callers = createCallers(createHandClock());
  callers.dialled(dial());
  assert.deepEqual(callers.reconcile([dial().caller]), []);
  assert.deepEqual(callers.reconcile([]), [CALL]);
});

test('the caller of a call that began without us is its oldest channel', () => {
  const callers = createCallers(createHandClock());
  const { caller } = dial();
  callers.reconcile([
    { ...caller, id: 'phone', creationtime: '2026-01-01T00:00:02.000+0000' },
    { ...caller, id: 'caller', creationtime: '2026-01-01T00:00:01.000+0000' },
  ]);
  assert.equal(callers.destroyed('phone'), undefined);
  assert.equal(callers.destroyed('caller'), CALL);
});
