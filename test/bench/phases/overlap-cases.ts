import type { TellingKey } from '../speech/cases/scenes.ts';
import type { EchoShape } from '../speech/echo-path.ts';
import type { Material } from '../speech/load-material.ts';
import type { LineSound, Utterance } from '../speech/utterance.ts';
import type { Speakable } from '../stage/bench-caller.ts';

/** Sound over the attendant's speech, and what should come of it. */
export interface OverlapCase {
  readonly id: string;
  readonly kind: 'interruption' | 'backchannel' | 'disturbance';
  readonly over: TellingKey;
  /** Where in the telling it begins: 0 to 1. */
  readonly atShare: number;
  /** Undefined for an echo, which is there from the first word. */
  readonly sound: Speakable | undefined;
  readonly echo: EchoShape | undefined;
}

/** Interruptions, backchannels and disturbances of the material, in turns, so that none of them has the machine to itself. */
export function overlapCases({
  interruptions,
  backchannels,
  disturbances,
}: Material): readonly OverlapCase[] {
  const kinds: readonly (readonly OverlapCase[])[] = [
    interruptions.map(({ case: one, sound }) =>
      caseOf('interruption', one, { sound: speakable(sound, one.text) }),
    ),
    backchannels.map(({ case: one, sound }) =>
      caseOf('backchannel', one, {
        sound: speakable(sound, one.sound.type === 'words' ? one.sound.text : ''),
      }),
    ),
    disturbances.map(({ case: one, sound }) =>
      caseOf('disturbance', one, {
        sound: sound && speakable(sound, ''),
        echo: one.sound.type === 'echo' ? one.sound.shape : undefined,
      }),
    ),
  ];
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => kinds.flatMap((kind) => kind[i] ?? [])).flat();
}

function caseOf(
  kind: OverlapCase['kind'],
  { id, over, atShare }: Pick<OverlapCase, 'id' | 'over' | 'atShare'>,
  { sound, echo }: { readonly sound: Speakable | undefined; readonly echo?: EchoShape | undefined },
): OverlapCase {
  return { id, kind, over, atShare, sound, echo };
}

/** A line in noise has no word times of its own: those of the line, moved by the noise before it. */
function speakable(sound: LineSound & Partial<Utterance>, text: string): Speakable {
  return { ...sound, text, words: sound.words ?? evenly(text, sound) };
}

function evenly(text: string, { firstSoundMs, lastSoundMs }: LineSound): Speakable['words'] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const eachMs = (lastSoundMs - firstSoundMs) / Math.max(1, words.length);
  return words.map((word, i) => ({
    text: word,
    startMs: firstSoundMs + i * eachMs,
    endMs: firstSoundMs + (i + 1) * eachMs,
  }));
}
