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

export const toKeys: StateAt<'preparing'> = { ...preparing, certain: true };

/** Of a voice that is there already there will be no beginning: what it says is answered when we have spoken. */
export function speakingOver(voice: Voice | null, { interruptible }: EventOf<'reply-audible'>): TurnState {
  return { at: 'speaking', interruptible, voice };
}

export function callerSpeaks(sinceMs: number, words: WordsSoFar = 'unknown'): StateAt<'caller-speaking'> {
  return { at: 'caller-speaking', sinceMs, words, overSinceMs: null };
}

export function lasting(sinceMs: number): Voice {
  return { sinceMs, quietSinceMs: null, fell: false };
}

export function quietAgain(voice: Voice, { atMs, fell }: EventOf<'speech-end'>): Voice {
  return { ...voice, quietSinceMs: atMs, fell };
}

export function pausedAt(sinceMs: number, words: WordsSoFar, fell: boolean): CallerPaused {
  return {
    at: 'caller-paused',
    sinceMs,
    words,
    asked: false,
    settled: false,
    prepared: false,
    over: false,
    fell,
  };
}

/** To the voice that wants it, or to whoever speaks next. */
export function floorTo(voice: Voice | null, { atMs }: TurnEvent, words: WordsSoFar = 'unknown'): TurnState {
  if (voice === null) return { at: 'listening', sinceMs: atMs };
  const { sinceMs, quietSinceMs, fell } = voice;
  return quietSinceMs === null ? callerSpeaks(sinceMs, words) : pausedAt(quietSinceMs, words, fell);
}

export function wordsIn({ meaning, completeness }: EventOf<'words'>): WordsSoFar {
  return meaning === 'none' ? 'none' : completeness;
}
