import { randomInt } from 'node:crypto';
import type { CallAnswer, CallEnding, PhoneCall } from '../../../ports/phone.ts';
import { type MediaLeg, openMediaLeg } from './media-leg.ts';
import { EVENT_TYPE, formatSdp, mirrorDirection, PCMU_TYPE, parseSdp, type SoundOffer } from './sdp.ts';
import type { Answer } from './server-transactions.ts';
import type { SipCore } from './sip-core.ts';
import type { SipRequest } from './sip-message.ts';

/** A call from its first request to its last: the part that does not depend on who dialled. */
export interface CallSession {
  readonly call: PhoneCall;
  /** Our description of the sound, as an offer or as the answer to what has been agreed. */
  describe(): string;
  /** What the other side wants. False when it does not take our kind of sound. */
  agree(body: string): boolean;
  provisional(status: number): void;
  answered(): void;
  refused(status: number): void;
  end(by: CallEnding['by']): void;
  /** How `hangUp` tells the other side, which depends on how far the call has come. */
  leaveBy(leave: () => Promise<unknown>): void;
  /** A request of the other side within the call. */
  receive(request: SipRequest, answer: Answer): void;
}

/** The other side's confirmation of a hang-up is waited for as long. */
const FAREWELL_MS = 2000;

/** @throws AppError `phone.failed`. */
export async function openCallSession(core: SipCore, startedAtMs: number): Promise<CallSession> {
  const { clock } = core;
  const over = new AbortController();
  const answer = Promise.withResolvers<CallAnswer>();
  const ending = Promise.withResolvers<CallEnding>();
  const parts = { host: core.wire.local.host, clock, pacer: core.pacer };
  const media = await openMediaLeg(parts, over.signal);
  const description = createDescription(media);
  const progress: { readonly status: number; readonly atMs: number }[] = [];
  let leave = async (): Promise<unknown> => undefined;

  function end(by: CallEnding['by']): void {
    if (over.signal.aborted) return;
    over.abort();
    const atMs = clock.nowMs();
    answer.resolve({ answered: false, atMs, status: by === 'network' ? 408 : 487 });
    void media.close().then(() => ending.resolve({ by, atMs }));
  }

  async function hangUp(): Promise<void> {
    if (!over.signal.aborted) {
      const waiting = new AbortController();
      await Promise.race([leave(), clock.wait(FAREWELL_MS, waiting.signal)]);
      waiting.abort();
      end('us');
    }
    await ending.promise;
  }

  const untilOver = (signal: AbortSignal) => AbortSignal.any([signal, over.signal]);
  return {
    call: {
      startedAtMs,
      progress,
      answered: answer.promise,
      ended: ending.promise,
      heard: media.heard,
      say: (samples, signal) => media.outbox.say(samples, untilOver(signal)),
      press: (keys, signal) => media.outbox.press(keys, untilOver(signal)),
      hangUp,
    },
    describe: description.ours,
    agree: description.agree,
    provisional: (status) => void progress.push({ status, atMs: clock.nowMs() }),
    answered: () => answer.resolve({ answered: true, atMs: clock.nowMs() }),
    refused(status) {
      answer.resolve({ answered: false, atMs: clock.nowMs(), status });
      end('them');
    },
    end,
    leaveBy: (how) => {
      leave = how;
    },
    receive: (request, reply) => answerWithin({ request, reply, description, end }),
  };
}

interface Description {
  ours(): string;
  agree(body: string): boolean;
}

function createDescription(media: MediaLeg): Description {
  const sessionId = randomInt(2 ** 31);
  let version = 1;
  let theirs: SoundOffer | undefined;
  return {
    ours: () =>
      formatSdp({
        ...media.local,
        sessionId,
        version,
        pcmuType: theirs?.pcmuType ?? PCMU_TYPE,
        eventType: theirs ? theirs.eventType : EVENT_TYPE,
        direction: mirrorDirection(theirs?.direction ?? 'sendrecv'),
      }),
    agree(body) {
      const offer = parseSdp(body);
      if (offer?.pcmuType === undefined) return false;
      version++;
      theirs = offer;
      media.connect(offer);
      return true;
    },
  };
}

interface Within {
  readonly request: SipRequest;
  readonly reply: Answer;
  readonly description: Description;
  readonly end: CallSession['end'];
}

function answerWithin({ request, reply, description, end }: Within): void {
  if (request.method === 'INVITE' || request.method === 'UPDATE') answerOffer(request, reply, description);
  else if (request.method === 'BYE') {
    reply(200);
    end('them');
  } else if (['INFO', 'NOTIFY', 'OPTIONS'].includes(request.method)) reply(200);
  else reply(405, { headers: [['Allow', ALLOWED]] });
}

function answerOffer({ method, body }: SipRequest, reply: Answer, description: Description): void {
  if (body && !description.agree(body)) reply(488);
  // An INVITE without a body leaves the offer to us; an UPDATE without one only refreshes the session.
  else reply(200, body || method === 'INVITE' ? { body: description.ours() } : {});
}

export const ALLOWED = 'INVITE, ACK, CANCEL, BYE, OPTIONS, UPDATE, INFO, NOTIFY';
