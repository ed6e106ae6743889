/** What a voice detector says about 32 ms of sound. */
export interface VoiceProbability {
  /** End of the window on the leg's media clock. */
  readonly atMs: number;
  /** 0 to 1. */
  readonly probability: number;
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
  /** So many without in a row end it. Four bridge the closure of a "p" or "t". */
  readonly offWindows: number;
}

export const VOICE_SETTINGS: VoiceSettings = {
  onProbability: 0.5,
  offProbability: 0.35,
  onWindows: 2,
  offWindows: 4,
};

export interface VoiceState {
  readonly speaking: boolean;
  /** Windows in a row that speak for a change. */
  readonly run: number;
  /** Start of the first of them; without meaning while `run` is 0. */
  readonly sinceMs: number;
}

export const QUIET: VoiceState = { speaking: false, run: 0, sinceMs: 0 };

const WINDOW_MS = 32;

/**
 * One window of a detector, with hysteresis. A start is given `onWindows` × 32 ms after its `atMs`, an end
 * `offWindows` × 32 ms after its; starts and ends alternate and their times never go back.
 */
export function nextVoice(
  state: VoiceState,
  window: VoiceProbability,
  settings: VoiceSettings,
): readonly [VoiceState, VoiceChange?] {
  const { onProbability, offProbability, onWindows, offWindows } = settings;
  const changing = state.speaking ? window.probability < offProbability : window.probability >= onProbability;
  if (!changing) return [state.run === 0 ? state : { ...state, run: 0 }];
  const run = state.run + 1;
  const sinceMs = state.run === 0 ? window.atMs - WINDOW_MS : state.sinceMs;
  if (run < (state.speaking ? offWindows : onWindows)) return [{ ...state, run, sinceMs }];
  const next = { speaking: !state.speaking, run: 0, sinceMs };
  return [next, { type: next.speaking ? 'speech-start' : 'speech-end', atMs: sinceMs }];
}

/** {@link nextVoice} for one leg. */
export function createVoiceActivity(settings: VoiceSettings = VOICE_SETTINGS) {
  let state = QUIET;
  return {
    push(window: VoiceProbability): VoiceChange | undefined {
      const [next, change] = nextVoice(state, window, settings);
      state = next;
      return change;
    },
  };
}
