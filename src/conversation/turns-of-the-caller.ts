import type { CallerPaused, StateAt, TurnEvent, TurnSettings, TurnState, TurnStep } from './turn-state.ts';
import {
  callerSpeaks,
  lasting,
  pausedAt,
  preparing,
  preparingCertain,
  speakingOver,
  wordsIn,
} from './turn-steps.ts';

/** Nobody speaks, or the caller does. */

export function whileListening(
  state: StateAt<'listening'>,
  event: TurnEvent,
  { silenceMs }: TurnSettings,
): TurnStep {
  switch (event.type) {
    case 'speech-start':
      return [callerSpeaks(event.atMs)];
    case 'keys-complete':
      return [preparingCertain];
    case 'caller-back':
      return [preparingCertain, 'take-up'];
    case 'reply-audible':
      return [speakingOver(null, event)];
    case 'key':
      return [{ at: 'listening', sinceMs: event.atMs }];
    case 'tick':
      return event.atMs - state.sinceMs >= silenceMs ? [preparing, 'prompt'] : [state];
    default:
      return [state];
  }
}

export function whileCallerSpeaks(
  state: StateAt<'caller-speaking'>,
  event: TurnEvent,
  settings: TurnSettings,
): TurnStep {
  switch (event.type) {
    case 'reply-audible':
      return [speakingOver(lasting(state.sinceMs), event)];
    case 'words':
      // More words: it was not over.
      return [{ ...state, words: wordsIn(event), overSinceMs: null }];
    case 'turn-over':
      return [{ ...state, overSinceMs: event.atMs }];
    case 'speech-end': {
      const over = state.overSinceMs !== null;
      return prepareIn({ ...pausedAt(event.atMs, state.words, event.yielded), over }, settings);
    }
    case 'keys-complete':
      return [preparingCertain];
    case 'tick':
      return isOverAllTheSame(state, event.atMs, settings)
        ? [{ ...preparing, voice: lasting(event.atMs) }, 'answer']
        : [state];
    default:
      return [state];
  }
}

/** Sound that does not end: somebody who needs no breath, a television, or a street behind a caller who has finished. */
function isOverAllTheSame(
  { sinceMs, overSinceMs }: StateAt<'caller-speaking'>,
  atMs: number,
  { maxTurnMs, waitMs }: TurnSettings,
): boolean {
  const isOver = overSinceMs !== null && atMs - overSinceMs >= waitMs.level.unknown;
  return isOver || atMs - sinceMs >= maxTurnMs;
}

/** Words that may be all there is to come are answered in advance. */
function prepareIn(state: CallerPaused, settings: TurnSettings): TurnStep {
  const { words } = state;
  return prepareIf(words === 'closed' || words === 'complete' || words === 'open', state, settings);
}

function prepareIf(worthIt: boolean, state: CallerPaused, { speculate }: TurnSettings): TurnStep {
  return speculate && worthIt && !state.prepared ? [{ ...state, prepared: true }, 'prepare'] : [state];
}

export function whileCallerPauses(state: CallerPaused, event: TurnEvent, settings: TurnSettings): TurnStep {
  switch (event.type) {
    case 'reply-audible': {
      const { sinceMs, yielded } = state;
      const speaking = speakingOver({ sinceMs, quietSinceMs: sinceMs, yielded }, event);
      return state.prepared ? [speaking, 'drop'] : [speaking];
    }
    case 'speech-start': {
      // What was known was not all: it says nothing about the words that follow.
      const speaking: TurnState = callerSpeaks(event.atMs);
      return state.prepared ? [speaking, 'drop'] : [speaking];
    }
    case 'words':
      return prepareIn(
        { ...state, words: wordsIn(event), settled: state.settled || event.settled },
        settings,
      );
    case 'turn-over':
      return [{ ...state, over: true }];
    case 'key':
      return [{ at: 'listening', sinceMs: event.atMs }, 'drop'];
    case 'keys-complete':
      return [preparingCertain];
    case 'tick':
      return tickInPause(state, event.atMs - state.sinceMs, settings);
    default:
      return [state];
  }
}

/** Words that must go on are answered in the end; so long before, the answer to them is prepared. */
const PREPARE_MS = 500;

function tickInPause(state: CallerPaused, quietMs: number, settings: TurnSettings): TurnStep {
  const { waitMs, askMs, askAgainMs } = settings;
  if (state.asked === 'no' && quietMs >= askMs) return [{ ...state, asked: 'once' }, 'ask'];
  const waits = state.yielded ? waitMs.yielded : waitMs.level;
  // Words that may not be all are no ground for haste.
  const ownWaitMs = state.settled ? waits[state.words] : Math.max(waits[state.words], waits.unknown);
  const enoughMs = state.over ? Math.min(ownWaitMs, waits.closed) : ownWaitMs;
  if (quietMs >= enoughMs) return [preparing, 'answer'];
  const isLong = enoughMs - quietMs >= askAgainMs;
  if (state.settled && state.asked === 'once' && quietMs >= askAgainMs && isLong)
    return [{ ...state, asked: 'again' }, 'ask-again'];
  return prepareIf(state.words === 'unfinished' && quietMs >= enoughMs - PREPARE_MS, state, settings);
}
