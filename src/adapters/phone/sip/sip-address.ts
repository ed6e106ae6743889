/** A name-addr or addr-spec of a From, To or Contact header. */
export interface SipAddress {
  /** Display name without its quotes, '' without one. */
  readonly name: string;
  /** As written, without angle brackets and header parameters. */
  readonly uri: string;
  /** The user part, unescaped; '' without one. */
  readonly user: string;
  readonly host: string;
  /** 5060 when the URI names none. */
  readonly port: number;
}

/** @returns undefined for what is not a `sip:` or `sips:` URI. */
export function parseSipAddress(value: string): SipAddress | undefined {
  const bracketed = /^\s*(?:"((?:\\.|[^"\\])*)"|([^<"]*?))\s*<([^>]*)>/.exec(value);
  const uri = bracketed?.[3] ?? value.trim().replace(/;.*$/, '');
  const name = (bracketed?.[1] ?? bracketed?.[2] ?? '').replace(/\\(.)/g, '$1').trim();
  const parts = /^sips?:(?:([^@;?]*)@)?([^:;?>]+)(?::(\d+))?/i.exec(uri);
  if (!parts) return undefined;
  const [, user = '', host = '', port = '5060'] = parts;
  return { name, uri, user: unescapeUser(user), host, port: Number(port) };
}

/** `"Name" <sip:user@host>`; without a name only the brackets. */
export function formatSipAddress(address: { readonly name?: string; readonly uri: string }): string {
  const name = address.name?.replace(/["\\]/g, '\\$&').replace(/[\r\n]/g, ' ');
  return name ? `"${name}" <${address.uri}>` : `<${address.uri}>`;
}

/** Escapes what RFC 3261 does not allow in a user part. */
export function escapeUser(user: string): string {
  return encodeURIComponent(user).replace(/%(?:2B|24|26|3D|2C|3B|3F|2F)/gi, decodeURIComponent);
}

function unescapeUser(user: string): string {
  try {
    return decodeURIComponent(user);
  } catch {
    return user;
  }
}
