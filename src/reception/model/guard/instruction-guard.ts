import type { Scene } from '../../topic.ts';
import { instructions } from '../prompt.ts';
import type { Known } from './known.ts';

/** So many words in a row are no coincidence. */
const RUN = 6;

/** What is said about instructions in any language of the house, whatever follows. */
const SPEAKS_OF_THEM =
  /\b(?:my|the|these) (?:(?:system|hidden|secret|initial|full|complete|original|exact) ){0,2}(?:instructions?|prompt|system message)\b.{0,20}\b(?:are|is|say|says|read|reads|as follows|tell)\b|\b(?:i (?:was|am|have been) (?:instructed|told|programmed|configured|prompted) (?:to|not to|that))\b|\b(?:meine|die) (?:system|geheimen? |vollstandigen? )?-?(?:anweisung(?:en)?|instruktion(?:en)?|vorgaben?|prompt|systemprompt)\b.{0,20}\b(?:lauten?|sind|ist|sagen?|heissen)\b|\bmir wurde (?:gesagt|befohlen|vorgegeben)\b|\b(?:mis|las) (?:verdaderas |secretas )?(?:instrucciones|ordenes)\b.{0,20}\b(?:son|dicen|es)\b|\bmi (?:prompt|mensaje de sistema)\b|\bme (?:han|dijeron) (?:ordenado|indicado|que)\b/;

/** Keeps what a model is told from being told to callers. */
export function createInstructionGuard(
  scene: Scene,
  { publicly, ofCaller }: Known,
): {
  /** @param clause The next, behind those before. */
  isRepeated(clause: string): boolean;
} {
  const open = new Set([...publicly, ...ofCaller].flatMap(runsIn));
  const closed = new Set(runsIn(instructions(scene)).filter((run) => !open.has(run)));
  let last: readonly string[] = [];
  return {
    isRepeated(clause) {
      const words = [...last, ...wordsIn(clause)];
      last = words.slice(-(RUN - 1));
      return runsOf(words).some((run) => closed.has(run)) || SPEAKS_OF_THEM.test(wordsIn(clause).join(' '));
    },
  };
}

function runsIn(text: string): readonly string[] {
  return runsOf(wordsIn(text));
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
