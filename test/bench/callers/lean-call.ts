import { randomBytes } from 'node:crypto';
import {
  type AnsweredRequest,
  credentialsOf,
  sendAuthenticated,
} from '../../../src/adapters/phone/sip/authenticated-request.ts';
import { dialogOfAnswer } from '../../../src/adapters/phone/sip/dialog.ts';
import { EVENT_TYPE, formatSdp, PCMU_TYPE, parseSdp } from '../../../src/adapters/phone/sip/sdp.ts';
import type { Answer } from '../../../src/adapters/phone/sip/server-transactions.ts';
import type { SipCore } from '../../../src/adapters/phone/sip/sip-core.ts';
import { headerOf, type SipHeaders, type SipRequest } from '../../../src/adapters/phone/sip/sip-message.ts';
import { type EncodedLine, type LeanMedia, openLeanMedia } from './lean-media.ts';

/** A call of the phone's own signalling, with sound that only a capture listens to. */
export interface LeanCall {
  readonly callId: string;
  /** The status that answered it, 200 or a refusal. Never rejects. */
  readonly answered: Promise<number>;
  /** Aborts when it is over, whoever ended it. */
  readonly over: AbortSignal;
  say(line: EncodedLine): Promise<void>;
  hangUp(): Promise<void>;
  /** A request of the PBX within the call. */
  receive(request: SipRequest, answer: Answer): void;
}

export interface LeanCallOptions {
  readonly target: string;
  /** The caller's number. */
  readonly number: string;
  /** A line without echo unless told otherwise. */
  readonly openMedia?: typeof openLeanMedia;
}

/** The PBX's confirmation of a hang-up is waited for as long. */
const FAREWELL_MS = 2000;

export async function placeLeanCall(core: SipCore, options: LeanCallOptions): Promise<LeanCall> {
  const { openMedia = openLeanMedia } = options;
  const media = await openMedia(core.wire.local.host, core.pacer);
  const callId = randomBytes(12).toString('hex');
  const body = describe(media);
  const over = new AbortController();
  let leave = async (): Promise<unknown> => undefined;

  async function end(): Promise<void> {
    if (over.signal.aborted) return;
    over.abort();
    await media.close();
  }

  async function follow(): Promise<number> {
    const result = await sendAuthenticated(core, inviteTo(core, { ...options, callId, body }), {
      onStart: (transaction) => {
        leave = async () => transaction.cancel();
      },
    });
    const { status } = result.response;
    if (status >= 300) await end();
    else {
      leave = confirm(core, result);
      const remote = parseSdp(result.response.body);
      // An answer that crossed our giving up is hung up at once.
      if (over.signal.aborted) await leave();
      else if (remote) await media.connect(remote);
    }
    return status;
  }

  return {
    callId,
    answered: follow(),
    over: over.signal,
    say: media.say,
    async hangUp() {
      const waiting = new AbortController();
      const farewell = core.clock.wait(FAREWELL_MS, waiting.signal);
      if (!over.signal.aborted) await Promise.race([leave(), farewell]);
      waiting.abort();
      await end();
    },
    receive({ method, body: offer }, answer) {
      const isOffer = method === 'INVITE' || (method === 'UPDATE' && offer !== '');
      answer(200, isOffer ? { body } : {});
      if (method === 'BYE') void end();
    },
  };
}

/** @returns how the call is ended. */
function confirm(core: SipCore, { request, response, transaction }: AnsweredRequest) {
  const dialog = dialogOfAnswer(request, response, core.account);
  const sequence = Number(headerOf(request, 'CSeq')?.split(' ')[0]);
  transaction.acknowledge(dialog.ack(sequence, credentialsOf(request)), dialog.hop);
  return () => core.clients.start(dialog.request('BYE'), dialog.hop).final;
}

function describe({ local }: LeanMedia): string {
  return formatSdp({
    ...local,
    sessionId: local.port,
    version: 1,
    pcmuType: PCMU_TYPE,
    eventType: EVENT_TYPE,
    direction: 'sendrecv',
  });
}

interface Invite extends LeanCallOptions {
  readonly callId: string;
  readonly body: string;
}

function inviteTo({ account, contact }: SipCore, { target, number, callId, body }: Invite): SipRequest {
  const domain = `${account.host}:${account.port}`;
  const headers: SipHeaders = [
    ['Max-Forwards', '70'],
    ['From', `<sip:${number}@${domain}>;tag=${randomBytes(6).toString('hex')}`],
    ['To', `<sip:${target}@${domain}>`],
    ['Call-ID', callId],
    ['CSeq', '1 INVITE'],
    ['Contact', contact],
    ['Allow', 'INVITE, ACK, CANCEL, BYE, UPDATE'],
    ['Content-Type', 'application/sdp'],
  ];
  return { type: 'request', method: 'INVITE', uri: `sip:${target}@${domain}`, headers, body };
}
