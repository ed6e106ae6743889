import type { AudioFrame, SampleRateHz } from '../core/audio.ts';
import { AppError } from '../core/errors.ts';
import type { Grammar } from '../core/grammar.ts';
import { createResampler } from '../media/resampler.ts';
import type { SpeechToText, SttStream } from '../ports/speech-to-text.ts';

export interface Recogniser {
  /** The same 20 ms at the leg's rate. */
  push(frame: AudioFrame): void;
  speechStarted(atMs: number): void;
  expect(grammar: Grammar): void;
  /** The words since the last call; empty when there were none, or none in time. */
  words(signal: AbortSignal): Promise<string>;
  close(): Promise<void>;
}

export interface RecogniserOptions {
  readonly rateHz: SampleRateHz;
  /** In order of preference: a lost engine is replaced by the next. */
  readonly engines: readonly SpeechToText[];
  readonly languageTag: string;
  /** How long to wait for the last words of a turn. */
  readonly wordsMs: number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onPartial: (text: string) => void;
  readonly onEngineLost: (engine: SpeechToText, error: AppError) => void;
  /** What an engine that has just opened must still hear, at the leg's rate. */
  readonly replay: () => readonly AudioFrame[];
  /** Aborts when the leg ends. */
  readonly signal: AbortSignal;
}

/** Speech-to-text for one leg. An engine that fails or falls silent is replaced, and its successor hears the sentence again. */
export function createRecogniser(options: RecogniserOptions): Recogniser {
  let grammar: Grammar | undefined;
  let onsetMs: number | undefined;
  let waiting: ((text: string) => void) | undefined;
  let current: { readonly stream: SttStream; readonly push: (frame: AudioFrame) => void } | undefined;
  let index = -1;
  const readers = new Set<Promise<void>>();

  const next = (error?: AppError) => {
    const lost = options.engines[index];
    current = undefined;
    if (lost && error) options.onEngineLost(lost, error);
    index += 1;
    const engine = options.engines[index];
    if (engine === undefined || options.signal.aborted) return waiting?.('');
    const reader = run(engine).catch((cause: unknown) => {
      if (options.signal.aborted) return;
      next(
        cause instanceof AppError
          ? cause
          : new AppError('provider.protocol', `${engine.label}: broken`, { cause }),
      );
    });
    readers.add(reader);
    void reader.finally(() => readers.delete(reader));
  };

  /** What this leg knows already, told to an engine that has just opened. */
  const brief = (stream: SttStream, push: (frame: AudioFrame) => void) => {
    if (grammar !== undefined) stream.expect(grammar);
    if (onsetMs !== undefined) stream.speechStarted(onsetMs);
    for (const frame of options.replay()) push(frame);
    if (waiting) stream.flush();
  };
  const run = async (engine: SpeechToText) => {
    const turnOfEngine = index;
    const stream = await engine.open(options.languageTag, options.signal);
    if (turnOfEngine !== index) return stream.close();
    const resample = rateAdapter(options.rateHz, engine.inputRateHz);
    const push = (frame: AudioFrame) => stream.push(resample(frame));
    brief(stream, push);
    current = { stream, push };
    for await (const event of stream) {
      if (turnOfEngine !== index) return;
      if (event.type === 'partial') options.onPartial(event.text);
      else waiting?.(event.text);
    }
  };

  next();
  return {
    push(frame) {
      current?.push(frame);
    },
    speechStarted(atMs) {
      onsetMs = atMs;
      current?.stream.speechStarted(atMs);
    },
    expect(expected) {
      grammar = expected;
      current?.stream.expect(expected);
    },
    async words(signal) {
      const { promise, resolve } = Promise.withResolvers<string>();
      waiting = resolve;
      current?.stream.flush();
      const giveUp = new AbortController();
      const deadline = async () => {
        const limit = AbortSignal.any([signal, giveUp.signal]);
        await options.wait(options.wordsMs, limit);
        const hasSuccessor = options.engines.length > index + 1;
        if (!limit.aborted && hasSuccessor) {
          next(new AppError('provider.unreachable', 'no words in time'));
          await options.wait(options.wordsMs, limit);
        }
        return '';
      };
      const text = await Promise.race([promise, deadline()]);
      giveUp.abort();
      waiting = undefined;
      onsetMs = undefined;
      return text;
    },
    async close() {
      index = options.engines.length;
      await current?.stream.close();
      current = undefined;
      await Promise.all(readers);
    },
  };
}

function rateAdapter(fromHz: SampleRateHz, toHz: SampleRateHz): (frame: AudioFrame) => AudioFrame {
  if (fromHz === toHz) return (frame) => frame;
  const resampler = createResampler(fromHz, toHz);
  return ({ samples, atMs }) => ({ samples: resampler.process(samples), rateHz: toHz, atMs });
}
