import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import {
  clashMessage,
  findPortClash,
  type PortUse,
} from '../../../../../src/adapters/pbx/asterisk/port-clash.ts';

const sip = (port: number): PortUse => ({ port, protocol: 'UDP', purpose: 'SIP', variable: 'SIP_PORT' });
const http = (port: number): PortUse => ({ port, protocol: 'TCP', purpose: 'HTTP', variable: 'HTTP_PORT' });

test('a UDP port that somebody holds is found, and the same number in TCP is none of its business', async () => {
  const holder = createSocket('udp4').bind(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address();
  assert.deepEqual(await findPortClash([http(port), sip(port)]), sip(port));
  holder.close();
});

test('a TCP port is taken while somebody listens, and free again afterwards', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  assert.ok(address !== null && typeof address === 'object');
  assert.deepEqual(await findPortClash([http(address.port)]), http(address.port));
  holder.close();
  await once(holder, 'close');
  assert.equal(await findPortClash([http(address.port)]), undefined);
});

test('a port that is asked for twice is a clash with ourselves', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  assert.ok(address !== null && typeof address === 'object');
  holder.close();
  await once(holder, 'close');
  const second = { ...http(address.port), purpose: 'ARI', variable: 'ARI_PORT' };
  assert.deepEqual(await findPortClash([http(address.port), second]), second);
});

test('the port is looked at where it will be bound', async () => {
  const holder = createSocket('udp4').bind(0, '127.0.0.2');
  await once(holder, 'listening');
  const use = sip(holder.address().port);
  const there = { ...use, address: '127.0.0.2' };
  assert.deepEqual(await findPortClash([there]), there);
  assert.equal(await findPortClash([use]), undefined);
  assert.match(clashMessage(there), /is taken/);
  holder.close();
});

test('an address that the machine does not have yet has no port that could be taken', async () => {
  assert.equal(await findPortClash([{ ...sip(5060), address: '198.51.100.7' }]), undefined);
});

test('the message names port, purpose and the variable to change', () => {
  assert.equal(
    clashMessage(sip(5060)),
    'UDP port 5060 (SIP) is taken: stop the program that holds it, or set SIP_PORT to another port',
  );
});
