import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Utterance } from './utterance.ts';
import type { BaseUrls, VendorCommand, VendorMessage, VendorOptions } from './vendor-messages.ts';
import type { VendorReport } from './vendor-report.ts';

/** Speech-to-text, model and voice of vendors on loopback, in one process of their own. */
export interface Vendors extends AsyncDisposable {
  readonly baseUrls: BaseUrls;
  readonly pid: number;
  /**
   * The caller begins an utterance at `startMs` of the monotonic clock, now or later. It must be told no later
   * than its sound arrives, and it is transcribed only where that sound does arrive. First utterances of two
   * callers begin at least 300 ms apart, those of one caller do not overlap, and an id is used for one call.
   */
  callerSays(caller: string, utterance: Utterance, startMs: number): void;
  /** Whole for what was announced more than 4 s ago: until then sound may still arrive. */
  report(): Promise<VendorReport>;
}

const PROCESS = join(import.meta.dirname, 'vendors-process.ts');

export async function startVendors(options: VendorOptions): Promise<Vendors> {
  const child = fork(PROCESS, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  const exited = once(child, 'exit');
  const open = new Map<number, PromiseWithResolvers<VendorReport>>();
  const started = Promise.withResolvers<BaseUrls>();
  let lastId = 0;

  const gone = () => {
    const error = new Error('the vendors have ended');
    started.reject(error);
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  child.once('exit', gone);
  child.on('message', (message) => {
    // The child speaks the types of vendor-messages.ts.
    const told = message as VendorMessage;
    if (told.type === 'started') return started.resolve(told.baseUrls);
    open.get(told.id)?.resolve(told.report);
    open.delete(told.id);
  });
  send(child, { type: 'start', options });

  return {
    baseUrls: await started.promise,
    // Known since the child spoke.
    pid: child.pid ?? 0,
    callerSays: (caller, utterance, startMs) => send(child, { type: 'says', caller, utterance, startMs }),
    report() {
      lastId += 1;
      const report = Promise.withResolvers<VendorReport>();
      open.set(lastId, report);
      if (child.connected) send(child, { type: 'report', id: lastId });
      else gone();
      return report.promise;
    },
    async [Symbol.asyncDispose]() {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}

function send(child: ChildProcess, command: VendorCommand): void {
  // What a child that has ended can no longer be told, its exit tells everybody.
  if (child.connected) child.send(command, () => {});
}
