import { AppError } from '../../../core/errors.ts';
import type { IncomingCall } from '../../../ports/phone.ts';
import { ALLOWED, type CallSession, openCallSession } from './call-session.ts';
import { dialogOfRequest } from './dialog.ts';
import type { Answer, ServerTransaction } from './server-transactions.ts';
import { parseSipAddress } from './sip-address.ts';
import type { SipCore } from './sip-core.ts';
import { headerOf, type SipRequest } from './sip-message.ts';

export interface RingingCall {
  readonly incoming: IncomingCall;
  /** The caller has given up. */
  cancel(): void;
}

export interface Invitation {
  readonly request: SipRequest;
  readonly answer: Answer;
  readonly transaction: ServerTransaction;
  /** It rings no more. With a session the call is ours, and requests within it go there. */
  readonly onOver: (session?: CallSession) => void;
}

/** A call that arrives. Its request has been answered with 100 when this returns. */
export function takeInvitation(core: SipCore, invitation: Invitation): RingingCall {
  const { request, answer, onOver } = invitation;
  const atMs = core.clock.nowMs();
  const cancelled = Promise.withResolvers<void>();
  const from = parseSipAddress(headerOf(request, 'From') ?? '');
  const to = parseSipAddress(headerOf(request, 'To') ?? '');
  let isOpen = true;
  const close = (session?: CallSession) => {
    isOpen = false;
    onOver(session);
  };
  answer(100);

  const incoming: IncomingCall = {
    from: { number: from?.user ?? '', ...(from?.name ? { name: from.name } : {}) },
    to: to?.user ?? '',
    atMs,
    header: (name) => headerOf(request, name),
    cancelled: cancelled.promise,
    ring: () => answer(180, { headers: [['Contact', core.contact]] }),
    decline(status) {
      if (!isOpen) return;
      close();
      answer(status);
    },
    async answer() {
      const session = await openCallSession(core, atMs);
      if (isOpen && session.agree(request.body)) {
        close(session);
        accept(core, invitation, session);
        return session.call;
      }
      if (isOpen) close();
      // No effect on a call that was over before.
      answer(488);
      session.end('them');
      throw new AppError('phone.failed', 'the call that rang is over, or offers no sound we know');
    },
  };
  return {
    incoming,
    cancel() {
      if (!isOpen) return;
      close();
      answer(487);
      cancelled.resolve();
    },
  };
}

function accept(core: SipCore, { request, answer, transaction }: Invitation, session: CallSession): void {
  const dialog = dialogOfRequest(request, transaction.localTag, core.account);
  session.leaveBy(async () => {
    // Whoever is called must not hang up before: the caller may not know yet that there is a call. RFC 3261 15.
    await transaction.settled();
    await core.clients.start(dialog.request('BYE'), dialog.hop).final;
  });
  const headers = [['Contact', core.contact] as const, ['Allow', ALLOWED] as const];
  answer(200, { headers, body: session.describe() });
  session.answered();
}
