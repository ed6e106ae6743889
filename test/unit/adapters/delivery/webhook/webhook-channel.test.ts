import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { sign } from '../../../../../src/adapters/delivery/webhook/sign.ts';
import { createWebhookChannel } from '../../../../../src/adapters/delivery/webhook/webhook-channel.ts';
import type { Leaving, Parcel } from '../../../../../src/ports/delivery-channel.ts';
import { closedPort } from '../../../../support/closed-port.ts';
import { SECRET } from '../../../../support/office-delivery.ts';
import { type HookAnswer, serveHook } from '../../../../support/serve-hook.ts';

const AT_MS = Date.UTC(2026, 10, 30, 9);
const LEAVING: Leaving = {
  event: 'message.kept',
  messageId: '11111111-2222-4333-8444-555555555555',
  office: 'default',
  forKey: 'billing',
  takenAtMs: AT_MS,
  dueAtMs: AT_MS + 3_600_000,
};
const PARCEL: Parcel = { id: '0123456789abcdef0123456789abcdef', atMs: AT_MS, to: null, leaving: LEAVING };

async function post(leaving: Leaving = LEAVING, answer: HookAnswer = { status: 204 }) {
  await using server = await serveHook();
  server.answer(answer);
  const clock = { wallMs: () => AT_MS + 5000 };
  const channel = createWebhookChannel({ url: server.url, secret: SECRET, clock });
  const delivery = await channel.deliver({ ...PARCEL, leaving }, new AbortController().signal);
  await channel.close();
  return { delivery, requests: server.requests };
}

test('a signature is the one that other makers of Standard Webhooks make', () => {
  const body = '{"type":"message.received"}';
  assert.equal(
    sign(SECRET, { id: 'msg_1', timestamp: 1_700_000_000, body }),
    'v1,5hcOz+NzrH6qUOBKuRgZqY0ErEFYPmHcWCIYs+ARgYU=',
  );
});

test('a request is signed over its id, the time of the attempt and its body to the byte', async () => {
  const { requests } = await post();
  const [request] = requests;
  const { headers, body = '' } = request ?? {};
  assert.equal(headers?.['webhook-id'], `msg_${PARCEL.id}`);
  assert.equal(headers?.['webhook-timestamp'], String((AT_MS + 5000) / 1000));
  const key = Buffer.from(SECRET.slice(6), 'base64');
  const signed = `msg_${PARCEL.id}.${(AT_MS + 5000) / 1000}.${body}`;
  const wanted = createHmac('sha256', key).update(signed).digest('base64');
  assert.equal(headers?.['webhook-signature'], `v1,${wanted}`);
  assert.equal(headers?.['content-type'], 'application/json');
});

test('the body says what happened, when, and with which message', async () => {
  const { requests } = await post();
  assert.deepEqual(JSON.parse(requests[0]?.body ?? ''), {
    type: 'message.kept',
    timestamp: '2026-11-30T09:00:00.000Z',
    data: {
      messageId: LEAVING.messageId,
      office: 'default',
      forKey: 'billing',
      takenAt: '2026-11-30T09:00:00.000Z',
      dueAt: '2026-11-30T10:00:00.000Z',
    },
  });
});

test('all of a message that may leave is in the body, but for its sound', async () => {
  const { requests } = await post({
    ...LEAVING,
    people: { callerName: 'Peter Wilson', forName: 'the billing desk' },
    content: {
      callbackNumber: '07700900123',
      extension: null,
      reason: 'an invoice',
      fields: { insurance: 'AOK' },
      sound: '/home/a.wav',
    },
  });
  const { data } = JSON.parse(requests[0]?.body ?? '');
  assert.deepEqual(
    [data.callerName, data.forName, data.callbackNumber, data.reason, data.fields],
    ['Peter Wilson', 'the billing desk', '07700900123', 'an invoice', { insurance: 'AOK' }],
  );
  assert.doesNotMatch(requests[0]?.body ?? '', /wav/);
});

const far = { isFinal: false, isOfHost: true };
const ANSWERS: readonly (readonly [HookAnswer, object])[] = [
  [{ status: 200 }, { type: 'delivered' }],
  [{ status: 410 }, { type: 'failed', fault: 'gone', status: 410, isFinal: true, isOfHost: false }],
  [{ status: 401 }, { type: 'failed', fault: 'auth', status: 401, ...far }],
  [{ status: 400 }, { type: 'failed', fault: 'refused', status: 400, isFinal: false, isOfHost: false }],
  [{ status: 500 }, { type: 'failed', fault: 'busy', status: 500, isFinal: false, isOfHost: false }],
  [{ status: 503 }, { type: 'failed', fault: 'busy', status: 503, ...far }],
  [
    { status: 429, headers: { 'retry-after': '120' } },
    { type: 'failed', fault: 'busy', status: 429, ...far, retryAfterMs: 120_000 },
  ],
  [
    { status: 503, headers: { 'retry-after': 'Mon, 30 Nov 2026 09:10:05 GMT' } },
    { type: 'failed', fault: 'busy', status: 503, ...far, retryAfterMs: 600_000 },
  ],
  [
    { status: 503, headers: { 'retry-after': 'soon' } },
    { type: 'failed', fault: 'busy', status: 503, ...far },
  ],
];
for (const [answer, wanted] of ANSWERS) {
  test(`an answer ${JSON.stringify(answer)} is ${JSON.stringify(wanted)}`, async () => {
    assert.deepEqual((await post(LEAVING, answer)).delivery, wanted);
  });
}

test('a redirect is not followed: nobody else gets what was meant for who was named', async () => {
  await using other = await serveHook();
  const { delivery } = await post(LEAVING, { status: 307, headers: { location: other.url } });
  assert.deepEqual(delivery, { type: 'failed', fault: 'redirect', status: 307, ...far });
  assert.deepEqual(other.requests, []);
});

test('a name that nobody knows, a port where nobody listens and a receiver without TLS are told apart', async () => {
  await using plain = await serveHook();
  const faultOf = async (url: string) => {
    const channel = createWebhookChannel({ url, secret: SECRET, clock: { wallMs: () => AT_MS } });
    const delivery = await channel.deliver(PARCEL, new AbortController().signal);
    await channel.close();
    return delivery.type === 'failed' ? delivery.fault : delivery.type;
  };
  assert.equal(await faultOf('http://hooks.invalid/'), 'name-not-found');
  assert.equal(await faultOf(`http://127.0.0.1:${await closedPort()}/`), 'unreachable');
  assert.equal(await faultOf(plain.url.replace('http:', 'https:')), 'tls');
});
