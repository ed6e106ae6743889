import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../core/clock.ts';
import { GIVE_UP_MS, type SipWire, T1_MS, T2_MS } from './client-transactions.ts';
import {
  headerList,
  headerOf,
  parameterOf,
  type SipHeaders,
  type SipRequest,
  type SipResponse,
} from './sip-message.ts';
import type { Endpoint } from './udp-socket.ts';

export interface ServerTransactions {
  receive(request: SipRequest, from: Endpoint): void;
  close(): Promise<void>;
}

/** Answers a request; later answers than the first final one are dropped. */
export type Answer = (status: number, content?: AnswerContent) => void;

export interface AnswerContent {
  readonly headers?: SipHeaders;
  readonly body?: string;
}

export interface ServerTransaction {
  /** Ours for this dialog: the one in the request, or a new one. */
  readonly localTag: string;
  /** Resolves once the answer is no longer repeated: its ACK is there, or was waited for long enough. */
  settled(): Promise<void>;
}

export type OnRequest = (request: SipRequest, answer: Answer, transaction: ServerTransaction) => void;

/** Gives a repeated request its answer again, and repeats a final answer to INVITE until its ACK. RFC 3261 17.2. */
export function createServerTransactions(
  wire: SipWire,
  clock: Clock,
  onRequest: OnRequest,
): ServerTransactions {
  const running = new Map<string, Transaction>();

  function acknowledged(ack: SipRequest): void {
    for (const transaction of running.values()) transaction.acknowledged(ack);
  }

  return {
    receive(request, from) {
      if (request.method === 'ACK') return acknowledged(request);
      for (const [key, { forgetAtMs }] of running) if (forgetAtMs <= clock.nowMs()) running.delete(key);
      const key = keyOf(request);
      const known = running.get(key);
      if (known) return known.repeatAnswer();
      const transaction = createTransaction(request, from, { wire, clock });
      running.set(key, transaction);
      onRequest(request, transaction.answer, transaction);
    },
    async close() {
      const transactions = [...running.values()];
      running.clear();
      await Promise.all(transactions.map((transaction) => transaction.close()));
    },
  };
}

interface Transaction extends ServerTransaction {
  readonly answer: Answer;
  /** A ringing call may be answered for longer, but its request is not repeated once it has been answered with 100. */
  readonly forgetAtMs: number;
  repeatAnswer(): void;
  acknowledged(ack: SipRequest): void;
  close(): Promise<void>;
}

function createTransaction(
  request: SipRequest,
  from: Endpoint,
  { wire, clock }: { readonly wire: SipWire; readonly clock: Clock },
): Transaction {
  const to = headerOf(request, 'To') ?? '';
  const localTag = parameterOf(to, 'tag') ?? randomBytes(6).toString('hex');
  const quiet = new AbortController();
  let last: SipResponse | undefined;
  let repeating = Promise.resolve();

  async function repeatUntilQuiet(response: SipResponse): Promise<void> {
    const endMs = clock.nowMs() + GIVE_UP_MS;
    for (let waitMs = T1_MS; clock.nowMs() < endMs; waitMs = Math.min(2 * waitMs, T2_MS)) {
      await clock.wait(waitMs, quiet.signal);
      if (quiet.signal.aborted) return;
      wire.send(response, from);
    }
  }

  return {
    localTag,
    settled: () => repeating,
    forgetAtMs: clock.nowMs() + GIVE_UP_MS,
    answer(status, content = {}) {
      if (last && last.status >= 200) return;
      last = responseTo(request, status, { ...content, localTag });
      wire.send(last, from);
      if (request.method === 'INVITE' && status >= 200) repeating = repeatUntilQuiet(last);
    },
    repeatAnswer() {
      if (last) wire.send(last, from);
    },
    acknowledged(ack) {
      // The ACK of a 2xx has a branch of its own; call and number tell which INVITE it means.
      const same = (name: string) =>
        headerOf(ack, name)?.split(' ')[0] === headerOf(request, name)?.split(' ')[0];
      if (same('Call-ID') && same('CSeq')) quiet.abort();
    },
    async close() {
      quiet.abort();
      await repeating;
    },
  };
}

const REASONS: Readonly<Record<number, string>> = {
  100: 'Trying',
  180: 'Ringing',
  200: 'OK',
  405: 'Method Not Allowed',
  480: 'Temporarily Unavailable',
  481: 'Call/Transaction Does Not Exist',
  486: 'Busy Here',
  487: 'Request Terminated',
  488: 'Not Acceptable Here',
  603: 'Decline',
};

function responseTo(
  request: SipRequest,
  status: number,
  { headers = [], body = '', localTag }: AnswerContent & { readonly localTag: string },
): SipResponse {
  const copied = request.headers.filter(([name]) =>
    ['via', 'from', 'call-id', 'cseq', 'record-route'].includes(name.toLowerCase()),
  );
  const to = headerOf(request, 'To') ?? '';
  const tagged = parameterOf(to, 'tag') === undefined && status > 100 ? `${to};tag=${localTag}` : to;
  const typed: SipHeaders = body ? [['Content-Type', 'application/sdp']] : [];
  return {
    type: 'response',
    status,
    reason: REASONS[status] ?? 'Unknown',
    headers: [...copied, ['To', tagged], ...headers, ...typed],
    body,
  };
}

function keyOf(request: SipRequest): string {
  const via = headerList(request, 'Via')[0] ?? '';
  const sentBy = /^\S+\s+([^;\s]+)/.exec(via)?.[1];
  return `${parameterOf(via, 'branch')} ${sentBy} ${request.method}`;
}
