/** What one side says about its sound: where it wants it and which direction flows. RFC 4566, RFC 3264. */
export interface SoundOffer {
  readonly host: string;
  readonly port: number;
  /** Payload type of PCMU, undefined when the other side does not take it. */
  readonly pcmuType: number | undefined;
  /** Payload type of RFC 4733 digits, undefined when there is none. */
  readonly eventType: number | undefined;
  readonly direction: Direction;
}

export type Direction = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive';

/** The numbers we offer: PCMU has its own by RFC 3551, 101 is what everybody uses for digits. */
export const PCMU_TYPE = 0;
export const EVENT_TYPE = 101;

export interface SdpSettings extends SoundOffer {
  readonly sessionId: number;
  /** Counts up with every description that differs from the one before. */
  readonly version: number;
}

/** A description of one PCMU stream with digits, in packets of 20 ms. */
export function formatSdp(settings: SdpSettings): string {
  const { host, port, sessionId, version, direction } = settings;
  const pcmu = settings.pcmuType ?? PCMU_TYPE;
  const event = settings.eventType;
  const lines = [
    'v=0',
    `o=attendant-phone ${sessionId} ${version} IN IP4 ${host}`,
    's=call',
    `c=IN IP4 ${host}`,
    't=0 0',
    `m=audio ${port} RTP/AVP ${pcmu}${event === undefined ? '' : ` ${event}`}`,
    `a=rtpmap:${pcmu} PCMU/8000`,
  ];
  if (event !== undefined) lines.push(`a=rtpmap:${event} telephone-event/8000`, `a=fmtp:${event} 0-15`);
  return `${[...lines, 'a=ptime:20', `a=${direction}`].join('\r\n')}\r\n`;
}

/** @returns undefined when there is no sound in it, or it was refused with port 0. */
export function parseSdp(body: string): SoundOffer | undefined {
  const [session = '', ...media] = body.split(/\r?\n(?=m=)/);
  const sound = media.find((section) => /^m=audio [1-9]\d* RTP\/AVP(?= )/.test(section));
  const host = lineOf(sound ?? '', /^c=IN IP4 ([\d.]+)/m) ?? lineOf(session, /^c=IN IP4 ([\d.]+)/m);
  if (!sound || !host) return undefined;
  const [, port, , ...types] = (/^m=(.*)/.exec(sound)?.[1] ?? '').split(' ');
  const maps = new Map(
    [...sound.matchAll(/^a=rtpmap:(\d+) ([\w-]+)\/8000/gm)].map(([, type, name = '']) => [
      Number(type),
      name.toLowerCase(),
    ]),
  );
  const offered = types.map(Number);
  return {
    host,
    port: Number(port),
    // Type 0 needs no rtpmap line.
    pcmuType: offered.find((type) => maps.get(type) === 'pcmu' || type === PCMU_TYPE),
    eventType: offered.find((type) => maps.get(type) === 'telephone-event'),
    direction: directionOf(sound) ?? directionOf(session) ?? 'sendrecv',
  };
}

/** The direction that answers an offer, seen from our side. */
export function mirrorDirection(direction: Direction): Direction {
  if (direction === 'sendonly') return 'recvonly';
  return direction === 'recvonly' ? 'sendonly' : direction;
}

function directionOf(section: string): Direction | undefined {
  const found = lineOf(section, /^a=(sendrecv|sendonly|recvonly|inactive)\s*$/m);
  return found === 'sendrecv' || found === 'sendonly' || found === 'recvonly' || found === 'inactive'
    ? found
    : undefined;
}

function lineOf(section: string, pattern: RegExp): string | undefined {
  return pattern.exec(section)?.[1];
}
