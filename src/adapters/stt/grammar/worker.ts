import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, FromWorker, WorkerStart } from './messages.ts';
import { createRecognizer } from './recognizer.ts';

/** Decodes in a thread of its own: an answer takes 50 to 150 ms, in which the thread does nothing else. */

const port = parentPort ?? failWithoutPort();
// Written by our own side of the thread boundary, recognizer-pool.ts.
const { espeakVoice } = workerData as WorkerStart;
const recognizer = await createRecognizer(espeakVoice, (words) => tell({ type: 'unsayable', words }));
let busy = Promise.resolve();

port.on('message', (answer: Answer) => {
  busy = busy.then(async () => tell(await recognize(answer)));
});
tell({ type: 'ready' });
// For the next start, which may follow a kill.
flushCompileCache();

async function recognize({ samples, grammar }: Answer): Promise<FromWorker> {
  try {
    return { type: 'said', text: await recognizer.recognize(samples, grammar) };
  } catch (error) {
    // Anything else might not pass the thread boundary.
    return { type: 'failed', error: error instanceof Error ? error : new Error(typeof error) };
  }
}

function tell(message: FromWorker): void {
  port.postMessage(message);
}

function failWithoutPort(): never {
  throw new Error('runs as a worker only');
}
