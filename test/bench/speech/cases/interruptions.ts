import type { LastingNoise } from '../noise/make-noise.ts';
import { SPEECH_DBFS } from '../utterance.ts';
import { VOICE_KEYS, type VoiceKey } from '../voices.ts';
import type { TellingKey } from './scenes.ts';

/** A caller who wants the floor: the attendant has to fall silent. */
export interface Interruption {
  readonly id: string;
  readonly text: string;
  readonly voice: VoiceKey;
  readonly over: TellingKey;
  /** Where in the attendant's speech, question included, the caller begins: 0 to 1. */
  readonly atShare: number;
  readonly levelDbfs: number;
  /** Noise of the caller's side all the while. */
  readonly noise?: { readonly kind: LastingNoise; readonly snrDb: number; readonly seed: number };
  readonly quick: boolean;
}

const TEXTS: readonly string[] = [
  // Words that mean nothing else.
  'stop',
  'wait',
  'no',
  'excuse me',
  'hello?',
  'hold on',
  'hang on',
  'sorry?',
  'no no',
  'stop please',
  'wait a minute',
  'hello are you there?',
  // Questions and requests.
  'what are your opening hours',
  'what is your address',
  'when do you close today',
  'what about saturday',
  'can i leave a message',
  'can you repeat that',
  'i have a question about a bill',
  'no that is wrong',
  // For somebody else.
  'i want to speak to a person',
  'can i speak to somebody please',
  'put me through to doctor lane',
  'reception please',
];
const SHARES = [0.1, 0.5, 0.9] as const;
const OVER: readonly TellingKey[] = ['greeting', 'hours', 'address', 'abilities', 'read-back'];

type Condition = Pick<Interruption, 'levelDbfs' | 'noise'>;

/** Half of them on a good line; the others 15 dB softer or with noise. */
const CONDITIONS: readonly Condition[] = [
  { levelDbfs: SPEECH_DBFS },
  { levelDbfs: SPEECH_DBFS - 15 },
  { levelDbfs: SPEECH_DBFS },
  { levelDbfs: SPEECH_DBFS, noise: { kind: 'babble', snrDb: 15, seed: 201 } },
  { levelDbfs: SPEECH_DBFS },
  { levelDbfs: SPEECH_DBFS, noise: { kind: 'street', snrDb: 10, seed: 202 } },
  { levelDbfs: SPEECH_DBFS },
];

/** Each text at each share; voice, condition and what is talked over go round in steps that do not coincide. */
export const INTERRUPTIONS: readonly Interruption[] = TEXTS.flatMap((text, t) =>
  SHARES.map((atShare, s): Interruption => {
    const row = t * SHARES.length + s;
    const condition = CONDITIONS[row % CONDITIONS.length] ?? { levelDbfs: SPEECH_DBFS };
    return {
      id: `interruption-${text.replaceAll(/[^a-z]+/g, '-').replace(/-$/, '')}-${atShare * 100}`,
      text,
      voice: VOICE_KEYS[(row * 3) % VOICE_KEYS.length] ?? 'us-man',
      over: OVER[(t + s * 2) % OVER.length] ?? 'hours',
      atShare,
      ...condition,
      quick: row % 7 === 3 || row % 14 === 0,
    };
  }),
);
