import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { AppError } from '../../../core/errors.ts';
import type { HelperReply, HelperRequest } from './helper-messages.ts';

/** Runs espeak-ng through a helper process, so that starting it never holds up the loop that moves sound. */
export interface EspeakRunner {
  /**
   * @param options Arguments of espeak-ng; the text goes in by stdin.
   * @returns what espeak-ng wrote, undefined when `signal` aborted.
   * @throws AppError `tool.missing`, `provider.unreachable`, `provider.rejected`.
   */
  run(options: readonly string[], text: string, signal: AbortSignal): Promise<Buffer | undefined>;
  close(): void;
}

const HELPER = join(import.meta.dirname, 'espeak-helper.ts');

/** The helper starts with the first run, and again when it has died. */
export function createEspeakRunner(): EspeakRunner {
  const waiting = new Map<number, PromiseWithResolvers<Buffer | undefined>>();
  let helper: ChildProcess | undefined;
  let lastId = 0;

  const start = (): ChildProcess => {
    const started = fork(HELPER, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    started.on('message', (message) => settle(waiting, message as HelperReply));
    const gone = () => {
      if (helper === started) helper = undefined;
      for (const one of waiting.values())
        one.reject(new AppError('provider.unreachable', 'the helper of espeak-ng ended'));
      waiting.clear();
    };
    started.once('exit', gone);
    started.once('error', gone);
    // A command that has done its work does not wait for the helper.
    started.unref();
    started.channel?.unref();
    return started;
  };
  const send = (request: HelperRequest) => helper?.send(request, () => {});

  return {
    async run(options, text, signal) {
      if (signal.aborted) return undefined;
      helper ??= start();
      lastId += 1;
      const id = lastId;
      const answer = Promise.withResolvers<Buffer | undefined>();
      waiting.set(id, answer);
      const abort = () => {
        send({ type: 'abort', id });
        answer.resolve(undefined);
      };
      signal.addEventListener('abort', abort, { once: true });
      helper.channel?.ref();
      send({ type: 'run', id, options, text });
      try {
        return await answer.promise;
      } finally {
        signal.removeEventListener('abort', abort);
        waiting.delete(id);
        if (waiting.size === 0) helper?.channel?.unref();
      }
    },
    close() {
      helper?.disconnect();
      helper = undefined;
    },
  };
}

function settle(
  waiting: ReadonlyMap<number, PromiseWithResolvers<Buffer | undefined>>,
  { id, output, error }: HelperReply,
): void {
  const answer = waiting.get(id);
  if (error) answer?.reject(new AppError(error.code, error.message));
  else answer?.resolve(output && Buffer.from(output.buffer, output.byteOffset, output.byteLength));
}
