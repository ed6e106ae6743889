import { samplesOf } from '../line-rate.ts';
import { activeDbfs, atLevel } from '../loudness.ts';
import { mix } from '../mix.ts';
import type { Random } from '../random.ts';
import { filled } from './shapes.ts';

/** Fewer are understood word by word, more are a hiss. */
const VOICES = { fewest: 4, most: 8 } as const;
const PAUSES_MS = { from: 150, to: 900 } as const;

/** People talking in the same room, one over the other; none of them to us. */
export function babble(random: Random, durationMs: number, voices: readonly Float64Array[]): Float64Array {
  if (voices.length === 0) throw new Error('babble needs voices');
  const count = random.whole(VOICES.fewest, VOICES.most);
  const first = random.whole(0, voices.length - 1);
  const talkers = Array.from({ length: count }, (_, i) => {
    const voice = voices[(first + i) % voices.length] ?? new Float64Array(0);
    return talker(random, durationMs, voice);
  });
  return mix(new Float64Array(samplesOf(durationMs)), ...talkers);
}

/** One who says the same again and again, begun somewhere in the middle, nearer or farther than the others. */
function talker(random: Random, durationMs: number, voice: Float64Array): Float64Array {
  const level = activeDbfs(voice) + random.between(-6, 0);
  const said = atLevel(voice, level);
  let offset = Math.floor(random.between(0, said.length));
  return filled(durationMs, () => {
    const rest = said.subarray(offset);
    offset = 0;
    const withPause = new Float64Array(rest.length + samplesOf(random.between(PAUSES_MS.from, PAUSES_MS.to)));
    withPause.set(rest);
    return withPause;
  });
}
