import { AppError } from '../core/errors.ts';

/** Bytes of a header with nothing but `fmt ` and `data`. */
const HEADER_BYTES = 44;
/** No engine writes more before its sound; beyond it this is no WAV. */
const MAX_HEADER_BYTES = 4096;
/** Programs that write to a pipe put a placeholder from here up (espeak-ng 0x7ffff000) in the size they cannot know. */
const UNKNOWN_SIZE_FROM = 0x7fff0000;

export interface WavReader {
  /**
   * The samples that are complete with this chunk; none while the header is not.
   *
   * @throws AppError `provider.protocol` when this is no WAV of 16-bit mono PCM.
   */
  push(chunk: Uint8Array): Int16Array;
  /** Undefined until the header has been read. */
  readonly rateHz: number | undefined;
}

/** PCM of 16 bits, mono. */
export function encodeWav(samples: Int16Array, rateHz: number): Buffer {
  // Every machine Node runs on stores samples as WAV does: low byte first.
  const sound = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  return Buffer.concat([wavHeader({ dataBytes: samples.byteLength, rateHz, channels: 1 }), sound]);
}

/** What stands before PCM of 16 bits; samples of several channels follow one another in turn. */
export function wavHeader({
  dataBytes,
  rateHz,
  channels,
}: {
  readonly dataBytes: number;
  readonly rateHz: number;
  readonly channels: number;
}): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(HEADER_BYTES - 8 + dataBytes, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20); // PCM
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(rateHz, 24);
  bytes.writeUInt32LE(rateHz * channels * 2, 28);
  bytes.writeUInt16LE(channels * 2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(dataBytes, 40);
  return bytes;
}

/**
 * Reads a whole file. A `data` size beyond the end of the file counts as the rest of it.
 *
 * @throws AppError `provider.protocol` when this is no WAV of 16-bit mono PCM, or has no `data`.
 */
export function decodeWav(buffer: Uint8Array): { readonly samples: Int16Array; readonly rateHz: number } {
  const reader = createWavReader();
  const samples = reader.push(buffer);
  if (reader.rateHz === undefined) throw notWav('the file ends before its sound');
  return { samples, rateHz: reader.rateHz };
}

/** Reads a WAV as it arrives from a pipe, in chunks cut anywhere; sizes in the header may be placeholders. */
export function createWavReader(): WavReader {
  let header: Buffer = Buffer.alloc(0);
  let rateHz: number | undefined;
  let remainingBytes = 0;
  /** The low byte of a sample whose high byte has not arrived. */
  let odd: Buffer = Buffer.alloc(0);

  function samplesOf(bytes: Uint8Array): Int16Array {
    const sound = Buffer.concat([odd, bytes.subarray(0, remainingBytes)]);
    remainingBytes -= Math.min(remainingBytes, bytes.length);
    odd = sound.subarray(sound.length & ~1);
    const samples = new Int16Array(sound.length >> 1);
    new Uint8Array(samples.buffer).set(sound.subarray(0, samples.byteLength));
    return samples;
  }

  return {
    push(chunk) {
      if (rateHz !== undefined) return samplesOf(chunk);
      header = Buffer.concat([header, chunk]);
      const parsed = parseHeader(header);
      if (parsed === undefined) return new Int16Array(0);
      rateHz = parsed.rateHz;
      remainingBytes = parsed.dataBytes;
      return samplesOf(header.subarray(parsed.dataAt));
    },
    get rateHz() {
      return rateHz;
    },
  };
}

interface Header {
  readonly rateHz: number;
  readonly dataAt: number;
  /** Infinite when the writer did not know. */
  readonly dataBytes: number;
}

/** Undefined while bytes are missing. */
function parseHeader(bytes: Buffer): Header | undefined {
  if (bytes.length < 12) return undefined;
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE') {
    throw notWav('it does not begin with RIFF and WAVE');
  }
  let rateHz: number | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const sizeBytes = bytes.readUInt32LE(at + 4);
    if (name === 'data') return { rateHz: known(rateHz), dataAt: at + 8, dataBytes: knownSize(sizeBytes) };
    // Chunks are padded to an even length.
    const nextAt = at + 8 + sizeBytes + (sizeBytes & 1);
    if (nextAt > MAX_HEADER_BYTES) throw notWav('its header is too long');
    if (nextAt > bytes.length) return undefined;
    if (name === 'fmt ') rateHz = rateOf(bytes.subarray(at + 8, nextAt));
    at = nextAt;
  }
  return undefined;
}

function known(rateHz: number | undefined): number {
  if (rateHz === undefined) throw notWav('its sound comes before its format');
  return rateHz;
}

function knownSize(sizeBytes: number): number {
  return sizeBytes === 0 || sizeBytes >= UNKNOWN_SIZE_FROM ? Number.POSITIVE_INFINITY : sizeBytes;
}

function rateOf(format: Buffer): number {
  if (format.length < 16) throw notWav('its format is too short');
  const [encoding, channels] = [format.readUInt16LE(0), format.readUInt16LE(2)];
  const [rateHz, bits] = [format.readUInt32LE(4), format.readUInt16LE(14)];
  if (encoding !== 1 || channels !== 1 || bits !== 16 || rateHz === 0) {
    throw notWav(`format ${encoding}, ${channels} channels, ${bits} bits, ${rateHz} Hz`);
  }
  return rateHz;
}

function notWav(why: string): AppError {
  return new AppError('provider.protocol', `expected a WAV of 16-bit mono PCM: ${why}`);
}
