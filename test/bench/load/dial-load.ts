import { setTimeout as sleep } from 'node:timers/promises';
import { type LoadCaller, type LoadCallers, startLoadCallers } from '../callers/load-callers.ts';
import { type Asked, keepAsking } from './ask.ts';
import type { LoadHouse } from './load-house.ts';
import type { LoadQuestions } from './questions.ts';

/** Calls with the attendant, all of which talk. Goes with its calls. */
export interface DialledLoad extends AsyncDisposable {
  readonly callers: readonly LoadCaller[];
  /** Nobody asks any more. Resolves with all that was asked. */
  silence(): Promise<readonly Asked[]>;
}

export interface DialOptions {
  readonly calls: number;
  readonly questions: LoadQuestions;
  readonly firstNumber: number;
  readonly log: (text: string) => void;
}

/**
 * Calls are set up 25 a second, in bursts: first words are 350 ms apart, and whoever waits for them longer than for
 * 19 s is asked for the second time whether anybody is there.
 */
const BURST = 40;
/** Most have heard the greeting by the time they speak. */
const GREETING_MS = 2500;

/** Resolves when every caller has said its first words. */
export async function dialLoad(house: LoadHouse, options: DialOptions): Promise<DialledLoad> {
  const { calls, questions, firstNumber, log } = options;
  await using parts = new AsyncDisposableStack();
  const quiet = new AbortController();
  const groups: LoadCallers[] = [];
  const asking: Promise<readonly Asked[]>[] = [];
  parts.defer(() => quiet.abort());
  for (let from = 0; from < calls; from += BURST) {
    const count = Math.min(BURST, calls - from);
    const burst = await startLoadCallers(house.pbx, {
      count,
      target: '100',
      firstNumber: firstNumber + from,
    });
    groups.push(parts.use(burst));
    log(`${from + burst.callers.length} of ${calls} calls are up`);
    await sleep(GREETING_MS);
    for (const [i, caller] of burst.callers.entries()) {
      asking.push(keepAsking(house, caller, { questions, index: from + i, signal: quiet.signal }));
    }
    // Behind all of them.
    await house.firstWords();
  }
  const all = parts.move();
  return {
    callers: groups.flatMap(({ callers }) => callers),
    async silence() {
      quiet.abort();
      return (await Promise.all(asking)).flat();
    },
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}
