import type { ShortNoise } from '../noise/make-noise.ts';
import { createRandom } from '../random.ts';
import { VOICE_KEYS, type VoiceKey } from '../voices.ts';
import type { TellingKey } from './scenes.ts';

/** A caller who listens, or coughs: the attendant has to go on and lose no word. */
export interface Backchannel {
  readonly id: string;
  readonly sound:
    | { readonly type: 'words'; readonly text: string; readonly voice: VoiceKey }
    | { readonly type: 'noise'; readonly kind: ShortNoise; readonly seed: number };
  readonly levelDbfs: number;
  readonly over: TellingKey;
  /** Where it begins in what the attendant tells; the question after it does not count: 0 to 1. */
  readonly atShare: number;
  readonly quick: boolean;
}

/** Listeners speak softer than speakers; coughs are as loud as speech. */
const WORDS: readonly (readonly [text: string, levelDbfs: number])[] = [
  ['mm-hm', -26],
  ['mm-hm?', -28],
  ['uh-huh', -26],
  ['mm', -28],
  ['hm', -28],
  ['ok', -26],
  ['okay', -24],
  ['yeah', -26],
  ['yes', -26],
  ['right', -26],
  ['i see', -24],
  ['sure', -26],
  ['yeah okay', -24],
  ['oh right', -24],
  ['got it', -26],
  ['haha', -24],
  ['heh', -26],
];
const NOISES: readonly (readonly [kind: ShortNoise, levelDbfs: number])[] = [
  ['cough-dry', -22],
  ['cough-voiced', -20],
  ['cough-fit', -22],
  ['throat-clear', -24],
  ['sniff', -32],
];
/** Only where the attendant talks long enough for the sound to be over before it asks. */
const OVER: readonly TellingKey[] = ['hours', 'read-back', 'abilities'];
const TIMES = OVER.length;
const SEED = 301;

const random = createRandom(SEED);

export const BACKCHANNELS: readonly Backchannel[] = [
  ...WORDS.flatMap(([text, levelDbfs], row) =>
    placedOver(row).map((place, i): Backchannel => {
      const voice = VOICE_KEYS[(row * TIMES + i * 5) % VOICE_KEYS.length] ?? 'us-man';
      const id = `backchannel-${text.replace('?', '-rising').replace(' ', '-')}-${i + 1}`;
      return { id, sound: { type: 'words', text, voice }, levelDbfs, ...place };
    }),
  ),
  ...NOISES.flatMap(([kind, levelDbfs], row) =>
    placedOver(row).map((place, i): Backchannel => {
      const sound = { type: 'noise', kind, seed: SEED + row * TIMES + i } as const;
      return { id: `backchannel-${kind}-${i + 1}`, sound, levelDbfs, ...place };
    }),
  ),
];

/** Once over each telling, somewhere in its first half. */
function placedOver(row: number) {
  return OVER.map((over, i) => ({
    over,
    atShare: Math.round(random.between(10, 50)) / 100,
    quick: i === row % TIMES && row % 2 === 0,
  }));
}
