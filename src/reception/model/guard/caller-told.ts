import type { Turn } from '../../receptionist.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene } from '../../topic.ts';
import { knownIn } from './known.ts';
import { wordsIn } from './name-guard.ts';
import { createNumberGuard } from './number-guard.ts';

/** Shorter ones are in any sentence, and count only where there is nothing else. */
const SHORTEST_WORD = 3;

/**
 * Whether an argument of a tool is the caller's own: a word of it was said, or spelled, or all of its digits were. What a
 * model has thought up is asked of the caller, and is not kept of one who hangs up before it was read back.
 */
export function createCallerTold(
  scene: Scene,
  turn: Pick<Turn<DialogueState>, 'history' | 'heard' | 'callerNumber' | 'state'>,
): (text: string) => boolean {
  // Most turns call no tool: looked up with the first argument.
  let made: ReturnType<typeof readersOf> | undefined;
  return (text) => {
    made ??= readersOf(scene, turn);
    const { said, isForeignNumber } = made;
    const words = wordsIn(joined(text));
    if (words.length === 0) return /\d/.test(text) && !isForeignNumber(text);
    const long = words.filter((word) => word.length >= SHORTEST_WORD);
    return (long.length > 0 ? long : words).some((word) => said.has(word));
  };
}

function readersOf(scene: Scene, turn: Parameters<typeof createCallerTold>[1]) {
  const { ofCaller } = knownIn(scene, turn);
  // A number may be dictated over several turns.
  const numbers = { publicly: [], ofCaller: [...ofCaller, ofCaller.join(' ')] };
  return {
    said: new Set(ofCaller.flatMap((text) => wordsIn(joined(text)))),
    isForeignNumber: createNumberGuard(scene, numbers),
  };
}

/** "m a r y", "M-A-R-Y" and "M. A. R. Y." as one word. */
function joined(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}(?:[\s.-]+\p{L}(?!\p{L}))+/gu, (run) => run.replace(/\P{L}/gu, ''));
}
