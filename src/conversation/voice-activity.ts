/** What a voice detector says about 32 ms of sound. */
export interface VoiceProbability {
  /** End of the window on the leg's media clock. */
  readonly atMs: number;
  /** 0 to 1. */
  readonly probability: number;
  /** RMS of the window in dB of full scale. */
  readonly levelDb: number;
}

export interface VoiceChange {
  readonly type: 'speech-start' | 'speech-end';
  /** Where the voice began or ended: the start of the first window that says so. */
  readonly atMs: number;
}

/** For Silero v6.2; its probabilities differ from version to version, so these change with the model's file. */
export interface VoiceSettings {
  /** A window from here up holds voice. */
  readonly onProbability: number;
  /** A window below it holds none; in between everything stays as it is. */
  readonly offProbability: number;
  /** So many windows with voice in a row begin speech. Two are 88 ms after the onset at the median, 173 at p90. */
  readonly onWindows: number;
  /** So many without in a row end it. */
  readonly offWindows: number;
  /**
   * A window so far below the caller's loudest of late holds no voice, whatever the model says: its probability
   * stays up for 100 ms at the median and 250 at p90 after the last sound.
   */
  readonly fallDb: number;
}

export const VOICE_SETTINGS: VoiceSettings = {
  onProbability: 0.5,
  offProbability: 0.35,
  onWindows: 2,
  offWindows: 2,
  fallDb: 27,
};

export interface VoiceState {
  readonly speaking: boolean;
  /** Windows in a row that speak for a change. */
  readonly run: number;
  /** Start of the first of them; without meaning while `run` is 0. */
  readonly sinceMs: number;
  /** The loudest window with voice, forgotten by {@link FORGOTTEN_DB} a window. */
  readonly loudestDb: number;
}

export const QUIET: VoiceState = { speaking: false, run: 0, sinceMs: 0, loudestDb: Number.NEGATIVE_INFINITY };

const WINDOW_MS = 32;
/** 6 dB a second: a second, softer speaker on the same line is not cut off for long. */
const FORGOTTEN_DB = 0.2;

/**
 * One window of a detector, with hysteresis. A start is given `onWindows` × 32 ms after its `atMs`, an end
 * `offWindows` × 32 ms after its; starts and ends alternate and their times never go back.
 */
export function nextVoice(
  state: VoiceState,
  window: VoiceProbability,
  settings: VoiceSettings,
): readonly [VoiceState, VoiceChange?] {
  const { onProbability, offProbability, onWindows, offWindows, fallDb } = settings;
  const { probability, levelDb, atMs } = window;
  const keptDb = state.loudestDb - FORGOTTEN_DB;
  const loudestDb = probability >= onProbability ? Math.max(keptDb, levelDb) : keptDb;
  const hasFallen = levelDb < loudestDb - fallDb;
  const changing = state.speaking
    ? probability < offProbability || hasFallen
    : probability >= onProbability && !hasFallen;
  if (!changing) return [{ ...state, run: 0, loudestDb }];
  const run = state.run + 1;
  const sinceMs = state.run === 0 ? atMs - WINDOW_MS : state.sinceMs;
  if (run < (state.speaking ? offWindows : onWindows)) return [{ ...state, run, sinceMs, loudestDb }];
  const next = { speaking: !state.speaking, run: 0, sinceMs, loudestDb };
  return [next, { type: next.speaking ? 'speech-start' : 'speech-end', atMs: sinceMs }];
}

/** {@link nextVoice} for one leg. */
export function createVoiceActivity(settings: VoiceSettings = VOICE_SETTINGS) {
  let state = QUIET;
  return {
    get speaking() {
      return state.speaking;
    },
    push(window: VoiceProbability): VoiceChange | undefined {
      const [next, change] = nextVoice(state, window, settings);
      state = next;
      return change;
    },
  };
}
