import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link lets its holder see, until when, and where. */
export interface LinkClaim {
  readonly tenant: string;
  readonly messageId: string;
  /** What it is for: a link that opens a message does not mark one as done. */
  readonly purpose: LinkPurpose;
  /** Unix time in milliseconds. */
  readonly expiresAtMs: number;
}

export type LinkPurpose = 'open-message';

/** The form of what is signed; another form gets another number, so that no old link can be read as a new one. */
const FORM = 1;
/** No link of ours is longer, and nobody's is read to its end. */
const MOST_CHARS = 1000;

/**
 * The part of a link that proves what it may open: a claim and its HMAC-SHA-256 (RFC 2104), both in base64url, with a dot
 * between. Whoever holds it may open what it names.
 *
 * @param key 32 random bytes at least.
 */
export function signLink({ tenant, messageId, purpose, expiresAtMs }: LinkClaim, key: Uint8Array): string {
  const claim = JSON.stringify([FORM, tenant, messageId, purpose, expiresAtMs]);
  const text = Buffer.from(claim, 'utf8').toString('base64url');
  return `${text}.${macOf(text, key).toString('base64url')}`;
}

/**
 * What a link may open; undefined for one that was changed, made with another key, is for something else, or is over. It is
 * not said which: that helps only who tries.
 *
 * @param nowMs Unix time in milliseconds.
 */
export function verifyLink(
  token: string,
  { purpose, nowMs }: { readonly purpose: LinkPurpose; readonly nowMs: number },
  key: Uint8Array,
): LinkClaim | undefined {
  const [, text = '', mac = ''] = /^([\w-]+)\.([\w-]{43})$/.exec(token.slice(0, MOST_CHARS)) ?? [];
  const [wanted, given] = [macOf(text, key), Buffer.from(mac, 'base64url')];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
  // Whoever has the key has written it.
  const claim = claimOf(text);
  return claim?.purpose === purpose && nowMs < claim.expiresAtMs ? claim : undefined;
}

function macOf(text: string, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function claimOf(text: string): LinkClaim | undefined {
  const [form, tenant, messageId, purpose, expiresAtMs]: readonly unknown[] = JSON.parse(
    Buffer.from(text, 'base64url').toString('utf8'),
  );
  if (form !== FORM || purpose !== 'open-message') return undefined;
  if (typeof tenant !== 'string' || typeof messageId !== 'string' || typeof expiresAtMs !== 'number')
    return undefined;
  return { tenant, messageId, purpose, expiresAtMs };
}
