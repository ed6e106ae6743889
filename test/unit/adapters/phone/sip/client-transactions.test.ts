import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClientTransactions } from '../../../../../src/adapters/phone/sip/client-transactions.ts';
import {
  headerOf,
  type SipMessage,
  type SipRequest,
  type SipResponse,
} from '../../../../../src/adapters/phone/sip/sip-message.ts';
import { createHandClock } from './hand-clock.ts';

const PBX = { host: '127.0.0.1', port: 5060 };

function request(method: string): SipRequest {
  const headers = [
    ['Max-Forwards', '70'],
    ['From', '<sip:a@h>;tag=1'],
    ['To', '<sip:b@h>'],
    ['Call-ID', 'c'],
    ['CSeq', `7 ${method}`],
  ] as const;
  return { type: 'request', method, uri: 'sip:b@h', headers, body: '' };
}

function setUp() {
  const clock = createHandClock();
  const sent: { readonly method: string; readonly atMs: number; readonly message: SipRequest }[] = [];
  const wire = {
    local: { host: '127.0.0.1', port: 40000 },
    send(message: SipMessage) {
      if (message.type === 'request') sent.push({ method: message.method, atMs: clock.nowMs(), message });
    },
  };
  const clients = createClientTransactions(wire, clock);
  const reply = (to: SipRequest | undefined, status: number) => {
    const headers = (to?.headers ?? []).map(([name, value]) =>
      name === 'To' ? ([name, `${value};tag=2`] as const) : ([name, value] as const),
    );
    clients.receive({ type: 'response', status, reason: '', headers, body: '' } satisfies SipResponse);
  };
  return { clock, sent, clients, reply, times: () => sent.map(({ method, atMs }) => `${method}@${atMs}`) };
}

test('an INVITE is repeated at doubling intervals, and given up after 32 s', async () => {
  const { clock, clients, times } = setUp();
  const { final } = clients.start(request('INVITE'), PBX);
  await clock.advance(40_000);
  assert.deepEqual(
    times(),
    [0, 500, 1500, 3500, 7500, 15_500, 31_500].map((atMs) => `INVITE@${atMs}`),
  );
  assert.equal((await final).status, 408);
});

test('other requests are repeated at most every 4 s', async () => {
  const { clock, clients, times } = setUp();
  clients.start(request('BYE'), PBX);
  await clock.advance(12_000);
  assert.deepEqual(times(), ['BYE@0', 'BYE@500', 'BYE@1500', 'BYE@3500', 'BYE@7500', 'BYE@11500']);
  await clients.close();
});

test('a provisional answer ends the repetition of an INVITE, and it rings as long as it likes', async () => {
  const { clock, clients, sent, reply, times } = setUp();
  const seen: number[] = [];
  const { final } = clients.start(request('INVITE'), PBX, ({ status }) => seen.push(status));
  await clock.advance(100);
  reply(sent[0]?.message, 180);
  await clock.advance(120_000);
  assert.deepEqual(times(), ['INVITE@0']);
  assert.deepEqual(seen, [180]);
  reply(sent[0]?.message, 486);
  assert.equal((await final).status, 486);
});

test('a refusal is acknowledged on its own branch, each time it comes', async () => {
  const { clock, clients, sent, reply } = setUp();
  clients.start(request('INVITE'), PBX);
  await clock.advance(0);
  reply(sent[0]?.message, 486);
  reply(sent[0]?.message, 486);
  const [invite, ack, again] = sent.map(({ message }) => message);
  assert.ok(invite && ack && again);
  assert.deepEqual([ack.method, again.method], ['ACK', 'ACK']);
  assert.equal(headerOf(ack, 'Via'), headerOf(invite, 'Via'));
  assert.equal(headerOf(ack, 'CSeq'), '7 ACK');
  assert.equal(headerOf(ack, 'To'), '<sip:b@h>;tag=2');
});

test('the ACK of an answer is sent again when the answer is repeated', async () => {
  const { clock, clients, sent, reply } = setUp();
  const transaction = clients.start(request('INVITE'), PBX);
  await clock.advance(0);
  reply(sent[0]?.message, 200);
  assert.equal((await transaction.final).status, 200);
  transaction.acknowledge(request('ACK'), PBX);
  reply(sent[0]?.message, 200);
  assert.deepEqual(
    sent.map(({ method }) => method),
    ['INVITE', 'ACK', 'ACK'],
  );
});

test('a call nobody has heard of yet is cancelled once somebody has', async () => {
  const { clock, clients, sent, reply } = setUp();
  const transaction = clients.start(request('INVITE'), PBX);
  await clock.advance(0);
  transaction.cancel();
  assert.equal(sent.length, 1);
  reply(sent[0]?.message, 100);
  const [invite, cancel] = sent.map(({ message }) => message);
  assert.ok(invite && cancel);
  assert.equal(cancel.method, 'CANCEL');
  assert.equal(headerOf(cancel, 'Via'), headerOf(invite, 'Via'));
  reply(cancel, 200);
  reply(invite, 487);
  assert.equal((await transaction.final).status, 487);
  await clients.close();
});

test('closing ends everything that is under way', async () => {
  const { clients } = setUp();
  const { final } = clients.start(request('REGISTER'), PBX);
  await clients.close();
  assert.equal((await final).status, 408);
});
