import { z } from 'zod';
import type { LegRateHz } from './config.ts';
import { toKey } from './dtmf-key.ts';

/** What chan_websocket says in text, as far as it is used. */
export type MediaMessage =
  | { readonly type: 'start'; readonly rateHz: LegRateHz | undefined }
  | { readonly type: 'digit'; readonly key: string }
  /** `full`: Asterisk's queue is near its limit and drops what comes. */
  | { readonly type: 'queue'; readonly full: boolean }
  | { readonly type: 'other' };

const message = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('MEDIA_START'),
    format: z.string(),
    optimal_frame_size: z.number(),
  }),
  z.object({ event: z.literal('DTMF_END'), digit: z.string() }),
  z.object({ event: z.literal('MEDIA_XOFF') }),
  z.object({ event: z.literal('MEDIA_XON') }),
]);

const RATES: ReadonlyMap<string, LegRateHz> = new Map([
  ['slin', 8000],
  ['slin16', 16_000],
]);

/** Drops what Asterisk has queued. Text above 128 bytes is ignored by Asterisk without a word. */
export const FLUSH = '{"command":"FLUSH_MEDIA"}';

/** @param text In the JSON form, which the dialplan asks for with `f(json)`. Never throws. */
export function parseMediaMessage(text: string): MediaMessage {
  const parsed = message.safeParse(toJson(text)).data;
  switch (parsed?.event) {
    case 'MEDIA_START':
      return { type: 'start', rateHz: toRate(parsed.format, parsed.optimal_frame_size) };
    case 'DTMF_END': {
      const key = toKey(parsed.digit);
      return key === undefined ? { type: 'other' } : { type: 'digit', key };
    }
    case 'MEDIA_XOFF':
      return { type: 'queue', full: true };
    case 'MEDIA_XON':
      return { type: 'queue', full: false };
    case undefined:
      return { type: 'other' };
  }
}

/** Undefined for sound we do not speak, and for packets that are not 20 ms long. */
function toRate(format: string, frameBytes: number): LegRateHz | undefined {
  const rateHz = RATES.get(format);
  return rateHz && frameBytes === rateHz / 25 ? rateHz : undefined;
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
