import type { Clock } from '../../../core/clock.ts';
import { createPacer, type Pacer } from '../../../media/pacer.ts';
import { type ClientTransactions, createClientTransactions, type SipWire } from './client-transactions.ts';
import { createServerTransactions, type OnRequest } from './server-transactions.ts';
import type { SipAccount } from './sip-account.ts';
import { parseSipMessage, serialiseSipMessage } from './sip-message.ts';
import { localHostTowards, openUdpSocket } from './udp-socket.ts';

/** What every call of one phone shares: a socket, both sides of the transaction layer, and the clock of sound. */
export interface SipCore {
  readonly account: SipAccount;
  readonly clock: Clock;
  readonly wire: SipWire;
  readonly clients: ClientTransactions;
  readonly pacer: Pacer;
  /** Our Contact. */
  readonly contact: string;
  close(): Promise<void>;
}

/** Opens the socket. @throws AppError `phone.failed`. */
export async function openSipCore(account: SipAccount, clock: Clock, onRequest: OnRequest): Promise<SipCore> {
  const host = await localHostTowards(account);
  const socket = await openUdpSocket(host, clock.nowMs, (bytes, from) => {
    // Only the PBX has any business here.
    if (from.host !== account.host) return;
    const message = parseSipMessage(bytes);
    if (message?.type === 'response') clients.receive(message);
    if (message?.type === 'request') servers.receive(message, from);
  });
  const wire: SipWire = {
    local: socket.local,
    send: (message, to) => socket.send(serialiseSipMessage(message), to),
  };
  const clients = createClientTransactions(wire, clock);
  const servers = createServerTransactions(wire, clock, onRequest);
  const pacer = createPacer({ clock });
  pacer.start();

  return {
    account,
    clock,
    wire,
    clients,
    pacer,
    contact: `<sip:${account.user}@${socket.local.host}:${socket.local.port}>`,
    async close() {
      pacer.stop();
      // In this order: who waits for an acknowledgement to hang up does so now.
      await servers.close();
      await clients.close();
      await socket.close();
    },
  };
}
