import type { AppError } from '../../../core/errors.ts';
import type { SttEvent } from '../../../ports/speech-to-text.ts';

/** Carries events from the socket to whoever iterates the stream. */
export interface EventFeed extends AsyncIterable<SttEvent> {
  event(event: SttEvent): void;
  /** Nothing follows what has been fed; with an error the reader is told so behind it. */
  end(error?: AppError): void;
  /** Resolves after the end, once a reader, if there is one, has been given the last event. */
  read(): Promise<void>;
}

export function createEventFeed(signal: AbortSignal): EventFeed {
  const read = Promise.withResolvers<void>();
  let over = false;
  let unread = 0;
  let failure: AppError | undefined;
  let controller: ReadableStreamDefaultController<SttEvent> | undefined;
  const events = new ReadableStream<SttEvent>({
    start(own) {
      controller = own;
    },
    cancel() {
      over = true;
    },
  });
  const look = () => {
    if (over && (unread === 0 || !events.locked || signal.aborted)) read.resolve();
  };
  return {
    event(event) {
      if (over) return;
      unread++;
      controller?.enqueue(event);
    },
    end(error) {
      if (over) return;
      over = true;
      failure = error;
      controller?.close();
      look();
    },
    read: () => read.promise,
    async *[Symbol.asyncIterator]() {
      try {
        for await (const event of events) {
          if (signal.aborted) return;
          unread--;
          look();
          yield event;
        }
        if (failure && !signal.aborted) throw failure;
      } finally {
        // A reader that leaves early is owed nothing more.
        unread = 0;
        look();
      }
    },
  };
}
