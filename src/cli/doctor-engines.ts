import { FRAME_MS, frameSamples } from '../core/audio.ts';
import type { Clock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { LanguageModel, ModelRequest } from '../ports/language-model.ts';
import type { SpeechToText } from '../ports/speech-to-text.ts';
import type { TextToSpeech } from '../ports/text-to-speech.ts';
import type { Receptionist } from '../reception/receptionist.ts';
import { type EndingModel, findEndingModels } from '../wiring/ending-models.ts';
import { adviceFor } from './advice.ts';
import type { Finding } from './finding.ts';

/** Engines in the order in which they serve a call: the first is the configured one, the others take over. */
export interface EnginesUnderTest<State> {
  readonly speechToText: readonly SpeechToText[];
  readonly textToSpeech: readonly TextToSpeech[];
  readonly receptionists: readonly Receptionist<State>[];
  /** Behind receptionists of the same label. */
  readonly languageModels: readonly LanguageModel[];
  /** A question of a caller that a model answers, with all that it is given in a call. */
  readonly modelRequest: ModelRequest;
  /** A conversation that has just begun. */
  readonly initial: State;
  readonly languageTag: string;
  readonly clock: Clock;
}

/** Enough sound for an engine to have something to answer. */
const SILENCE_MS = 300;

/**
 * Makes each engine do once what it does in a call: understand a moment of silence, say one word, answer one
 * question. An engine that fails is `fail` when calls begin with it, and `warn` when it only takes over.
 */
export async function engineFindings<State>(
  engines: EnginesUnderTest<State>,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { speechToText, textToSpeech, receptionists, languageModels, clock } = engines;
  const trials = [
    ...speechToText.map((engine, rank) => ({ engine, rank, run: () => understand(engine, engines, signal) })),
    ...receptionists.map((engine, rank) => {
      // Standard questions are answered by the rules, which would make every model look well.
      const model = languageModels.find(({ label }) => label === engine.label);
      return {
        engine,
        rank,
        run: () => (model ? ask(model, engines, signal) : answer(engine, engines, signal)),
      };
    }),
    ...textToSpeech.map((engine, rank) => ({ engine, rank, run: () => speak(engine, signal) })),
  ];
  const tried = trials.map(async ({ engine: { label }, rank, run }): Promise<Finding> => {
    const startMs = clock.nowMs();
    try {
      await run();
      const tookMs = Math.round(clock.nowMs() - startMs);
      return { name: 'engine', status: 'ok', detail: `${label} answers in ${tookMs} ms` };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const status = rank === 0 ? 'fail' : 'warn';
      return { name: 'engine', status, detail: `${label}: ${error.message}`, fix: adviceFor(error.code) };
    }
  });
  const ending = findEndingModels(languageModels, clock.wallMs(), signal);
  return [...(await Promise.all(tried)), ...(await ending).map(endingFinding)];
}

function endingFinding({ label, endsOn, daysLeft }: EndingModel): Finding {
  const isOff = daysLeft <= 0;
  return {
    name: 'model',
    status: isOff ? 'fail' : 'warn',
    detail: isOff
      ? `${label} was to be switched off by its vendor on ${endsOn}`
      : `${label} is switched off by its vendor on ${endsOn}, in ${daysLeft} days`,
    fix: 'Name another one in engines.receptionist.model; the rules answer alone when it is gone.',
  };
}

async function understand(
  engine: SpeechToText,
  { languageTag }: Pick<EnginesUnderTest<unknown>, 'languageTag'>,
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const stream = await engine.open(languageTag, AbortSignal.any([signal, over.signal]));
  try {
    stream.expect({ anyOf: ['yes', 'no'] });
    for (let atMs = 0; atMs < SILENCE_MS; atMs += FRAME_MS) {
      const samples = new Int16Array(frameSamples(engine.inputRateHz));
      stream.push({ samples, rateHz: engine.inputRateHz, atMs });
    }
    stream.flush();
    let closing: Promise<void> | undefined;
    // Closing resolves only when the iteration has come to its end, so it is not waited for in between.
    for await (const event of stream) if (event.type === 'final') closing ??= stream.close();
    if (!closing) throw silent();
    await closing;
  } finally {
    over.abort();
  }
}

async function ask(
  model: LanguageModel,
  { modelRequest }: Pick<EnginesUnderTest<unknown>, 'modelRequest'>,
  signal: AbortSignal,
): Promise<void> {
  for await (const part of model.reply(modelRequest, signal)) {
    if (part.type === 'tool-call' || (part.type === 'text-delta' && part.text.trim() !== '')) return;
  }
  throw silent();
}

async function answer<State>(
  receptionist: Receptionist<State>,
  { initial, clock }: EnginesUnderTest<State>,
  signal: AbortSignal,
): Promise<void> {
  const turn = {
    callId: 'doctor',
    state: initial,
    heard: { type: 'words', text: 'what are your opening hours', recording: null },
    history: [],
    callerNumber: null,
    nowMs: clock.wallMs(),
    // A question that has no effect, whether it counts or not.
    certain: Promise.resolve(false),
    commit: async () => 'late' as const,
  } as const;
  for await (const part of receptionist.reply(turn, signal)) if (part.type === 'say') return;
  throw silent();
}

async function speak(engine: TextToSpeech, signal: AbortSignal): Promise<void> {
  for await (const { samples } of engine.speak('Hello.', signal)) if (samples.length > 0) return;
  throw silent();
}

/** The stream ended without a word: time is over, or the vendor closed it. */
function silent(): AppError {
  return new AppError('provider.unreachable', 'no answer');
}
