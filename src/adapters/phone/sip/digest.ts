import { createHash } from 'node:crypto';

/** One WWW-Authenticate or Proxy-Authenticate value that we can answer. */
export interface Challenge {
  readonly algorithm: 'MD5' | 'SHA-256';
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | undefined;
  /** Without `auth` the old form of RFC 2069 is spoken. */
  readonly qop: 'auth' | undefined;
  readonly stale: boolean;
}

export interface DigestAnswer {
  readonly challenge: Challenge;
  readonly username: string;
  readonly password: string;
  readonly method: string;
  readonly uri: string;
  readonly cnonce: string;
  /** How often this nonce has been answered, this time included. */
  readonly nonceCount: number;
}

/** @returns undefined for schemes, algorithms and protection that a phone does not need. */
export function parseChallenge(value: string): Challenge | undefined {
  const [, scheme = '', rest = ''] = /^(\S+)\s+(.*)$/s.exec(value.trim()) ?? [];
  const fields = new Map<string, string>();
  for (const [, name = '', quoted, bare] of rest.matchAll(
    /([\w-]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s,]+))/g,
  ))
    fields.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
  const algorithm = (fields.get('algorithm') ?? 'MD5').toUpperCase();
  const offered = fields.get('qop')?.split(/\s*,\s*/);
  const realm = fields.get('realm');
  const nonce = fields.get('nonce');
  if (scheme.toLowerCase() !== 'digest' || realm === undefined || nonce === undefined) return undefined;
  if (algorithm !== 'MD5' && algorithm !== 'SHA-256') return undefined;
  if (offered && !offered.includes('auth')) return undefined;
  return {
    algorithm,
    realm,
    nonce,
    opaque: fields.get('opaque'),
    qop: offered ? 'auth' : undefined,
    stale: fields.get('stale')?.toLowerCase() === 'true',
  };
}

/** The strongest of several challenges: the server lists what it takes, RFC 8760 section 2.3. */
export function strongestChallenge(values: readonly string[]): Challenge | undefined {
  const known = values.map(parseChallenge).filter((challenge) => challenge !== undefined);
  return known.find(({ algorithm }) => algorithm === 'SHA-256') ?? known[0];
}

/** The value of the Authorization header. RFC 7616 section 3.4; RFC 2069 for servers without `qop`. */
export function answerChallenge(answer: DigestAnswer): string {
  const { challenge, username, uri, cnonce } = answer;
  const nc = answer.nonceCount.toString(16).padStart(8, '0');
  const parts = [
    `username=${quote(username)}`,
    `realm=${quote(challenge.realm)}`,
    `nonce=${quote(challenge.nonce)}`,
    `uri=${quote(uri)}`,
    `response="${digestResponse(answer, nc)}"`,
    `algorithm=${challenge.algorithm}`,
  ];
  if (challenge.opaque !== undefined) parts.push(`opaque=${quote(challenge.opaque)}`);
  if (challenge.qop) parts.push(`qop=${challenge.qop}`, `nc=${nc}`, `cnonce=${quote(cnonce)}`);
  return `Digest ${parts.join(', ')}`;
}

function digestResponse({ challenge, username, password, method, uri, cnonce }: DigestAnswer, nc: string) {
  const name = challenge.algorithm === 'SHA-256' ? 'sha256' : 'md5';
  const hash = (...parts: readonly string[]) => createHash(name).update(parts.join(':')).digest('hex');
  const secret = hash(username, challenge.realm, password);
  const request = hash(method, uri);
  return challenge.qop
    ? hash(secret, challenge.nonce, nc, cnonce, challenge.qop, request)
    : hash(secret, challenge.nonce, request);
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
