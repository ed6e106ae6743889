import type { AudioFrame, SampleRateHz } from '../../core/audio.ts';
import { AppError } from '../../core/errors.ts';
import type { Grammar } from '../../core/grammar.ts';
import { createResampler } from '../../media/resampler.ts';
import type { SpeechToText, SttEvent, SttStream } from '../../ports/speech-to-text.ts';
import { createOpenQuestions, type Question } from './open-questions.ts';

export interface Recogniser {
  /** The same 20 ms at the leg's rate. */
  push(frame: AudioFrame): void;
  speechStarted(atMs: number): void;
  expect(grammar: Grammar): void;
  /** The engine of the moment is opened anew in another language. @param languageTag BCP 47. */
  listenIn(languageTag: string): void;
  /** All words since the last cut; when they do not come in time, those that are known. */
  words(signal: AbortSignal): Promise<string>;
  /**
   * The same, for words that are known already and may be more. It decides nothing about the engine, and nobody's words
   * wait for it: an engine may leave it unanswered for as long as it likes. '' when the engine was lost.
   */
  wordsAgain(): Promise<string>;
  /** What was said so far has been answered for. */
  cut(): void;
  /** The label of the engine of the moment; undefined once all are lost. */
  readonly engine: string | undefined;
  close(): Promise<void>;
}

export interface RecogniserOptions {
  readonly rateHz: SampleRateHz;
  /** In order of preference: a lost engine is replaced by the next. */
  readonly engines: readonly SpeechToText[];
  /** BCP 47: the language it begins in. */
  readonly languageTag: string;
  /** How long to wait for the last words of a turn. */
  readonly wordsMs: number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Words so far, since the last cut. */
  readonly onPartial: (text: string) => void;
  /** An engine that listens for turns takes the caller's for finished. */
  readonly onTurnOver: () => void;
  readonly onEngineLost: (engine: SpeechToText, error: AppError) => void;
  /** What an engine that has just opened must still hear, at the leg's rate. */
  readonly replay: () => readonly AudioFrame[];
  /** Aborts when the leg ends. */
  readonly signal: AbortSignal;
}

/** Often enough for an engine that restarts itself, too seldom to spin. */
const MAX_REOPENED = 3;

/** Speech-to-text for one leg. An engine that fails or falls silent is replaced, and its successor hears the sentence again. */
export function createRecogniser(options: RecogniserOptions): Recogniser {
  let { languageTag } = options;
  let grammar: Grammar | undefined;
  let onsetMs: number | undefined;
  /** The latest words since the cut that an engine was not sure of. */
  let partial = '';
  const questions = createOpenQuestions();
  let current: { readonly stream: SttStream; readonly push: (frame: AudioFrame) => void } | undefined;
  let index = -1;
  /** Counts openings, so that what an engine says after its successor was opened is not taken for its. */
  let opening = 0;
  let reopened = 0;
  const readers = new Set<Promise<void>>();

  const next = (error?: AppError) => {
    const lost = options.engines[index];
    void current?.stream.close().catch(() => {});
    current = undefined;
    if (lost && error) options.onEngineLost(lost, error);
    // The last engine has no successor but itself: without it the attendant is deaf.
    const isLast = index === options.engines.length - 1;
    if (lost && isLast && error?.code !== 'provider.rejected' && reopened < MAX_REOPENED) reopened += 1;
    else index += 1;
    open();
  };
  const open = () => {
    opening += 1;
    const engine = options.engines[index];
    if (engine === undefined || options.signal.aborted) return questions.end();
    const mine = opening;
    const reader = run(engine).catch((cause: unknown) => {
      if (options.signal.aborted || mine !== opening) return;
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
    for (let left = questions.passOn(); left > 0; left -= 1) stream.flush();
  };
  const ask = (isWaitedFor: boolean): Question => {
    const question = questions.ask(isWaitedFor);
    current?.stream.flush();
    return question;
  };
  const run = async (engine: SpeechToText) => {
    const turnOfEngine = opening;
    const stream = await engine.open(languageTag, options.signal);
    if (turnOfEngine !== opening) return stream.close();
    const resample = rateAdapter(options.rateHz, engine.inputRateHz);
    const push = (frame: AudioFrame) => stream.push(resample(frame));
    brief(stream, push);
    current = { stream, push };
    for await (const event of stream) {
      if (turnOfEngine !== opening) return;
      heed(event);
    }
  };

  const heed = (event: SttEvent) => {
    switch (event.type) {
      case 'partial':
        partial = event.text;
        return options.onPartial(event.text);
      case 'turn':
        return event.opinion === 'over' && options.onTurnOver();
      case 'final':
        return questions.answer(event.text);
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
    listenIn(tag) {
      if (tag === languageTag) return;
      languageTag = tag;
      void current?.stream.close().catch(() => {});
      current = undefined;
      open();
    },
    async words(signal) {
      // Nobody is left who could say more.
      if (options.engines[index] === undefined) return partial;
      const question = ask(true);
      const giveUp = new AbortController();
      const deadline = async () => {
        const limit = AbortSignal.any([signal, giveUp.signal]);
        await options.wait(options.wordsMs, limit);
        const hasSuccessor = options.engines.length > index + 1;
        if (!limit.aborted && hasSuccessor) {
          next(new AppError('provider.unreachable', 'no words in time'));
          await options.wait(options.wordsMs, limit);
        }
        // Its final is still to come, and answers nobody. Less than all, perhaps, and better than asking again.
        return partial;
      };
      const text = await Promise.race([question.text, deadline()]);
      giveUp.abort();
      question.giveUp();
      return text;
    },
    wordsAgain: async () => (current ? ask(false).text : ''),
    cut() {
      onsetMs = undefined;
      partial = '';
      current?.stream.cut();
    },
    get engine() {
      return options.engines[index]?.label;
    },
    async close() {
      index = options.engines.length;
      opening += 1;
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
