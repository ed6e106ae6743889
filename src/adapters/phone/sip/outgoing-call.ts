import { randomBytes } from 'node:crypto';
import type { CallOptions } from '../../../ports/phone.ts';
import { type AnsweredRequest, credentialsOf, sendAuthenticated } from './authenticated-request.ts';
import { ALLOWED, type CallSession, openCallSession } from './call-session.ts';
import type { ClientTransaction } from './client-transactions.ts';
import { dialogOfAnswer } from './dialog.ts';
import { escapeUser, formatSipAddress } from './sip-address.ts';
import type { SipCore } from './sip-core.ts';
import { headerOf, type SipHeaders, type SipRequest } from './sip-message.ts';

export interface OutgoingCall {
  readonly callId: string;
  readonly session: CallSession;
}

/** Sends the INVITE and follows it in the background. @throws AppError `phone.failed`. */
export async function placeCall(core: SipCore, target: string, options: CallOptions): Promise<OutgoingCall> {
  const session = await openCallSession(core, core.clock.nowMs());
  const callId = randomBytes(12).toString('hex');
  void followInvite(core, inviteTo(target, { core, options, callId, body: session.describe() }), session);
  return { callId, session };
}

async function followInvite(core: SipCore, invite: SipRequest, session: CallSession): Promise<void> {
  const over = Promise.withResolvers<void>();
  let current: ClientTransaction | undefined;
  let givenUp = false;
  session.leaveBy(() => {
    givenUp = true;
    current?.cancel();
    return over.promise;
  });
  const result = await sendAuthenticated(core, invite, {
    onStart(started) {
      current = started;
      if (givenUp) started.cancel();
    },
    onProvisional({ status, body }) {
      session.provisional(status);
      // Early media: announcements and ring-back tones of the other side.
      if (body) session.agree(body);
    },
  });
  const { status } = result.response;
  if (status < 300) await confirm(core, result, { session, givenUp });
  else if (givenUp) session.end('us');
  else if (status === 408) session.end('network');
  else session.refused(status);
  over.resolve();
}

/** The other side has answered; an answer that crossed our giving up is hung up at once. */
async function confirm(
  core: SipCore,
  { request, response, transaction }: AnsweredRequest,
  { session, givenUp }: { readonly session: CallSession; readonly givenUp: boolean },
): Promise<void> {
  const dialog = dialogOfAnswer(request, response, core.account);
  const sequence = Number(headerOf(request, 'CSeq')?.split(' ')[0]);
  transaction.acknowledge(dialog.ack(sequence, credentialsOf(request)), dialog.hop);
  const sayBye = () => core.clients.start(dialog.request('BYE'), dialog.hop).final;
  if (!givenUp && session.agree(response.body)) {
    session.leaveBy(sayBye);
    return session.answered();
  }
  await sayBye();
  session.end('us');
}

interface InviteParts {
  readonly core: SipCore;
  readonly options: CallOptions;
  readonly callId: string;
  readonly body: string;
}

function inviteTo(target: string, { core, options, callId, body }: InviteParts): SipRequest {
  const { account, contact } = core;
  const { number, name } = options.from ?? { number: account.user, name: account.name };
  const domain = account.port === 5060 ? account.host : `${account.host}:${account.port}`;
  const uri = `sip:${escapeUser(target)}@${domain}`;
  const from = formatSipAddress({ uri: `sip:${escapeUser(number)}@${domain}`, ...(name ? { name } : {}) });
  const headers: SipHeaders = [
    ['Max-Forwards', '70'],
    ['From', `${from};tag=${randomBytes(6).toString('hex')}`],
    ['To', formatSipAddress({ uri })],
    ['Call-ID', callId],
    ['CSeq', '1 INVITE'],
    ['Contact', contact],
    ['Allow', ALLOWED],
    ['User-Agent', 'Attendant phone'],
    ['Content-Type', 'application/sdp'],
  ];
  return { type: 'request', method: 'INVITE', uri, headers, body };
}
