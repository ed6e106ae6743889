import { createHash } from 'node:crypto';
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';

const PASSWORD = 'secret';
const NONCE = '1795415682/6e3c3e98';

/** A PBX on loopback that speaks the wire by hand, so that the phone's own parser is not its judge. */
export interface LoopbackPbx extends AsyncDisposable {
  readonly account: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly password: string;
  };
  /** Everything that came, oldest first. */
  readonly received: readonly string[];
  /** Sends text with `\n` as line ends to the phone; `PBX` becomes our address, Content-Length is filled in. */
  send(head: string, body?: string): void;
  /** Resolves with the next message that matches, also one that came before. */
  receive(pattern: RegExp): Promise<string>;
  /** The description of the echoing sound port. */
  sdp(): string;
  /** Drops this many packets that arrive. */
  drop(packets: number): void;
}

/**
 * A call to `600` is answered, and its sound sent back; at `800` somebody talks, see {@link createTalker}; `700`
 * rings; to any other number a call is refused with the number as the status.
 */
export async function startLoopbackPbx(): Promise<LoopbackPbx> {
  const [sip, sound] = [createSocket('udp4'), createSocket('udp4')];
  const received: string[] = [];
  const waiting: { readonly pattern: RegExp; readonly resolve: (message: string) => void }[] = [];
  let phone: RemoteInfo | undefined;
  let toDrop = 0;
  const talk = createTalker();
  sound.on('message', (bytes, { port, address }) => {
    const isTalk = received.some((text) => text.startsWith('INVITE sip:800@'));
    sound.send(isTalk ? talk(bytes) : bytes, port, address);
  });
  await Promise.all([listening(sip), listening(sound)]);

  function send(head: string, body = ''): void {
    const type = body ? '\nContent-Type: application/sdp' : '';
    const text =
      `${head.trim()}${type}\nContent-Length: ${body.length}\n\n`
        .replaceAll('\n', '\r\n')
        .replaceAll('PBX', `127.0.0.1:${sip.address().port}`) + body;
    if (phone) sip.send(text, phone.port, phone.address);
  }
  const sdp = () =>
    `v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio ${sound.address().port} RTP/AVP 0 97\r\n` +
    'a=rtpmap:97 telephone-event/8000\r\n';

  sip.on('message', (bytes, from) => {
    if (toDrop-- > 0) return;
    phone = from;
    const text = bytes.toString();
    received.push(text);
    respond(text, send, sdp);
    for (const { pattern, resolve } of waiting) if (pattern.test(text)) resolve(text);
  });

  return {
    account: { host: '127.0.0.1', port: sip.address().port, user: 'outside', password: PASSWORD },
    received,
    send,
    sdp,
    drop: (packets) => {
      toDrop = packets;
    },
    async receive(pattern) {
      const known = received.find((text) => pattern.test(text));
      if (known !== undefined) return known;
      const found = Promise.withResolvers<string>();
      waiting.push({ pattern, resolve: found.resolve });
      return found.promise;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of [sip, sound]) {
        socket.close();
        await once(socket, 'close');
      }
    },
  };
}

type Send = LoopbackPbx['send'];

function respond(request: string, send: Send, sdp: () => string): void {
  const [, method = '', target = ''] = /^([A-Z]+) sip:(?:([^@]*)@)?/.exec(request) ?? [];
  const answer = (status: string, extra = '', body = '') => send(answerTo(request, status, extra), body);
  if (['BYE', 'OPTIONS'].includes(method)) answer('200 OK');
  else if (method === 'CANCEL') {
    answer('200 OK');
    send(answerTo(request.replace('CSeq: 2 CANCEL', 'CSeq: 2 INVITE'), '487 Request Terminated', ''));
  } else if (method === 'INVITE' || method === 'REGISTER') {
    if (!isAllowed(request, method)) answer('401 Unauthorized', challenges());
    else if (method === 'REGISTER') answer('200 OK', 'Contact: <sip:outside@127.0.0.1>;expires=60');
    else if (target === '700') answer('180 Ringing');
    else if (target === '600' || target === '800') answer('200 OK', 'Contact: <sip:pbx@PBX>', sdp());
    else answer(`${target} Refused`);
  }
}

/** Talks for 200 ms at first, and again whenever the caller has been quiet for 100 ms after saying something. */
function createTalker(): (packet: Buffer) => Buffer {
  let [talkPackets, quietPackets, heard] = [10, 0, false];
  return (packet) => {
    const isLoud = packet.subarray(12).some((byte) => (byte & 0x7f) < 0x60);
    quietPackets = isLoud ? 0 : quietPackets + 1;
    heard ||= isLoud;
    if (heard && quietPackets === 5) [talkPackets, heard] = [10, false];
    // µ-law 0x10 and 0x90 are loud and opposite; 0xff is silence.
    const isTalking = talkPackets-- > 0;
    return Buffer.concat([packet.subarray(0, 12), Buffer.alloc(160, isTalking ? '1090' : 'ff', 'hex')]);
  };
}

function answerTo(request: string, status: string, extra: string): string {
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(request)?.[1]?.trim() ?? '';
  const to = header('To');
  const lines = [
    `SIP/2.0 ${status}`,
    ...['Via', 'From', 'Call-ID', 'CSeq'].map((name) => `${name}: ${header(name)}`),
    `To: ${to.includes(';tag=') || status.startsWith('100') ? to : `${to};tag=pbx`}`,
  ];
  return [...lines, ...(extra ? [extra] : [])].join('\n');
}

function challenges(): string {
  return ['SHA-256', 'MD5']
    .map((name) => `WWW-Authenticate: Digest realm="pbx", nonce="${NONCE}", algorithm=${name}, qop="auth"`)
    .join('\n');
}

function isAllowed(request: string, method: string): boolean {
  const field = (name: string) => new RegExp(`\\b${name}="?([^",\\r]*)`).exec(request)?.[1] ?? '';
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const secret = hash(`outside:pbx:${PASSWORD}`);
  const expected = `${secret}:${NONCE}:${field('nc')}:${field('cnonce')}:auth:${hash(`${method}:${field('uri')}`)}`;
  return field('response') === hash(expected);
}

async function listening(socket: Socket): Promise<void> {
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
}
