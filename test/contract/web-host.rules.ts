import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as ask } from 'node:http';
import { connect } from 'node:net';
import type { WebReply } from '../../src/ports/web-host.ts';
import { rest, until } from './leg.lab.ts';
import type { Rules } from './run-contract.ts';
import { HOOK, hook, isOpen, line, type MakeWebHost } from './web-host.lab.ts';

const never = new Promise<WebReply>(() => {});

/** What a host of routes and sockets promises. */
export const webHostRules: Rules<MakeWebHost> = {
  async 'a request comes with the bytes and the address as they were sent'(make) {
    const { asked, post, address } = await hook(make);
    const body = Uint8Array.from([0xff, 0x00, 0x7b, 0xc3, 0x28, 0x0d, 0x0a]);
    const query = '?b=2&a=%7e%2f&b=1&empty=';
    await post(body, { headers: { 'X-Sample-Signature': 'abc', 'content-type': 'application/json' } }, query);
    const [request] = asked;
    assert.deepEqual([...(request?.body ?? [])], [...body]);
    assert.ok(request?.url.endsWith(`${HOOK.path}${query}`), request?.url);
    assert.deepEqual([request?.method, request?.headers['x-sample-signature']], ['POST', 'abc']);
    assert.ok(request?.remoteAddress.includes('127.0.0.1') && address.length > 0);
  },

  async 'what is answered is what arrives'(make) {
    const headers = { 'x-sample': 'yes' };
    const answer = async () => ({ status: 201, contentType: 'text/xml', body: '<Response/>', headers });
    const { post } = await hook(make, { answer });
    const reply = await post('x');
    assert.deepEqual(
      [reply.status, reply.headers.get('content-type'), reply.headers.get('x-sample'), await reply.text()],
      [201, 'text/xml', 'yes', '<Response/>'],
    );
  },

  async 'a body above the limit is refused, said long or found long, and nobody is asked'(make) {
    const { asked, post, address } = await hook(make);
    assert.equal((await post('x'.repeat(1000))).status, 204);
    assert.equal((await post('x'.repeat(1001))).status, 413);
    const chunked = ask(`http://${address}${HOOK.path}`, { method: 'POST' });
    chunked.on('error', () => {});
    chunked.write('x'.repeat(600));
    chunked.end('x'.repeat(600));
    const [reply] = await once(chunked, 'response');
    assert.deepEqual([reply.statusCode, asked.length], [413, 1]);
  },

  async 'what nobody has asked for is not there'(make) {
    const { asked, address, host } = await hook(make);
    const get = async (path: string) => {
      const reply = await fetch(`http://${address}${path}`);
      return [reply.status, reply.headers.get('allow')];
    };
    assert.deepEqual(await get(HOOK.path), [405, 'POST']);
    for (const path of ['/', '/hooks', `${HOOK.path}/`, HOOK.path.toUpperCase()])
      assert.deepEqual(await get(path), [404, null], path);
    host.route({ ...HOOK, method: 'GET', answer: async () => ({ status: 200 }) });
    assert.deepEqual([(await get(HOOK.path))[0], asked.length], [200, 0]);
  },

  async 'a path is given once, and again when it has been given back'(make) {
    const { host, route, post } = await hook(make);
    const answer = async () => ({ status: 200 });
    assert.throws(() => host.route({ ...HOOK, answer }));
    route[Symbol.dispose]();
    assert.equal((await post('x')).status, 404);
    host.route({ ...HOOK, answer });
    assert.equal((await post('x')).status, 200);
  },

  async 'a fault is answered without a word of it, and only that request'(make) {
    let calls = 0;
    const { post } = await hook(make, {
      answer() {
        calls += 1;
        if (calls === 1) throw new Error('the secret reason');
        return Promise.resolve({ status: 200 });
      },
    });
    const reply = await post('x');
    assert.deepEqual([reply.status, (await reply.text()).includes('secret')], [500, false]);
    assert.equal((await post('x')).status, 200);
  },

  async 'who takes too long is answered for, and told'(make) {
    const { asked, post } = await hook(make, { limitMs: 50 }, never);
    assert.equal((await post('x')).status, 503);
    assert.equal(asked[0]?.signal.aborted, true);
  },

  async 'a request whose sender has gone aborts'(make) {
    const { asked, address } = await hook(make, {}, never);
    const { hostname, port } = new URL(`http://${address}`);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write(`POST ${HOOK.path} HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\n\r\nx`);
    await until(() => asked.length === 1, 'the request');
    assert.equal(asked[0]?.signal.aborted, false);
    socket.destroy();
    await until(() => asked[0]?.signal.aborted === true, 'the abort', 500);
  },

  async 'a socket carries text and bytes both ways, in order'(make) {
    const { opened, got, dial } = await line(make);
    const client = isOpen(await dial());
    const back: (string | number[])[] = [];
    client.on('message', (data: Buffer, isBinary) => back.push(isBinary ? [...data] : data.toString()));
    client.send('one');
    client.send(Buffer.from([1, 2]));
    await until(() => got.length === 2, 'both');
    opened[0]?.send('two');
    opened[0]?.send(Buffer.from([3]));
    await until(() => back.length === 2, 'both answers');
    assert.deepEqual(
      [got, back],
      [
        ['one', [1, 2]],
        ['two', [3]],
      ],
    );
  },

  async 'a page that is not named opens no socket, and who comes from no page only where any may'(make) {
    const { opened, dial } = await line(make, { origins: ['https://www.example.com'] });
    for (const origin of ['https://evil.example.com', 'http://www.example.com', 'null', undefined])
      assert.equal(await dial(origin), 403, origin);
    isOpen(await dial('https://www.example.com'));
    assert.equal(opened.length, 1);
    isOpen(await (await line(make)).dial());
  },

  async 'who is not admitted is refused with the status that is given, and with 400 without a common protocol'(
    make,
  ) {
    const { opened, dial } = await line(make, {
      protocols: ['sound.v2', 'sound.v1'],
      admit: async ({ headers }) => (headers['origin'] === 'https://known.example' ? 101 : 401),
    });
    assert.equal(await dial(undefined, ['sound.v1']), 401);
    assert.equal(await dial('https://known.example', ['other']), 400);
    const client = isOpen(await dial('https://known.example', ['sound.v1', 'sound.v2']));
    assert.deepEqual([client.protocol, opened.map(({ protocol }) => protocol)], ['sound.v2', ['sound.v2']]);
  },

  async 'a message above the limit ends its socket alone'(make) {
    const { got, seen, dial } = await line(make);
    const [one, other] = [isOpen(await dial()), isOpen(await dial())];
    one.send('x'.repeat(1001));
    const [code] = await Promise.race([once(one, 'close'), rest(1000).then(() => ['still open'])]);
    assert.equal(code, 1009);
    await until(() => seen.closed === 1, 'the word of it');
    other.send('x'.repeat(1000));
    await until(() => got.length === 1, 'the message of the other');
  },

  async 'a listener that throws ends its socket'(make) {
    const { dial } = await line(make, {
      open: (socket) =>
        socket.listen({
          message() {
            throw new Error('a bug');
          },
          closed() {},
        }),
    });
    const client = isOpen(await dial());
    client.send('x');
    const [code] = await Promise.race([once(client, 'close'), rest(1000).then(() => ['still open'])]);
    assert.equal(code, 1011);
  },

  async 'an end is told once, by whomever, and what is sent after it goes nowhere'(make) {
    const { opened, seen, dial, route } = await line(make);
    isOpen(await dial()).close();
    await until(() => seen.closed === 1, 'the end by the client');
    opened[0]?.send('late');
    const client = isOpen(await dial());
    opened[1]?.close(4000);
    const [code] = await Promise.race([once(client, 'close'), rest(1000).then(() => ['still open'])]);
    await until(() => seen.closed === 2, 'the end by us');
    const last = isOpen(await dial());
    route[Symbol.dispose]();
    await Promise.race([once(last, 'close'), rest(1000).then(() => assert.fail('still open'))]);
    assert.deepEqual([code, await dial()], [4000, 404]);
  },

  async 'it says where a path is reached'(make) {
    const { host, address } = await hook(make);
    for (const scheme of ['https', 'wss'] as const) {
      const url = host.urlOf(HOOK.path, scheme);
      assert.ok(url?.endsWith(HOOK.path) && /^(?:https?|wss?):/.test(url), url);
      assert.equal(url?.startsWith('ws'), scheme === 'wss');
    }
    assert.ok(address);
  },
};
