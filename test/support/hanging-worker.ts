import { readFileSync, rmSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/**
 * Behind a real worker that has loaded: hangs with the next message before it is worked on, once for each time that the
 * file is written. The file says how: `wait` blocks, `loop` keeps the processor busy.
 */
export function hangWhenTold(file: string): void {
  parentPort?.on('message', () => {
    const how = takeOrder(file);
    if (how === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    while (how === 'loop');
  });
}

function takeOrder(file: string): string | undefined {
  try {
    const how = readFileSync(file, 'utf8');
    rmSync(file);
    return how;
  } catch {
    return undefined;
  }
}
