/** A SIP message as RFC 3261 section 7 has it. Header names are looked up without case and in their long form. */
export type SipMessage = SipRequest | SipResponse;

export interface SipRequest {
  readonly type: 'request';
  readonly method: string;
  readonly uri: string;
  readonly headers: SipHeaders;
  readonly body: string;
}

export interface SipResponse {
  readonly type: 'response';
  readonly status: number;
  readonly reason: string;
  readonly headers: SipHeaders;
  readonly body: string;
}

/** In the order of the wire. */
export type SipHeaders = readonly (readonly [name: string, value: string])[];

/** @returns undefined for anything that is not a whole SIP message, such as a keep-alive. */
export function parseSipMessage(bytes: Uint8Array): SipMessage | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  // A line that begins with white space continues the one before it.
  const [startLine = '', ...lines] = text
    .slice(0, headEnd)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const start = parseStartLine(startLine);
  const headers = lines.map(parseHeader).filter((header) => header !== undefined);
  if (!start || headers.length !== lines.length) return undefined;
  return { ...start, headers, body: text.slice(headEnd + 4) };
}

export function serialiseSipMessage(message: SipMessage): Buffer {
  const start =
    message.type === 'request'
      ? `${message.method} ${message.uri} SIP/2.0`
      : `SIP/2.0 ${message.status} ${message.reason}`;
  const lines = message.headers
    .filter(([name]) => name.toLowerCase() !== 'content-length')
    .map(([name, value]) => `${name}: ${value}`);
  const length = `Content-Length: ${Buffer.byteLength(message.body)}`;
  return Buffer.from(`${[start, ...lines, length].join('\r\n')}\r\n\r\n${message.body}`);
}

/** The first value of a header as written, commas included. */
export function headerOf(message: SipMessage, name: string): string | undefined {
  return message.headers.find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
}

/** Every value of a header that is a list, whether on lines of its own or divided by commas. */
export function headerList(message: SipMessage, name: string): readonly string[] {
  return message.headers
    .filter(([other]) => other.toLowerCase() === name.toLowerCase())
    .flatMap(([, value]) => splitAtCommas(value));
}

/** A value's parameter after the semicolon: `tag` of `<sip:a@b>;tag=1` is `1`, and '' when it has no value. */
export function parameterOf(value: string, name: string): string | undefined {
  const outside = value.slice(value.lastIndexOf('>') + 1);
  const found = new RegExp(`;\\s*${name}\\s*(?:=\\s*("[^"]*"|[^;\\s,]*))?\\s*(?=;|$)`, 'i').exec(outside);
  return found ? (found[1] ?? '').replace(/^"|"$/g, '') : undefined;
}

/** RFC 3261 section 7.3.3, and `x` of RFC 4028. */
const LONG_NAMES: Readonly<Record<string, string>> = {
  c: 'Content-Type',
  e: 'Content-Encoding',
  f: 'From',
  i: 'Call-ID',
  k: 'Supported',
  l: 'Content-Length',
  m: 'Contact',
  s: 'Subject',
  t: 'To',
  v: 'Via',
  x: 'Session-Expires',
};

type StartLine =
  | Pick<SipRequest, 'type' | 'method' | 'uri'>
  | Pick<SipResponse, 'type' | 'status' | 'reason'>
  | undefined;

function parseStartLine(line: string): StartLine {
  const [, status, reason] = /^SIP\/2\.0 ([1-6]\d\d) ?(.*)$/.exec(line) ?? [];
  if (status) return { type: 'response', status: Number(status), reason: reason ?? '' };
  const [, method, uri] = /^([A-Z]+) (\S+) SIP\/2\.0$/.exec(line) ?? [];
  return method && uri ? { type: 'request', method, uri } : undefined;
}

function parseHeader(line: string): readonly [string, string] | undefined {
  const [, name = '', value = ''] = /^([!%'*+\-.\w`~]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
  return name ? [LONG_NAMES[name.toLowerCase()] ?? name, value] : undefined;
}

function splitAtCommas(value: string): readonly string[] {
  const parts = value.match(/(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^,"<])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
