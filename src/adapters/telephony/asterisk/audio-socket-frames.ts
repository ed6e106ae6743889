import type { LegRateHz } from './config.ts';
import { toKey } from './dtmf-key.ts';

/** What the PBX sends on an AudioSocket connection. After `broken` the connection is of no more use. */
export type AudioSocketFrame =
  | { readonly kind: 'uuid'; readonly callId: string }
  | { readonly kind: 'digit'; readonly key: string }
  | { readonly kind: 'audio'; readonly samples: Int16Array; readonly rateHz: LegRateHz }
  | { readonly kind: 'hangup' }
  /** Nothing of use: no key, no sound, or a kind of a newer Asterisk. */
  | { readonly kind: 'other' }
  | { readonly kind: 'broken'; readonly why: string };

export interface AudioSocketParser {
  /** Takes bytes as they come and gives the frames they complete, in order. Never throws. */
  push(bytes: Buffer): readonly AudioSocketFrame[];
}

/** Ends the channel on the PBX. The socket's end does the same, later. */
export const HANGUP_FRAME: Uint8Array = Uint8Array.of(0, 0, 0);

// Kinds of the wire, from Asterisk's res_audiosocket.h.
const HANGUP = 0x00;
const UUID = 0x01;
const DIGIT = 0x03;
const SLIN = 0x10;
const SLIN16 = 0x12;
const SLIN192 = 0x18;
const ERROR = 0xff;
const HEADER_BYTES = 3;
/** A frame of 20 ms at 16 kHz has 640 bytes; 4 KiB leaves room for any packet time, and none for a flood. */
const MAX_SOUND_BYTES = 4096;

/** Reads `kind u8, length u16 big-endian, payload`; audio is 16-bit little-endian, as every machine we run on. */
export function createAudioSocketParser(): AudioSocketParser {
  let rest: Buffer = Buffer.alloc(0);
  let broken = false;

  return {
    push(bytes) {
      if (broken) return [];
      rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const frames: AudioSocketFrame[] = [];
      while (rest.length >= HEADER_BYTES && !broken) {
        const kind = rest.readUInt8(0);
        const length = rest.readUInt16BE(1);
        const fault = faultOf(kind, length);
        if (!fault && rest.length < HEADER_BYTES + length) break;
        const payload = rest.subarray(HEADER_BYTES, HEADER_BYTES + length);
        const frame = fault ? ({ kind: 'broken', why: fault } as const) : toFrame(kind, payload);
        broken = frame.kind === 'broken';
        frames.push(frame);
        rest = rest.subarray(HEADER_BYTES + length);
      }
      return frames;
    },
  };
}

/** One frame for the wire in one buffer: a header whose payload lags 5 ms behind ends the call in Asterisk. */
export function encodeAudio(samples: Int16Array, rateHz: LegRateHz): Buffer {
  const frame = Buffer.allocUnsafe(HEADER_BYTES + samples.byteLength);
  frame.writeUInt8(rateHz === 8000 ? SLIN : SLIN16, 0);
  frame.writeUInt16BE(samples.byteLength, 1);
  frame.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), HEADER_BYTES);
  return frame;
}

/**
 * Judges by the header alone, so that nothing is collected for a frame that cannot be right. What a newer Asterisk may send
 * beside them is skipped by its length; sound that nobody could hear is not.
 */
function faultOf(kind: number, length: number): string | undefined {
  switch (kind) {
    case UUID:
      return length === 16 ? undefined : 'UUID of a wrong length';
    case SLIN:
    case SLIN16:
      if (length > MAX_SOUND_BYTES) return 'oversized frame';
      return length % 2 === 0 ? undefined : 'audio that is no whole number of samples';
    case ERROR:
      return 'error reported by the PBX';
    default:
      return kind > SLIN && kind <= SLIN192 ? 'sound at a rate we do not speak' : undefined;
  }
}

function toFrame(kind: number, payload: Buffer): AudioSocketFrame {
  switch (kind) {
    case HANGUP:
      return { kind: 'hangup' };
    case UUID:
      return { kind: 'uuid', callId: toUuid(payload) };
    case DIGIT:
      return toDigit(payload.toString('latin1'));
    case SLIN:
      return toAudio(payload, 8000);
    case SLIN16:
      return toAudio(payload, 16_000);
    default:
      return { kind: 'other' };
  }
}

function toAudio(payload: Buffer, rateHz: LegRateHz): AudioSocketFrame {
  return payload.length === 0 ? { kind: 'other' } : { kind: 'audio', samples: toSamples(payload), rateHz };
}

function toUuid(payload: Buffer): string {
  return payload.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function toDigit(text: string): AudioSocketFrame {
  const key = toKey(text);
  return key === undefined ? { kind: 'other' } : { kind: 'digit', key };
}

/** A copy: the bytes may lie at an odd address, and the socket uses its buffer again. */
export function toSamples(payload: Buffer): Int16Array {
  const samples = new Int16Array(payload.length >> 1);
  Buffer.from(samples.buffer).set(payload.subarray(0, samples.byteLength));
  return samples;
}
