import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { WebSocketServer } from 'ws';
import { startLoopbackWebHost } from '../support/loopback-web-host.ts';
import { proveContract, runContract } from './run-contract.ts';
import type { MakeWebHost } from './web-host.lab.ts';
import { webHostRules } from './web-host.rules.ts';

const open = new AsyncDisposableStack();
after(() => open.disposeAsync());

const loopback: MakeWebHost = async () => {
  const host = open.use(await startLoopbackWebHost());
  return { host, address: host.address };
};

/** Is pleased with everybody, and passes nothing on. */
const liar: MakeWebHost = async () => {
  const server = createServer((_request, response) => response.end('fine'));
  const sockets = new WebSocketServer({ server });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  open.defer(() => {
    for (const client of sockets.clients) client.terminate();
    server.close();
    server.closeAllConnections();
  });
  const nothing = { [Symbol.dispose]() {} };
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    host: { route: () => nothing, socket: () => nothing, urlOf: () => 'fine' },
  };
};

runContract('loopback', webHostRules, loopback);
proveContract(webHostRules, liar);
