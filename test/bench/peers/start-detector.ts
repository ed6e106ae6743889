import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FromDetector, ToDetector } from './detector-messages.ts';
import type { DetectorName, Hearing } from './detectors/detector.ts';

/** A detector in its process, with its model loaded. */
export interface RunningDetector extends AsyncDisposable {
  /** One after the other. Rejects when the process ends. */
  hear(calls: readonly Int16Array[]): Promise<Hearing>;
}

const PROCESS = join(import.meta.dirname, 'detector-process.ts');

/**
 * @param folder Where a peer is installed; ours needs none.
 * @throws When it cannot be loaded.
 */
export async function startDetector(name: DetectorName, folder = ''): Promise<RunningDetector> {
  const child = fork(PROCESS, [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
    serialization: 'advanced',
  });
  const exited = once(child, 'exit');
  let answer = Promise.withResolvers<FromDetector>();
  // The child speaks the types of detector-messages.ts.
  child.on('message', (message) => answer.resolve(message as FromDetector));
  child.once('exit', (code, signal) =>
    answer.resolve({ type: 'failed', reason: `${name} ended: ${signal ?? code}` }),
  );

  async function ask(message: ToDetector): Promise<FromDetector> {
    answer = Promise.withResolvers();
    // What a child that has ended can no longer be told, its exit tells.
    child.send(message, () => {});
    const told = await answer.promise;
    if (told.type === 'failed') throw new Error(told.reason);
    return told;
  }
  async function stop(): Promise<void> {
    if (child.connected) child.disconnect();
    await exited;
  }

  await ask({ type: 'load', name, folder }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    async hear(calls) {
      const told = await ask({ type: 'hear', calls });
      if (told.type !== 'heard') throw new Error(`${name} did not hear`);
      return told.hearing;
    },
    [Symbol.asyncDispose]: stop,
  };
}
