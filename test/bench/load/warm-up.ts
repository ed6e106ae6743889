import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../../support/pbx/wait-until.ts';
import { readDaemon } from './daemon-figures.ts';
import { dialLoad } from './dial-load.ts';
import type { LoadHouse } from './load-house.ts';
import type { LoadQuestions } from './questions.ts';

/** One caller of each half. */
const CALLS = 2;
const FIRST_NUMBER = 1900;
/** Two questions of each. */
const TALK_MS = 10_000;
const ANSWER_MS = 3000;
/** Phrases are rendered ahead at least ten times a second; after so long without a request all of them are ready. */
const STILL_MS = 1500;
const STILL_LIMIT_MS = 60_000;

/** Until everything is there that is made once: compiled code, connections, phrases. */
export async function warmUp(house: LoadHouse, questions: LoadQuestions): Promise<void> {
  {
    await using load = await dialLoad(house, {
      calls: CALLS,
      questions,
      firstNumber: FIRST_NUMBER,
      log: () => undefined,
    });
    await sleep(TALK_MS);
    await load.silence();
    await sleep(ANSWER_MS);
  }
  await waitUntil('no call lives', 10_000, async () => (await readDaemon(house.pbx)).liveCalls === 0);
  let seen = -1;
  await waitUntil('all phrases are rendered', STILL_LIMIT_MS, async () => {
    const before = seen;
    seen = (await house.vendors.report()).voice.requests.length;
    await sleep(STILL_MS);
    return seen === before;
  });
}
