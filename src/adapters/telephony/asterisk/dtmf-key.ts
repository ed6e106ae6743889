/**
 * The key a PBX names: `a` to `d` come as a phone's SIP INFO has written them.
 *
 * @returns one of `0`–`9`, `*`, `#`, `A`–`D`; undefined for what is no key, which means nothing and ends nothing.
 */
export function toKey(text: string): string | undefined {
  const key = text.toUpperCase();
  return /^[0-9*#A-D]$/.test(key) ? key : undefined;
}
