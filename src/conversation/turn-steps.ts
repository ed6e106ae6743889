import type {
  CallerPaused,
  EventOf,
  StateAt,
  TurnEvent,
  TurnState,
  Voice,
  WordsSoFar,
} from './turn-state.ts';

/** Steps that more than one state of the turn takes. */

export const preparing: StateAt<'preparing'> = { at: 'preparing', certain: false, voice: null };

/** To what no sound takes back. */
export const preparingCertain: StateAt<'preparing'> = { ...preparing, certain: true };

/** Of a voice that is there already there will be no beginning: what it says is answered when we have spoken. */
export function speakingOver(voice: Voice | null, { interruptible }: EventOf<'reply-audible'>): TurnState {
  return { at: 'speaking', interruptible, voice };
}

export function callerSpeaks(sinceMs: number, words: WordsSoFar = 'unknown'): StateAt<'caller-speaking'> {
  return { at: 'caller-speaking', sinceMs, words, overSinceMs: null };
}

export function lasting(sinceMs: number): Voice {
  return { sinceMs, quietSinceMs: null, yielded: false };
}

export function quietAgain(voice: Voice, { atMs, yielded }: EventOf<'speech-end'>): Voice {
  return { ...voice, quietSinceMs: atMs, yielded };
}

export function pausedAt(sinceMs: number, words: WordsSoFar, yielded: boolean): CallerPaused {
  return {
    at: 'caller-paused',
    sinceMs,
    words,
    asked: 'no',
    settled: false,
    prepared: false,
    over: false,
    yielded,
  };
}

/** To the voice that wants it, or to whoever speaks next. */
export function floorTo(voice: Voice | null, { atMs }: TurnEvent, words: WordsSoFar = 'unknown'): TurnState {
  if (voice === null) return { at: 'listening', sinceMs: atMs };
  const { sinceMs, quietSinceMs, yielded } = voice;
  return quietSinceMs === null ? callerSpeaks(sinceMs, words) : pausedAt(quietSinceMs, words, yielded);
}

export function wordsIn({ meaning, completeness }: EventOf<'words'>): WordsSoFar {
  return meaning === 'none' ? 'none' : completeness;
}
