import { createRandom, type Random } from '../random.ts';
import type { LinePause } from '../utterance.ts';
import { VOICE_KEYS, type VoiceKey } from '../voices.ts';
import { BROKEN, NUMBERS, SENTENCES, SPELLED } from './cut-off-lines.ts';
import type { SceneKey } from './scenes.ts';

/** A caller who pauses in mid-turn: the attendant has to wait for the end. */
export interface CutOff {
  readonly id: string;
  readonly kind: 'anywhere' | 'digits' | 'spelled' | 'broken';
  /** Where the caller is when the line is said. */
  readonly scene: SceneKey;
  readonly text: string;
  readonly voice: VoiceKey;
  readonly pauses: readonly LinePause[];
  /** A quiet office under every other line; digital silence in the pauses of the rest. */
  readonly roomToneDbfs?: number;
  readonly quick: boolean;
}

type Draft = Pick<CutOff, 'kind' | 'scene' | 'text' | 'pauses'>;

const SHORTEST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 900;
/** Single letters come faster than thoughts. */
const LONGEST_LETTER_PAUSE_MS = 600;
const ROOM_TONE_DBFS = -62;
const SEED = 501;
/** How often each line is said, each time with other pauses and another voice. */
const TIMES = { anywhere: 3, digits: 4, spelled: 2, broken: 2 } as const;
/** Odd, so that both rooms are among them. */
const EVERY_QUICK = 7;

const random = createRandom(SEED);

const drafts: readonly Draft[] = [
  ...repeated(SENTENCES, TIMES.anywhere).map(([scene, text]) => anywhere(random, scene, text)),
  ...repeated(NUMBERS, TIMES.digits).map((groups) => dictated(random, groups)),
  ...repeated(SPELLED, TIMES.spelled).map((text) => spelled(random, text)),
  ...repeated(BROKEN, TIMES.broken).map(([scene, text]) => broken(random, scene, text)),
];

export const CUT_OFFS: readonly CutOff[] = drafts.map((draft, i) => ({
  id: `cut-off-${draft.kind}-${String(i + 1).padStart(3, '0')}`,
  ...draft,
  voice: VOICE_KEYS[(i * 5) % VOICE_KEYS.length] ?? 'us-man',
  ...(i % 2 === 0 ? {} : { roomToneDbfs: ROOM_TONE_DBFS }),
  quick: i % EVERY_QUICK === 0,
}));

/** One or two pauses between any words, whatever the words are. */
function anywhere(random: Random, scene: SceneKey, text: string): Draft {
  const last = text.split(' ').length - 2;
  const places = new Set([random.whole(0, last)]);
  if (last >= 4 && random.between(0, 1) < 0.5) places.add(random.whole(0, last));
  const pauses = [...places].toSorted((a, b) => a - b).map((afterWord) => pause(random, afterWord));
  return { kind: 'anywhere', scene, text, pauses };
}

/** A pause after each group but the last. */
function dictated(random: Random, groups: readonly string[]): Draft {
  let words = 0;
  const pauses = groups.slice(0, -1).map((group) => {
    words += group.split(' ').length;
    return pause(random, words - 1);
  });
  return { kind: 'digits', scene: 'asked-number', text: groups.join(' '), pauses };
}

/** A pause after each letter but the last, and after a name in front of them. */
function spelled(random: Random, text: string): Draft {
  const pauses = text
    .split(' ')
    .slice(0, -1)
    .map((_, index) => pause(random, index, LONGEST_LETTER_PAUSE_MS));
  return { kind: 'spelled', scene: 'asked-name', text, pauses };
}

function broken(random: Random, scene: SceneKey, marked: string): Draft {
  const parts = marked.split(' | ');
  let words = 0;
  const pauses = parts.slice(0, -1).map((part) => {
    words += part.split(' ').length;
    return pause(random, words - 1);
  });
  return { kind: 'broken', scene, text: parts.join(' '), pauses };
}

/** In steps of 10 ms, as sound is measured. */
function pause(random: Random, afterWord: number, longestMs = LONGEST_PAUSE_MS): LinePause {
  return { afterWord, ms: 10 * random.whole(SHORTEST_PAUSE_MS / 10, longestMs / 10) };
}

function repeated<T>(rows: readonly T[], times: number): readonly T[] {
  return rows.flatMap((row) => Array<T>(times).fill(row));
}
