import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../core/clock.ts';
import {
  headerList,
  headerOf,
  parameterOf,
  type SipMessage,
  type SipRequest,
  type SipResponse,
} from './sip-message.ts';
import type { Endpoint } from './udp-socket.ts';

/** RFC 3261 section 17.1.1.1: the estimated round trip, the ceiling when repeating, and when to give up. */
export const T1_MS = 500;
export const T2_MS = 4000;
export const GIVE_UP_MS = 64 * T1_MS;

export interface SipWire {
  /** What goes into Via and Contact. */
  readonly local: Endpoint;
  send(message: SipMessage, to: Endpoint): void;
}

export interface ClientTransactions {
  /** Sends a request without Via. */
  start(request: SipRequest, to: Endpoint, onProvisional?: OnProvisional): ClientTransaction;
  /** A response that belongs to nothing of ours is dropped. */
  receive(response: SipResponse): void;
  /** Ends every transaction as if the network were gone. */
  close(): Promise<void>;
}

export interface ClientTransaction {
  /** Resolves with 408 when no answer comes in 32 s: to SIP that is the same. Never rejects. */
  readonly final: Promise<SipResponse>;
  /** INVITE only: asks the other side to stop ringing. `final` is 487 as a rule. */
  cancel(): void;
  /** INVITE only: sends the ACK of a 2xx now, and again whenever the 2xx is repeated. */
  acknowledge(ack: SipRequest, to: Endpoint): void;
}

type OnProvisional = (response: SipResponse) => void;

/** Sends requests and repeats them until they are answered, because UDP loses packets. RFC 3261 section 17.1. */
export function createClientTransactions(wire: SipWire, clock: Clock): ClientTransactions {
  const running = new Map<string, Transaction>();

  function launch(request: SipRequest, to: Endpoint, onProvisional?: OnProvisional): Transaction {
    for (const [key, { forgetAtMs }] of running) if (forgetAtMs() <= clock.nowMs()) running.delete(key);
    const transaction = runTransaction({ request, to, wire, clock, onProvisional });
    running.set(keyOf(request), transaction);
    return transaction;
  }

  return {
    start(request, to, onProvisional) {
      const sent = withVia(request, wire.local);
      // A request that has not been answered at all is cancelled once it has been, RFC 3261 section 9.1.
      let [heardOf, cancelWanted] = [false, false];
      const cancelNow = () => void launch(hopByHop(sent, 'CANCEL'), to);
      const transaction = launch(sent, to, (response) => {
        if (cancelWanted && !heardOf) cancelNow();
        heardOf = true;
        onProvisional?.(response);
      });
      return {
        final: transaction.final,
        acknowledge: transaction.acknowledge,
        cancel() {
          if (heardOf && !cancelWanted) cancelNow();
          cancelWanted = true;
        },
      };
    },
    receive: (response) => running.get(keyOf(response))?.receive(response),
    async close() {
      const transactions = [...running.values()];
      running.clear();
      await Promise.all(transactions.map((transaction) => transaction.close()));
    },
  };
}

interface Transaction extends Pick<ClientTransaction, 'final' | 'acknowledge'> {
  receive(response: SipResponse): void;
  /** The other side may repeat its answer until then, RFC 3261 timers D and K. Infinite before the answer. */
  forgetAtMs(): number;
  close(): Promise<void>;
}

interface TransactionInput {
  readonly request: SipRequest;
  readonly to: Endpoint;
  readonly wire: SipWire;
  readonly clock: Clock;
  readonly onProvisional: OnProvisional | undefined;
}

function runTransaction({ request, to, wire, clock, onProvisional }: TransactionInput): Transaction {
  const isInvite = request.method === 'INVITE';
  const answer = Promise.withResolvers<SipResponse>();
  const quiet = new AbortController();
  let answeredAtMs = Number.POSITIVE_INFINITY;
  let sendAck = () => {};

  function finish(response: SipResponse): void {
    answeredAtMs = clock.nowMs();
    quiet.abort();
    answer.resolve(response);
  }

  async function repeat(): Promise<void> {
    const endMs = clock.nowMs() + GIVE_UP_MS;
    for (
      let waitMs = T1_MS;
      !quiet.signal.aborted;
      waitMs = isInvite ? 2 * waitMs : Math.min(2 * waitMs, T2_MS)
    ) {
      if (clock.nowMs() >= endMs) return finish(noAnswerTo(request));
      wire.send(request, to);
      await clock.wait(Math.min(waitMs, endMs - clock.nowMs()), quiet.signal);
    }
  }

  const repeating = repeat();
  return {
    final: answer.promise,
    acknowledge(ack, ackTo) {
      const sent = withVia(ack, wire.local);
      sendAck = () => wire.send(sent, ackTo);
      sendAck();
    },
    receive(response) {
      if (response.status < 200) {
        if (isInvite) quiet.abort();
        return onProvisional?.(response);
      }
      const ack = hopByHop(request, 'ACK', headerOf(response, 'To'));
      if (isInvite && response.status >= 300) sendAck = () => wire.send(ack, to);
      sendAck();
      if (answeredAtMs === Number.POSITIVE_INFINITY) finish(response);
    },
    forgetAtMs: () => answeredAtMs + GIVE_UP_MS,
    async close() {
      finish(noAnswerTo(request));
      await repeating;
    },
  };
}

function withVia(request: SipRequest, { host, port }: Endpoint): SipRequest {
  // The branch begins with the cookie of RFC 3261; rport asks for answers to where we really are.
  const via = `SIP/2.0/UDP ${host}:${port};branch=z9hG4bK${randomBytes(9).toString('hex')};rport`;
  return { ...request, headers: [['Via', via], ...request.headers] };
}

/** ACK of a refusal, and CANCEL: the same hop, branch and number as the INVITE. RFC 3261 sections 9.1, 17.1.1.3. */
function hopByHop(invite: SipRequest, method: 'ACK' | 'CANCEL', to = headerOf(invite, 'To')): SipRequest {
  const kept = ['via', 'max-forwards', 'from', 'call-id', 'route'];
  const headers = invite.headers.filter(([name]) => kept.includes(name.toLowerCase()));
  const number = headerOf(invite, 'CSeq')?.split(' ')[0];
  return {
    type: 'request',
    method,
    uri: invite.uri,
    headers: [...headers, ['To', to ?? ''], ['CSeq', `${number} ${method}`]],
    body: '',
  };
}

function keyOf(message: SipMessage): string {
  const branch = parameterOf(headerList(message, 'Via')[0] ?? '', 'branch');
  return `${branch} ${headerOf(message, 'CSeq')?.split(/\s+/)[1]}`;
}

function noAnswerTo(request: SipRequest): SipResponse {
  return { type: 'response', status: 408, reason: 'Request Timeout', headers: request.headers, body: '' };
}
