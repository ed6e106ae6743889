/** A key in RTP. RFC 4733 section 2.3. */
export interface TelephoneEvent {
  readonly key: string;
  readonly end: boolean;
  /** Since the key went down. */
  readonly durationSamples: number;
}

/** A key's place here is its event number. */
const KEYS = '0123456789*#ABCD';

/** -10 dBm0: what desk phones send. */
const VOLUME = 10;

/** @returns undefined for events that are no keys, such as flash. */
export function parseTelephoneEvent(payload: Uint8Array): TelephoneEvent | undefined {
  const [event = 255, flags = 0, high = 0, low = 0] = payload;
  const key = KEYS[event];
  if (payload.length < 4 || key === undefined) return undefined;
  return { key, end: flags >= 0x80, durationSamples: high * 256 + low };
}

export function serialiseTelephoneEvent({ key, end, durationSamples }: TelephoneEvent): Uint8Array {
  const flags = (end ? 0x80 : 0) | VOLUME;
  return Uint8Array.of(KEYS.indexOf(key), flags, durationSamples >> 8, durationSamples & 0xff);
}
