import type { AudioFrame } from '../../../core/audio.ts';
import { AppError } from '../../../core/errors.ts';
import type { TurnOpinion } from '../../../ports/speech-to-text.ts';
import { createChunks } from './chunks.ts';
import type { Heard } from './ear.ts';
import type { EventFeed } from './event-feed.ts';
import { createFlushQueue, ROUNDING_S } from './flush-queue.ts';
import { createLegClock } from './leg-clock.ts';
import type { Protocol } from './protocol.ts';
import { createServerWatch } from './server-watch.ts';
import { KEEP_ALIVE_MS, type Wire, type WireListener } from './wire.ts';

/** One stream: frames and flushes go out, messages come in, events are fed. */
export interface Recognition extends WireListener {
  start(wire: Wire): void;
  push(frame: AudioFrame): void;
  flush(): void;
  /** What was pushed more than 300 ms before holds no words of the caller: our own voice come back, perhaps. */
  speechStarted(atMs: number): void;
  cut(): void;
  /** Ends once the open flushes have been answered. */
  finish(): void;
  /** Ends at once. */
  stop(): void;
}

/** Onsets are noticed late, and the vendor's words begin a little early or late. */
const BEFORE_SPEECH_MS = 300;

/** Exactly one final answers each flush, with the words from the last cut before it on. */
export function createRecognition(
  { rateHz, chunkMs, finalizes, answerMs, createEar }: Protocol,
  silenceMs: number,
  feed: EventFeed,
): Recognition {
  const ear = createEar();
  const clock = createLegClock(rateHz);
  let wire: Wire | undefined;
  let state: 'on' | 'finishing' | 'over' = 'on';
  /** Sound that was cut, was there at the last flush, and has been understood. */
  let [cutS, flushedS, heardS] = [0, 0, 0];
  /** What was told since the cut. */
  let partial = '';
  let opinion: TurnOpinion = 'goes-on';
  /** The caller has spoken since the cut. */
  let begun = false;

  const end = (error?: AppError) => {
    if (state === 'over') return;
    state = 'over';
    watch.stop();
    flushes.clear();
    wire?.close();
    feed.end(error);
  };
  const completeWhenAnswered = () => {
    if (state !== 'finishing' || !flushes.empty) return;
    wire?.control('CloseStream');
    end();
  };
  const flushes = createFlushQueue(answerMs, ({ fromS, atS }) => {
    const text = ear.text(fromS, fromS < cutS ? cutS : Number.POSITIVE_INFINITY);
    if (fromS === cutS) partial = text;
    feed.event({ type: 'final', text, atMs: clock.tell(atS) });
    if (flushes.empty) ear.forget(cutS);
    completeWhenAnswered();
  });
  const tellOpinion = (next: TurnOpinion, text: string, endS: number) => {
    // About words that have been answered for, nobody needs to know; and only what was told can be taken back.
    if (next === opinion || (next !== 'goes-on' && !text)) return;
    opinion = next;
    feed.event({ type: 'turn', opinion, atMs: clock.tell(endS) });
  };
  const tell = (heard: Heard) => {
    heardS = Math.max(heardS, heard.endS);
    if (heard.answers === 'oldest') return flushes.answered(heard.endS);
    // Finals come first: they are about sound before that of a partial.
    if (heard.answers === 'covered') flushes.covered(heard.endS);
    const text = ear.text(cutS, Number.POSITIVE_INFINITY);
    if (text && text !== partial) {
      partial = text;
      feed.event({ type: 'partial', text, atMs: clock.tell(heard.endS) });
    }
    if (heard.opinion) tellOpinion(heard.opinion, text, heard.endS);
  };
  const cutAt = (atS: number) => {
    [cutS, partial, opinion] = [atS, '', 'goes-on'];
    if (flushes.empty) ear.forget(cutS);
  };
  const chunks = createChunks((rateHz * chunkMs) / 1000, (samples) => wire?.sound(samples));
  const watch = createServerWatch({
    keepAliveMs: KEEP_ALIVE_MS,
    silenceMs,
    keepAlive: () => wire?.control('KeepAlive'),
    silent: () => end(new AppError('provider.unreachable', 'deepgram: the server is silent')),
  });

  return {
    start(opened) {
      wire = opened;
      watch.start();
    },
    push(frame) {
      if (state !== 'on') return;
      chunks.add(frame.samples);
      clock.pushed(frame);
      watch.sent(frame.samples.length / rateHz);
    },
    flush() {
      if (state !== 'on') return;
      chunks.send();
      const atS = clock.sentS;
      const asked = finalizes ? atS > flushedS : atS > heardS + ROUNDING_S;
      flushedS = atS;
      if (asked && finalizes) wire?.control('Finalize');
      flushes.add({ fromS: cutS, atS }, asked);
    },
    speechStarted(atMs) {
      if (state !== 'on' || begun) return;
      begun = true;
      cutAt(Math.max(cutS, clock.at(atMs - BEFORE_SPEECH_MS)));
    },
    cut() {
      if (state !== 'on') return;
      begun = false;
      cutAt(clock.sentS);
    },
    finish() {
      if (state !== 'on') return;
      state = 'finishing';
      completeWhenAnswered();
    },
    stop: () => end(),
    message(message) {
      if (state === 'over') return;
      watch.received();
      try {
        const heard = ear.take(message);
        if (heard) tell(heard);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        end(error);
      }
    },
    lost(error) {
      // A caller who has hung up is owed what is known, not an error.
      if (state === 'finishing') flushes.settle();
      end(error);
    },
  };
}
