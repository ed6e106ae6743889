import { createVoiceActivity, VOICE_SETTINGS, type VoiceChange } from '../../conversation/voice-activity.ts';
import { type AudioFrame, FRAME_MS } from '../../core/audio.ts';
import type { Grammar } from '../../core/grammar.ts';
import { createEchoDetector } from '../../media/echo.ts';
import { createFaxTone } from '../../media/fax-tone.ts';
import { createFramer } from '../../media/framer.ts';
import { createGain } from '../../media/gain.ts';
import { rmsDbfs } from '../../media/level.ts';
import { createMelodyFollower } from '../../media/melody.ts';
import { createResampler } from '../../media/resampler.ts';
import type { VoiceDetector, VoiceWindow } from '../../ports/voice-detector.ts';
import { createRecogniser, type RecogniserOptions } from './recogniser.ts';
import { createUtteranceBuffer } from './utterance-buffer.ts';

/**
 * The caller's voice, from the line to words and turn events.
 *
 *   line ─▶ framer ─┬─▶ gain ─┬─▶ recogniser ─▶ words
 *                   │         ├─▶ voice detector ─┬─▶ speech-start, speech-end
 *                   │         └─▶ utterance buffer │  (for an engine that takes over, and for messages kept as sound)
 *                   └─▶ level, echo of our voice ─┘
 *
 * The line never pauses: the framer turns missing packets into silence, so media time goes on and a caller
 * who mutes is still answered.
 */
export interface Ears {
  /** Any number of samples at the leg's rate. */
  hear(samples: Int16Array): void;
  /** What the line plays in this tick, silence too. */
  played(frame: Int16Array): void;
  /** 20 ms of media time have passed. @returns the media time. */
  tick(): number;
  /** What came from the line in the last tick, as it came. */
  readonly frame: Int16Array;
  expect(grammar: Grammar): void;
  /** The conversation goes on in another language. @param languageTag BCP 47. */
  listenIn(languageTag: string): void;
  /** All words since the last cut; when they do not come in time, those that are known. */
  words(signal: AbortSignal): Promise<string>;
  /** The same once more, see {@link Recogniser.wordsAgain}. */
  wordsAgain(): Promise<string>;
  /** What has been said since the last cut, at the leg's rate. */
  sound(): Int16Array;
  /** What has been said so far belongs to the past. @returns its sound, at the leg's rate. */
  cut(): () => Int16Array;
  /** Milliseconds of voice since the last cut. */
  readonly voicedMs: number;
  /** Whether it may be one person's voice; of many people at once, or a street, it is rather false. */
  readonly isOneVoice: boolean;
  /** See {@link Recogniser.engine}. */
  readonly engine: string | undefined;
  close(): Promise<void>;
}

/**
 * `yielded`: its melody hands over, or it said too little to have one. `isOurs`: it ended because it was our own, come
 * back.
 */
export type HeardVoice = VoiceChange & { readonly yielded: boolean; readonly isOurs: boolean };

export interface EarsOptions extends Omit<RecogniserOptions, 'replay'> {
  readonly detector: VoiceDetector;
  readonly onVoice: (change: HeardVoice) => void;
  /** A machine calls, which nobody can talk to. Told once. */
  readonly onFax: () => void;
}

export function createEars(options: EarsOptions): Ears {
  const { rateHz, detector } = options;
  const framer = createFramer(rateHz);
  const gain = createGain(rateHz);
  const echo = createEchoDetector(rateHz);
  const levels = createLevels();
  const melody = createMelodyFollower(rateHz);
  const toDetector = createResampler(rateHz, detector.inputRateHz);
  const activity = createVoiceActivity();
  const buffer = createUtteranceBuffer();
  const fax = createFaxTone(rateHz);
  let startedMs = Number.NEGATIVE_INFINITY;
  const voice = detector.open((window) => {
    const isOurs = mayBeOurs(window) && echo.isEcho();
    const probability = isOurs ? 0 : window.probability;
    const change = activity.push({ atMs: window.atMs, probability, levelDb: levels.at(window.atMs) });
    if (!change) return;
    if (change.type === 'speech-start') started(change.atMs);
    else buffer.speechEnded(change.atMs);
    const yielded = change.type === 'speech-end' && melody.ending() !== 'level';
    options.onVoice({ ...change, yielded, isOurs });
  });
  let followedMs = Number.NEGATIVE_INFINITY;
  const follow = ({ samples, atMs }: AudioFrame) => {
    if (atMs > followedMs) melody.push(samples);
    followedMs = Math.max(followedMs, atMs);
  };
  const started = (onsetMs: number) => {
    startedMs = onsetMs;
    buffer.speechStarted(onsetMs);
    for (const frame of buffer.frames()) if (frame.atMs >= onsetMs - SOFT_START_MS) follow(frame);
    recogniser.speechStarted(onsetMs);
  };
  /** Only where it decides something, because it is dear. The first of an echo is too little to know it by. */
  const mayBeOurs = ({ probability, atMs }: VoiceWindow): boolean =>
    probability >= VOICE_SETTINGS.onProbability && (!activity.speaking || atMs - startedMs <= DOUBTFUL_MS);
  const recogniser = createRecogniser({ ...options, replay: () => buffer.frames() });
  let atMs = 0;
  let raw: Int16Array = new Int16Array(0);

  return {
    hear(samples) {
      framer.push(samples);
    },
    played: echo.played,
    tick() {
      raw = framer.pull();
      echo.heard(raw);
      if (atMs < FAX_MS && fax.push(raw)) options.onFax();
      levels.add(atMs, rmsDbfs(raw));
      const frame = { samples: gain.process(raw), rateHz, atMs };
      buffer.push(frame);
      if (activity.speaking) follow(frame);
      voice.push({ samples: toDetector.process(frame.samples), rateHz: detector.inputRateHz, atMs });
      recogniser.push(frame);
      atMs += FRAME_MS;
      return atMs;
    },
    get frame() {
      return raw;
    },
    expect: recogniser.expect,
    listenIn: recogniser.listenIn,
    words: recogniser.words,
    wordsAgain: recogniser.wordsAgain,
    sound: () => buffer.sound(),
    cut() {
      recogniser.cut();
      melody.clear();
      return buffer.take();
    },
    get voicedMs() {
      return buffer.voicedMs;
    },
    get isOneVoice() {
      return melody.clearShare() >= CLEAR_SHARE;
    },
    get engine() {
      return recogniser.engine;
    },
    async close() {
      voice.close();
      await recogniser.close();
    },
  };
}

/** The first of a voice is soft, and no voice yet to a detector: of a short "yes" it is a third. */
const SOFT_START_MS = 100;

/** Machines call from the first second on; later the tone is somebody's whistle. */
const FAX_MS = 30_000;

/** So long after its beginning a voice may turn out to be our own. */
const DOUBTFUL_MS = 500;

/** See {@link createMelodyFollower}. */
const CLEAR_SHARE = 0.25;

/** Longer than a detector takes for a window. */
const REMEMBERED_FRAMES = 64;
const WINDOW_MS = 32;

/** The level of the last frames, for windows that are judged a little later. */
function createLevels() {
  const levels = new Float64Array(REMEMBERED_FRAMES).fill(Number.NEGATIVE_INFINITY);
  const slot = (atMs: number) => Math.floor(atMs / FRAME_MS) % REMEMBERED_FRAMES;
  return {
    add(frameMs: number, levelDb: number): void {
      levels[slot(frameMs)] = levelDb;
    },
    /** The loudest frame of the window that ends at `endMs`. */
    at(endMs: number): number {
      let loudest = Number.NEGATIVE_INFINITY;
      const firstMs = Math.max(0, endMs - WINDOW_MS);
      for (let atMs = firstMs; atMs < endMs; atMs += FRAME_MS) {
        loudest = Math.max(loudest, levels[slot(atMs)] ?? loudest);
      }
      return Math.max(loudest, levels[slot(Math.max(0, endMs - 1))] ?? loudest);
    },
  };
}
