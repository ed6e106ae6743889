import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Answer,
  createServerTransactions,
} from '../../../../../src/adapters/phone/sip/server-transactions.ts';
import {
  headerOf,
  parameterOf,
  type SipMessage,
  type SipRequest,
  type SipResponse,
} from '../../../../../src/adapters/phone/sip/sip-message.ts';
import { createHandClock } from './hand-clock.ts';

const PBX = { host: '127.0.0.1', port: 5060 };

function request(method: string, branch: string): SipRequest {
  const headers = [
    ['Via', `SIP/2.0/UDP 127.0.0.1:5060;branch=${branch}`],
    ['From', '<sip:a@h>;tag=1'],
    ['To', '<sip:b@h>'],
    ['Call-ID', 'c'],
    ['CSeq', `7 ${method}`],
  ] as const;
  return { type: 'request', method, uri: 'sip:b@h', headers, body: '' };
}

function setUp() {
  const clock = createHandClock();
  const sent: { readonly atMs: number; readonly response: SipResponse }[] = [];
  const asked: { readonly method: string; readonly answer: Answer }[] = [];
  const wire = {
    local: { host: '127.0.0.1', port: 40000 },
    send(response: SipMessage) {
      if (response.type === 'response') sent.push({ atMs: clock.nowMs(), response });
    },
  };
  const servers = createServerTransactions(wire, clock, ({ method }, answer) =>
    asked.push({ method, answer }),
  );
  return { clock, sent, asked, servers, statuses: () => sent.map(({ response }) => response.status) };
}

test('a request that comes twice is asked once and answered twice', () => {
  const { servers, asked, statuses } = setUp();
  servers.receive(request('OPTIONS', 'z9hG4bK1'), PBX);
  asked[0]?.answer(200);
  servers.receive(request('OPTIONS', 'z9hG4bK1'), PBX);
  servers.receive(request('OPTIONS', 'z9hG4bK2'), PBX);
  assert.equal(asked.length, 2);
  assert.deepEqual(statuses(), [200, 200]);
});

test('an answer to INVITE is repeated until its ACK comes on another branch', async () => {
  const { clock, servers, asked, sent } = setUp();
  servers.receive(request('INVITE', 'z9hG4bK1'), PBX);
  asked[0]?.answer(200, { body: 'v=0' });
  await clock.advance(2000);
  servers.receive(request('ACK', 'z9hG4bK9'), PBX);
  await clock.advance(60_000);
  assert.deepEqual(
    sent.map(({ atMs }) => atMs),
    [0, 500, 1500],
  );
  assert.equal(asked.length, 1);
});

test('an answer that is never acknowledged is given up after 32 s', async () => {
  const { clock, servers, asked, sent } = setUp();
  servers.receive(request('INVITE', 'z9hG4bK1'), PBX);
  asked[0]?.answer(486);
  await clock.advance(200_000);
  assert.ok((sent.at(-1)?.atMs ?? 0) <= 36_000);
  assert.equal(sent[1]?.atMs, 500);
});

test('one dialog has one tag: from ringing to the answer', () => {
  const { servers, asked, sent } = setUp();
  servers.receive(request('INVITE', 'z9hG4bK1'), PBX);
  for (const status of [100, 180, 603]) asked[0]?.answer(status);
  const tags = sent.map(({ response }) => parameterOf(headerOf(response, 'To') ?? '', 'tag'));
  assert.equal(tags[0], undefined);
  assert.match(tags[1] ?? '', /^[0-9a-f]{12}$/);
  assert.equal(tags[1], tags[2]);
});

test('after the final answer no other follows', () => {
  const { servers, asked, statuses } = setUp();
  servers.receive(request('INVITE', 'z9hG4bK1'), PBX);
  asked[0]?.answer(487);
  asked[0]?.answer(200);
  assert.deepEqual(statuses(), [487]);
});
