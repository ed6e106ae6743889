import type { AudioFrame, SampleRateHz } from '../../../core/audio.ts';
import { AppError } from '../../../core/errors.ts';
import type { DeepgramConfig } from './config.ts';
import type { EventFeed } from './event-feed.ts';
import { createFlushQueue } from './flush-queue.ts';
import { parseResults, type Results } from './results.ts';
import { createServerWatch } from './server-watch.ts';
import { createTranscript } from './transcript.ts';
import type { Wire, WireListener } from './wire.ts';

/**
 * A connection without sound or KeepAlive for 10 s is closed; one is wanted every 3 to 5 s
 * (https://developers.deepgram.com/docs/audio-keep-alive).
 */
const KEEP_ALIVE_MS = 4000;

/** One stream: frames and flushes go out, results come in, events are fed. */
export interface Recognition extends WireListener {
  start(wire: Wire): void;
  push(frame: AudioFrame): void;
  flush(): void;
  /** Ends once the open flushes have been answered. */
  finish(): void;
  /** Ends at once. */
  stop(): void;
}

/** Exactly one final answers each flush; words that come too late for theirs are dropped. */
export function createRecognition(
  config: DeepgramConfig,
  rateHz: SampleRateHz,
  feed: EventFeed,
): Recognition {
  const transcript = createTranscript();
  let wire: Wire | undefined;
  let state: 'on' | 'finishing' | 'over' = 'on';
  let [sentSamples, flushedSamples] = [0, 0];
  /** The clock of the leg: end of the last frame, its distance from the sound sent, time of the last event. */
  let [nowMs, offsetMs, toldMs] = [0, 0, 0];
  let partial = '';

  const tell = (type: 'partial' | 'final', text: string, atMs: number) => {
    toldMs = Math.max(toldMs, Math.min(atMs, nowMs));
    partial = type === 'final' ? '' : text;
    feed.event({ type, text, atMs: toldMs });
  };
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
  const take = (results: Results) => {
    const endS = results.start + results.duration;
    transcript.take(results);
    if (results.from_finalize) return flushes.answered(endS);
    const text = transcript.text();
    if (text && text !== partial) tell('partial', text, endS * 1000 + offsetMs);
  };
  const flushes = createFlushQueue(config.finalMs, ({ atS, atMs }) => {
    tell('final', transcript.text(), atMs);
    transcript.cut(atS);
    completeWhenAnswered();
  });
  const watch = createServerWatch({
    keepAliveMs: KEEP_ALIVE_MS,
    silenceMs: config.silenceMs,
    keepAlive: () => wire?.control('KeepAlive'),
    silent: () => end(new AppError('provider.unreachable', 'deepgram: the server is silent')),
  });

  return {
    start(opened) {
      wire = opened;
      watch.start();
    },
    push({ samples, atMs }) {
      if (state !== 'on') return;
      wire?.sound(samples);
      offsetMs = atMs - (sentSamples * 1000) / rateHz;
      sentSamples += samples.length;
      nowMs = (sentSamples * 1000) / rateHz + offsetMs;
      watch.sent(samples.length / rateHz);
    },
    flush() {
      if (state !== 'on') return;
      const asked = sentSamples > flushedSamples;
      flushedSamples = sentSamples;
      if (asked) wire?.control('Finalize');
      flushes.add({ atS: sentSamples / rateHz, atMs: nowMs }, asked);
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
      const results = parseResults(message);
      if (results === 'unreadable') end(new AppError('provider.protocol', 'deepgram: an unreadable message'));
      else if (results) take(results);
    },
    lost(error) {
      // A caller who has hung up is owed what is known, not an error.
      if (state === 'finishing') flushes.settle();
      end(error);
    },
  };
}
