import type { EchoShape } from '../echo-path.ts';
import type { NoiseKind } from '../noise/make-noise.ts';
import type { TellingKey } from './scenes.ts';

/** Sound that nobody says: the attendant has to go on. */
export interface Disturbance {
  readonly id: string;
  readonly sound:
    | { readonly type: 'noise'; readonly kind: NoiseKind; readonly seed: number; readonly levelDbfs: number }
    | { readonly type: 'echo'; readonly shape: EchoShape };
  readonly over: TellingKey;
  /** Where in the attendant's speech a noise begins; an echo is there from the first word. */
  readonly atShare: number;
  /** Of a noise that goes on; a door has its own length. */
  readonly durationMs: number;
  readonly quick: boolean;
}

/** From a room away to as loud as a soft caller; babble of -28 dB is 8 dB below ordinary speech. */
const LEVELS_DBFS = [-46, -40, -34, -28] as const;
const NOISES: readonly NoiseKind[] = [
  'ring-uk',
  'ring-us',
  'street',
  'babble',
  'hum',
  'line',
  'door',
  'keyboard',
  'music',
];
/** The road and back: a good PBX, a mobile network, a satellite or a poor internet line. */
const DELAYS_MS = Array.from({ length: 13 }, (_, i) => 50 + (250 * i) / 12).map(Math.round);
const ECHO_LEVELS_DB = [-20, -30] as const;
/** The stand-in for hosted recognition tells callers apart by their first sound, so none may come before their words. */
const ECHO_OVER: readonly TellingKey[] = ['greeting'];
const OVER: readonly TellingKey[] = ['greeting', 'abilities', 'read-back', 'hours'];
const SEED = 401;
const DURATION_MS = 6000;

const noises = NOISES.flatMap((kind, row) =>
  LEVELS_DBFS.map((levelDbfs, i): Disturbance => {
    const seed = SEED + row * LEVELS_DBFS.length + i;
    return {
      id: `noise-${kind}${levelDbfs}`,
      sound: { type: 'noise', kind, seed, levelDbfs },
      over: OVER[(row + i) % OVER.length] ?? 'hours',
      atShare: [0, 0.1, 0.2, 0.3][i] ?? 0,
      durationMs: DURATION_MS,
      quick: i === 2,
    };
  }),
);

const echoes = ECHO_OVER.flatMap((over) =>
  ECHO_LEVELS_DB.flatMap((levelDb) =>
    DELAYS_MS.map((delayMs): Disturbance => {
      const id = `echo-${over}${levelDb}-${delayMs}`;
      const sound = { type: 'echo', shape: { delayMs, levelDb } } as const;
      const quick = delayMs % 125 === 50 && levelDb === -20;
      return { id, sound, over, atShare: 0, durationMs: 0, quick };
    }),
  ),
);

export const DISTURBANCES: readonly Disturbance[] = [...noises, ...echoes];
