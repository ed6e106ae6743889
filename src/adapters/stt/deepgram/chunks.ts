/** Collects frames to chunks of one size; the vendor recommends 80 ms for Flux. */
export interface Chunks {
  add(samples: Int16Array): void;
  /** Sends what is there. */
  send(): void;
}

export function createChunks(chunkSamples: number, onChunk: (samples: Int16Array) => void): Chunks {
  const chunk = new Int16Array(chunkSamples);
  let filled = 0;
  const send = () => {
    if (filled > 0) onChunk(chunk.slice(0, filled));
    filled = 0;
  };
  return {
    add(samples) {
      for (let at = 0; at < samples.length; ) {
        const part = samples.subarray(at, at + chunkSamples - filled);
        chunk.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === chunkSamples) send();
      }
    },
    send,
  };
}
