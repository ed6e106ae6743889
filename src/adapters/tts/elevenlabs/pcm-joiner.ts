/**
 * Makes whole samples of PCM bytes (16-bit little-endian) that arrive cut anywhere, also inside a sample.
 * Half a sample at the very end is dropped.
 */
export function createPcmJoiner(): (bytes: Uint8Array) => Int16Array {
  let half = new Uint8Array(0);
  return (bytes) => {
    const all = Buffer.concat([half, bytes]);
    const samples = new Int16Array(all.length >> 1);
    for (let i = 0; i < samples.length; i++) samples[i] = all.readInt16LE(2 * i);
    half = Uint8Array.from(all.subarray(2 * samples.length));
    return samples;
  };
}
