import { formatSipAddress, parseSipAddress } from './sip-address.ts';
import { headerList, headerOf, type SipHeaders, type SipRequest, type SipResponse } from './sip-message.ts';
import type { Endpoint } from './udp-socket.ts';

/** A call's place in SIP: who is who, and where the next request goes. RFC 3261 section 12. */
export interface Dialog {
  /** The next request of ours in it. */
  request(method: 'BYE'): SipRequest;
  /** The acknowledgement of a 2xx to the INVITE numbered `sequence`. */
  ack(sequence: number, authorization: SipHeaders): SipRequest;
  /** First hop of both. */
  readonly hop: Endpoint;
}

/** @param pbx where requests go when the route names no IPv4 address. */
export function dialogOfAnswer(invite: SipRequest, response: SipResponse, pbx: Endpoint): Dialog {
  return createDialog({
    callId: headerOf(invite, 'Call-ID') ?? '',
    local: headerOf(response, 'From') ?? '',
    remote: headerOf(response, 'To') ?? '',
    contact: headerOf(response, 'Contact') ?? invite.uri,
    // The answer lists the route as the request went; we walk it from our end.
    routes: headerList(response, 'Record-Route').toReversed(),
    sequence: Number(headerOf(invite, 'CSeq')?.split(' ')[0]),
    pbx,
  });
}

export function dialogOfRequest(invite: SipRequest, localTag: string, pbx: Endpoint): Dialog {
  return createDialog({
    callId: headerOf(invite, 'Call-ID') ?? '',
    local: `${headerOf(invite, 'To')};tag=${localTag}`,
    remote: headerOf(invite, 'From') ?? '',
    contact: headerOf(invite, 'Contact') ?? headerOf(invite, 'From') ?? '',
    routes: headerList(invite, 'Record-Route'),
    sequence: 0,
    pbx,
  });
}

interface DialogParts {
  readonly callId: string;
  /** From and To as we write them, tags included. */
  readonly local: string;
  readonly remote: string;
  readonly contact: string;
  readonly routes: readonly string[];
  readonly sequence: number;
  readonly pbx: Endpoint;
}

function createDialog({ callId, local, remote, contact, routes, sequence, pbx }: DialogParts): Dialog {
  const target = parseSipAddress(contact)?.uri ?? contact;
  let lastSequence = sequence;

  function build(method: string, number: number, extra: SipHeaders): SipRequest {
    const headers: SipHeaders = [
      ['Max-Forwards', '70'],
      ['From', local],
      ['To', remote],
      ['Call-ID', callId],
      ['CSeq', `${number} ${method}`],
      ...routes.map((route) => ['Route', route] as const),
      ...extra,
    ];
    return { type: 'request', method, uri: target, headers, body: '' };
  }

  return {
    hop: hopOf(routes[0] ?? formatSipAddress({ uri: target })) ?? pbx,
    request: (method) => build(method, ++lastSequence, []),
    ack: (number, authorization) => build('ACK', number, authorization),
  };
}

function hopOf(value: string): Endpoint | undefined {
  const address = parseSipAddress(value);
  return address && /^\d+(\.\d+){3}$/.test(address.host) ? address : undefined;
}
