import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { bareEnv } from '../../../core/bare-env.ts';
import { AppError } from '../../../core/errors.ts';
import type { SpeechChunk } from '../../../ports/text-to-speech.ts';
import type { ClauseOrder, HelperReply, HelperRequest } from './helper-messages.ts';

/** Has clauses made in a helper process, so that neither espeak-ng nor its sound holds up the loop that moves sound. */
export interface EspeakRunner {
  /**
   * The clause chunk by chunk. Ends early and quietly when `signal` aborts; leaving the loop ends the work.
   *
   * @throws AppError `tool.missing`, `provider.unreachable`, `voice.missing`, `provider.protocol`.
   */
  make(order: ClauseOrder, signal: AbortSignal): AsyncIterable<SpeechChunk>;
  /** Starts the helper, which takes a few tenths of a second. @throws AppError `provider.unreachable`. */
  start(): void;
  close(): void;
}

type Orders = Map<number, ReadableStreamDefaultController<SpeechChunk>>;

const HELPER = join(import.meta.dirname, 'espeak-helper.ts');

/** The helper starts with the first clause at the latest, and again when it has died. */
export function createEspeakRunner(): EspeakRunner {
  const orders: Orders = new Map();
  let helper: ChildProcess | undefined;
  let lastId = 0;

  const start = (): void => {
    if (helper) return;
    const started = startHelper(orders, () => {
      if (helper === started) helper = undefined;
    });
    helper = started;
  };
  // One that could not be started has no channel; what it was asked fails with its end.
  const send = (request: HelperRequest) => helper?.connected && helper.send(request, () => {});

  return {
    async *make(order, signal) {
      if (signal.aborted) return;
      start();
      lastId += 1;
      const id = lastId;
      const drop = () => {
        if (orders.delete(id)) send({ type: 'abort', id });
      };
      const chunks = new ReadableStream<SpeechChunk>({
        start: (controller) => void orders.set(id, controller),
        cancel: drop,
      });
      const abort = () => {
        orders.get(id)?.close();
        drop();
      };
      signal.addEventListener('abort', abort, { once: true });
      helper?.channel?.ref();
      send({ type: 'make', id, order });
      try {
        for await (const chunk of chunks) {
          if (signal.aborted) return;
          yield chunk;
        }
      } finally {
        signal.removeEventListener('abort', abort);
        if (orders.size === 0) helper?.channel?.unref();
      }
    },
    start,
    close() {
      if (helper?.connected) helper.disconnect();
      helper = undefined;
    },
  };
}

/** A process whose replies reach `orders`, all of which fail when it ends. */
function startHelper(orders: Orders, onGone: () => void): ChildProcess {
  const started = forkHelper();
  started.on('message', (message) => settle(orders, message as HelperReply));
  const gone = () => {
    onGone();
    const error = { code: 'provider.unreachable', message: 'the helper of espeak-ng ended' } as const;
    for (const id of [...orders.keys()]) settle(orders, { type: 'error', id, ...error });
  };
  started.once('exit', gone);
  started.once('error', gone);
  // A command that has done its work does not wait for the helper.
  started.unref();
  started.channel?.unref();
  return started;
}

/** @throws AppError `provider.unreachable` where the system has no room for a process. */
function forkHelper(): ChildProcess {
  try {
    return fork(HELPER, [], {
      env: bareEnv(process.env),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  } catch (cause) {
    throw new AppError('provider.unreachable', 'the helper of espeak-ng could not be started', { cause });
  }
}

function settle(orders: Orders, reply: HelperReply): void {
  const order = orders.get(reply.id);
  if (reply.type === 'chunk') {
    const { samples, words } = reply.chunk;
    // What arrived lies in a buffer with other messages, which a phrase that is kept would keep as a whole.
    order?.enqueue({ samples: samples.slice(), words });
    return;
  }
  orders.delete(reply.id);
  if (reply.type === 'error') order?.error(new AppError(reply.code, reply.message));
  else order?.close();
}
