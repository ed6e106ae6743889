/**
 * Makes whole samples of PCM bytes (16-bit little-endian) that arrive cut anywhere, also inside a sample.
 * Half a sample at the very end is dropped.
 */
export function createPcmJoiner(): (bytes: Uint8Array) => Int16Array {
  let half = new Uint8Array(0);
  return (bytes) => {
    const all = Buffer.concat([half, bytes]);
    const samples = new Int16Array(all.length >> 1);
    // Every machine Node runs on keeps samples as they arrive, low byte first. Half a minute may come at once, and one
    // by one that takes longer than a frame.
    new Uint8Array(samples.buffer).set(all.subarray(0, samples.byteLength));
    half = Uint8Array.from(all.subarray(samples.byteLength));
    return samples;
  };
}
