import { type Clock, systemClock } from '../../../core/clock.ts';
import type { IncomingCall, Phone } from '../../../ports/phone.ts';
import { ALLOWED, type CallSession } from './call-session.ts';
import { findPbx } from './find-pbx.ts';
import { placeCall } from './outgoing-call.ts';
import { createRegistration, type Registration } from './registration.ts';
import { type RingingCall, takeInvitation } from './ringing-call.ts';
import type { OnRequest } from './server-transactions.ts';
import type { SipAccount } from './sip-account.ts';
import { openSipCore, type SipCore } from './sip-core.ts';
import { headerOf, parameterOf } from './sip-message.ts';

/**
 * A SIP phone over UDP and IPv4: RFC 3261 with digest (RFC 7616, RFC 8760), PCMU in packets of 20 ms, keys by
 * RFC 4733. It takes calls from the PBX's address only. Left out: TCP, TLS, IPv6, SRTP, reliable provisional
 * answers, calls whose INVITE has no description of the sound, transfers.
 */
export function createSipPhone(account: SipAccount, clock: Clock = systemClock): Phone {
  const sessions = new Map<string, CallSession>();
  const ringing = new Map<string, RingingCall>();
  let take: ((call: IncomingCall) => void) | undefined;
  let opening: Promise<{ readonly core: SipCore; readonly registration: Registration }> | undefined;

  async function open() {
    const core = await openSipCore(account, clock, (...request) => receive(core, ...request));
    return { core, registration: createRegistration(core) };
  }

  function keep(callId: string, session: CallSession): void {
    sessions.set(callId, session);
    void session.call.ended.then(() => sessions.delete(callId));
  }

  function receive(core: SipCore, ...[request, answer, transaction]: Parameters<OnRequest>): void {
    const callId = headerOf(request, 'Call-ID') ?? '';
    const session = sessions.get(callId);
    const isWithin = parameterOf(headerOf(request, 'To') ?? '', 'tag') !== undefined;
    if (session && isWithin) session.receive(request, answer);
    else if (request.method === 'INVITE' && !isWithin && take) {
      const onOver = (answered?: CallSession) => {
        ringing.delete(callId);
        if (answered) keep(callId, answered);
      };
      const call = takeInvitation(core, { request, answer, transaction, onOver });
      ringing.set(callId, call);
      take(call.incoming);
    } else if (request.method === 'CANCEL' && ringing.has(callId)) {
      answer(200);
      ringing.get(callId)?.cancel();
    } else answer(statusOutside(request.method, isWithin), { headers: [['Allow', ALLOWED]] });
  }

  return {
    async register(signal) {
      opening ??= open();
      await (await opening).registration.register(signal);
    },
    async reach() {
      opening ??= open();
      const { core } = await opening;
      await findPbx(core);
    },
    async call(target, options, signal) {
      opening ??= open();
      const { callId, session } = await placeCall((await opening).core, target, options);
      keep(callId, session);
      const leave = () => void session.call.hangUp();
      signal.addEventListener('abort', leave, { once: true });
      void session.call.ended.then(() => signal.removeEventListener('abort', leave));
      if (signal.aborted) leave();
      return session.call;
    },
    onIncoming: (taker) => {
      take = taker;
    },
    async close() {
      if (!opening) return;
      const { core, registration } = await opening;
      opening = undefined;
      for (const call of [...ringing.values()]) call.incoming.decline(480);
      await Promise.all([
        registration.unregister(),
        ...[...sessions.values()].map(({ call }) => call.hangUp()),
      ]);
      await core.close();
    },
  };
}

/** What a request that belongs to no call is told. */
function statusOutside(method: string, isWithin: boolean): number {
  if (method === 'OPTIONS' || method === 'NOTIFY') return 200;
  if (isWithin || method === 'CANCEL' || method === 'BYE') return 481;
  return method === 'INVITE' ? 480 : 405;
}
