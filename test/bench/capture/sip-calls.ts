import { parseSdp } from '../../../src/adapters/phone/sip/sdp.ts';
import { headerOf, parseSipMessage, type SipMessage } from '../../../src/adapters/phone/sip/sip-message.ts';

/** A call as the SIP messages at the phone's socket show it. */
export interface SipCall {
  readonly callId: string;
  /** `pbx` for a call that rings a phone. */
  readonly placedBy: 'phone' | 'pbx';
  /** The number in `From`, and the one that was dialled. */
  readonly number: string;
  readonly target: string;
  readonly invitedAtMs: number;
  /** Provisional answers and the final one, without the question for the password. */
  readonly answers: readonly { readonly status: number; readonly atMs: number }[];
  /** Arrival, or departure, of the 200 to the INVITE. */
  readonly answeredAtMs: number | undefined;
  readonly endedAtMs: number | undefined;
  readonly endedBy: 'phone' | 'pbx' | undefined;
  /** Where the phone wants its sound. */
  readonly phonePort: number | undefined;
}

export interface SipObservation {
  readonly bytes: Buffer;
  readonly sender: 'phone' | 'pbx';
  readonly atMs: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Growing = Mutable<Omit<SipCall, 'answers'>> & { answers: { status: number; atMs: number }[] };

export interface SipCalls {
  observe(message: SipObservation): void;
  /** In the order in which they were placed. */
  calls(): readonly SipCall[];
}

export function createSipCalls(): SipCalls {
  const calls = new Map<string, Growing>();

  return {
    observe({ bytes, sender, atMs }) {
      const message = parseSipMessage(bytes);
      if (!message) return;
      const callId = headerOf(message, 'Call-ID') ?? '';
      const call = calls.get(callId) ?? callOf(message, { callId, sender, atMs });
      if (!call) return;
      calls.set(callId, call);
      if (sender === 'phone' && message.body) call.phonePort ??= parseSdp(message.body)?.port;
      note(call, message, { sender, atMs });
    },
    calls: () => [...calls.values()],
  };
}

function callOf(
  message: SipMessage,
  { callId, sender, atMs }: { readonly callId: string } & Omit<SipObservation, 'bytes'>,
): Growing | undefined {
  if (message.type !== 'request' || message.method !== 'INVITE') return undefined;
  return {
    callId,
    placedBy: sender,
    number: userOf(headerOf(message, 'From') ?? ''),
    target: userOf(message.uri),
    invitedAtMs: atMs,
    answers: [],
    answeredAtMs: undefined,
    endedAtMs: undefined,
    endedBy: undefined,
    phonePort: undefined,
  };
}

function note(call: Growing, message: SipMessage, { sender, atMs }: Omit<SipObservation, 'bytes'>): void {
  const isInvite = /\bINVITE$/.test(headerOf(message, 'CSeq') ?? '');
  if (message.type === 'request') {
    if (message.method !== 'BYE' && message.method !== 'CANCEL') return;
    call.endedAtMs ??= atMs;
    call.endedBy ??= sender;
  } else if (isInvite && message.status !== 401 && message.status !== 407) {
    // A 200 is repeated until it is acknowledged; the first one counts.
    if (call.answers.at(-1)?.status !== message.status) call.answers.push({ status: message.status, atMs });
    if (message.status >= 200 && message.status < 300) call.answeredAtMs ??= atMs;
    if (message.status >= 300) call.endedAtMs ??= atMs;
  }
}

function userOf(address: string): string {
  return /sips?:([^@>;]+)@/.exec(address)?.[1] ?? '';
}
