import { randomBytes } from 'node:crypto';
import type { ClientTransaction } from './client-transactions.ts';
import { answerChallenge, strongestChallenge } from './digest.ts';
import type { SipCore } from './sip-core.ts';
import { headerList, headerOf, type SipHeaders, type SipRequest, type SipResponse } from './sip-message.ts';

export interface AnsweredRequest {
  /** As it was sent last, with its credentials. */
  readonly request: SipRequest;
  readonly response: SipResponse;
  readonly transaction: ClientTransaction;
}

export interface RequestListener {
  readonly onProvisional?: (response: SipResponse, request: SipRequest) => void;
  /** A new attempt has been sent; an earlier one is over. */
  readonly onStart?: (transaction: ClientTransaction) => void;
}

/** The first refusal names a nonce; one more is granted when the server calls that nonce stale. */
const MAX_ATTEMPTS = 3;

/** Sends a request, and again with the password when the PBX asks for it. RFC 3261 section 22. */
export async function sendAuthenticated(
  core: SipCore,
  firstRequest: SipRequest,
  { onProvisional, onStart }: RequestListener = {},
): Promise<AnsweredRequest> {
  let request = firstRequest;
  for (let attempt = 1; ; attempt++) {
    const sent = request;
    const transaction = core.clients.start(sent, core.account, (response) => onProvisional?.(response, sent));
    onStart?.(transaction);
    const response = await transaction.final;
    const next = attempt < MAX_ATTEMPTS ? withCredentials(core, request, response) : undefined;
    if (!next) return { request, response, transaction };
    request = next;
  }
}

/** Headers that prove who we are; the ACK of a 2xx repeats them. */
export function credentialsOf(request: SipRequest): SipHeaders {
  return request.headers.filter(([name]) => /^(proxy-)?authorization$/i.test(name));
}

/** @returns undefined when this is not a question we have an answer to. */
function withCredentials(
  { account }: SipCore,
  request: SipRequest,
  response: SipResponse,
): SipRequest | undefined {
  const byProxy = response.status === 407;
  if (response.status !== 401 && !byProxy) return undefined;
  const challenge = strongestChallenge(
    challengesOf(response, byProxy ? 'Proxy-Authenticate' : 'WWW-Authenticate'),
  );
  const tried = credentialsOf(request).length > 0;
  // The same password will not be right the second time.
  if (!challenge || (tried && !challenge.stale)) return undefined;
  const value = answerChallenge({
    challenge,
    username: account.user,
    password: account.password,
    method: request.method,
    uri: request.uri,
    cnonce: randomBytes(8).toString('hex'),
    nonceCount: 1,
  });
  const kept = request.headers.filter((header) => !credentialsOf(request).includes(header));
  const sequence = Number(headerOf(request, 'CSeq')?.split(' ')[0]) + 1;
  const renumbered = kept.map(([name, old]) =>
    name === 'CSeq' ? ([name, `${sequence} ${request.method}`] as const) : ([name, old] as const),
  );
  return { ...request, headers: [...renumbered, [byProxy ? 'Proxy-Authorization' : 'Authorization', value]] };
}

/** A challenge's own fields are divided by commas too, so a new one begins only at a scheme. */
function challengesOf(response: SipResponse, name: string): readonly string[] {
  const values: string[] = [];
  for (const part of headerList(response, name)) {
    if (/^[\w-]+\s+\S/.test(part)) values.push(part);
    else values.push(`${values.pop() ?? ''}, ${part}`);
  }
  return values;
}
