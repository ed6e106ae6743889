import { randomBytes } from 'node:crypto';
import { AppError } from '../../../core/errors.ts';
import { sendAuthenticated } from './authenticated-request.ts';
import { formatSipAddress } from './sip-address.ts';
import type { SipCore } from './sip-core.ts';
import { headerOf, parameterOf, type SipHeaders, type SipRequest, type SipResponse } from './sip-message.ts';

export interface Registration {
  /** @throws AppError `phone.failed` when the PBX refuses or does not answer before `signal` aborts. */
  register(signal: AbortSignal): Promise<void>;
  /** Takes the registration back, if there is one, and stops refreshing it. */
  unregister(): Promise<void>;
}

/** Short enough that a phone that has vanished is soon forgotten. */
const EXPIRES_SECONDS = 300;
/** After a refresh that failed. */
const RETRY_MS = 10_000;
/** Leaving does not wait longer for the PBX. */
const FAREWELL_MS = 2000;

/** Tells the PBX where this phone is. RFC 3261 section 10. */
export function createRegistration(core: SipCore): Registration {
  const callId = randomBytes(12).toString('hex');
  const stop = new AbortController();
  let sequence = 0;
  let refreshing: Promise<void> | undefined;

  async function send(expiresSeconds: number): Promise<SipResponse> {
    const { request, response } = await sendAuthenticated(
      core,
      registerRequest({ core, callId, sequence: sequence + 1, expiresSeconds }),
    );
    sequence = Number(headerOf(request, 'CSeq')?.split(' ')[0]);
    return response;
  }

  async function keepFresh(firstMs: number): Promise<void> {
    for (let waitMs = firstMs; ; ) {
      await core.clock.wait(waitMs, stop.signal);
      if (stop.signal.aborted) return;
      const response = await send(EXPIRES_SECONDS);
      waitMs = response.status < 300 ? refreshAfterMs(response) : RETRY_MS;
    }
  }

  return {
    async register(signal) {
      const response = await Promise.race([send(EXPIRES_SECONDS), aborted(signal)]);
      if (response === undefined || response.status >= 300) {
        throw new AppError(
          'phone.failed',
          `registration: ${response ? `status ${response.status}` : 'given up'}`,
        );
      }
      refreshing ??= keepFresh(refreshAfterMs(response));
    },
    async unregister() {
      stop.abort();
      if (!refreshing) return;
      const waiting = new AbortController();
      await Promise.race([send(0), core.clock.wait(FAREWELL_MS, waiting.signal)]);
      waiting.abort();
      refreshing = undefined;
    },
  };
}

interface RegisterParts {
  readonly core: SipCore;
  readonly callId: string;
  readonly sequence: number;
  readonly expiresSeconds: number;
}

function registerRequest({ core, callId, sequence, expiresSeconds }: RegisterParts): SipRequest {
  const { host, port, user } = core.account;
  const us = formatSipAddress({ uri: `sip:${user}@${host}:${port}` });
  const headers: SipHeaders = [
    ['Max-Forwards', '70'],
    ['From', `${us};tag=${randomBytes(6).toString('hex')}`],
    ['To', us],
    ['Call-ID', callId],
    ['CSeq', `${sequence} REGISTER`],
    ['Contact', core.contact],
    ['Expires', String(expiresSeconds)],
    ['User-Agent', 'Attendant phone'],
  ];
  return { type: 'request', method: 'REGISTER', uri: `sip:${host}:${port}`, headers, body: '' };
}

/** At four fifths of what was granted, so that a lost packet or two do not lose the registration. */
function refreshAfterMs(response: SipResponse): number {
  const granted =
    parameterOf(headerOf(response, 'Contact') ?? '', 'expires') ?? headerOf(response, 'Expires');
  return (Number(granted) || EXPIRES_SECONDS) * 800;
}

async function aborted(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
