import { unreachable } from '../core/unreachable.ts';
import type { CallerPaused, TurnEvent, TurnSettings, TurnState, TurnStep, WordsSoFar } from './turn-state.ts';

/**
 * Decides whose turn it is, and does nothing else: no timers, no I/O. The call feeds it a tick every 20 ms.
 *
 *   listening ─▶ caller-speaking ⇄ caller-paused ─answer▶ preparing ─▶ speaking ─▶ listening
 *                      ▲            prepare│drop               │drop       │pause
 *                      ├───────────────────┴───────────────────┘           ▼
 *                      └──────────────────stop───────────────────────────held ─resume▶ speaking
 *                                                                         │go-on
 *                                                                      resumed ─forget▶ speaking
 *
 * The reply is prepared as soon as the caller may have finished, and is let out when it is decided that they
 * have; how long that takes depends on what the words amount to. Barge-in takes two steps, so that it can be both
 * quick and right: speech is held at the first voiced sound and given up only when the sound turns out to be
 * words or lasts; a cough costs a short pause. Words that come later still take the floor from speech that went on.
 */
export function nextTurn(state: TurnState, event: TurnEvent, settings: TurnSettings): TurnStep {
  switch (state.at) {
    case 'listening':
      return whileListening(state, event, settings);
    case 'caller-speaking':
      return whileCallerSpeaks(state, event, settings);
    case 'caller-paused':
      return whileCallerPauses(state, event, settings);
    case 'preparing':
      return whilePreparing(state, event);
    case 'speaking':
      return whileSpeaking(state, event);
    case 'held':
      return whileHeld(state, event, settings);
    case 'resumed':
      return whileResumed(state, event);
    default:
      return unreachable(state);
  }
}

type In<At extends TurnState['at']> = Extract<TurnState, { at: At }>;
type Words = Extract<TurnEvent, { type: 'words' }>;
type Tick = Extract<TurnEvent, { type: 'tick' }>;

function whileListening(state: In<'listening'>, event: TurnEvent, { silenceMs }: TurnSettings): TurnStep {
  switch (event.type) {
    case 'speech-start':
      return [{ at: 'caller-speaking', sinceMs: event.atMs, words: 'unknown' }];
    case 'reply-prepared':
      return [{ at: 'preparing' }];
    case 'reply-audible':
      return [{ at: 'speaking', interruptible: event.interruptible }];
    case 'key':
      return [{ at: 'listening', sinceMs: event.atMs }];
    case 'tick':
      return event.atMs - state.sinceMs >= silenceMs ? [{ at: 'preparing' }, 'prompt'] : [state];
    default:
      return [state];
  }
}

function whileCallerSpeaks(state: In<'caller-speaking'>, event: TurnEvent, settings: TurnSettings): TurnStep {
  switch (event.type) {
    case 'reply-audible':
      // The words said before a slow greeting are not lost: they come with the next turn.
      return [{ at: 'speaking', interruptible: event.interruptible }];
    case 'words':
      return [{ ...state, words: wordsIn(event) }];
    case 'speech-end':
      return prepareIn(pausedAt(event.atMs, state.words, event.fell), settings);
    case 'reply-prepared':
      return [{ at: 'preparing' }];
    case 'tick':
      return event.atMs - state.sinceMs >= settings.maxTurnMs ? [{ at: 'preparing' }, 'answer'] : [state];
    default:
      return [state];
  }
}

function pausedAt(sinceMs: number, words: WordsSoFar, fell: boolean): CallerPaused {
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

/** Words that may be all there is to come are answered in advance. */
function prepareIn(state: CallerPaused, { speculate }: TurnSettings): TurnStep {
  const worthIt = state.words === 'closed' || state.words === 'complete' || state.words === 'open';
  return speculate && worthIt && !state.prepared ? [{ ...state, prepared: true }, 'prepare'] : [state];
}

function whileCallerPauses(state: CallerPaused, event: TurnEvent, settings: TurnSettings): TurnStep {
  switch (event.type) {
    case 'reply-audible': {
      // The words said before a slow greeting are not lost: they come with the next turn.
      const speaking: TurnState = { at: 'speaking', interruptible: event.interruptible };
      return state.prepared ? [speaking, 'drop'] : [speaking];
    }
    case 'speech-start': {
      // What was known was not all: it says nothing about the words that follow.
      const speaking: TurnState = { at: 'caller-speaking', sinceMs: event.atMs, words: 'unknown' };
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
    case 'reply-prepared':
      return [{ at: 'preparing' }];
    case 'tick':
      return tickInPause(state, event.atMs - state.sinceMs, settings);
    default:
      return [state];
  }
}

function tickInPause(state: CallerPaused, quietMs: number, { waitMs, askMs }: TurnSettings): TurnStep {
  if (!state.asked && quietMs >= askMs) return [{ ...state, asked: true }, 'ask'];
  const waits = state.fell ? waitMs.fell : waitMs.level;
  // Words that may not be all are no ground for haste.
  const ownWaitMs = state.settled ? waits[state.words] : Math.max(waits[state.words], waits.unknown);
  const enoughMs = state.over ? Math.min(ownWaitMs, waits.closed) : ownWaitMs;
  return quietMs >= enoughMs ? [{ at: 'preparing' }, 'answer'] : [state];
}

function whilePreparing(state: In<'preparing'>, event: TurnEvent): TurnStep {
  switch (event.type) {
    case 'speech-start':
      return [{ at: 'caller-speaking', sinceMs: event.atMs, words: 'unknown' }, 'drop'];
    case 'key':
      return [{ at: 'listening', sinceMs: event.atMs }, 'drop'];
    case 'reply-audible':
      return [{ at: 'speaking', interruptible: event.interruptible }];
    case 'reply-ended':
      return [{ at: 'listening', sinceMs: event.atMs }];
    default:
      return [state];
  }
}

function whileSpeaking(state: In<'speaking'>, event: TurnEvent): TurnStep {
  switch (event.type) {
    case 'reply-ended':
      return [{ at: 'listening', sinceMs: event.atMs }];
    case 'reply-farewell':
      return [{ at: 'speaking', interruptible: false }];
    case 'speech-start':
      return state.interruptible ? [heldAt(event.atMs), 'pause'] : [state];
    case 'key':
      return state.interruptible ? [{ at: 'listening', sinceMs: event.atMs }, 'stop'] : [state];
    default:
      return [state];
  }
}

function heldAt(sinceMs: number): TurnState {
  return { at: 'held', sinceMs, quietSinceMs: null, fell: false, meaning: 'unknown' };
}

function whileHeld(state: In<'held'>, event: TurnEvent, settings: TurnSettings): TurnStep {
  switch (event.type) {
    case 'speech-end':
      return [{ ...state, quietSinceMs: event.atMs, fell: event.fell }, 'ask'];
    case 'speech-start':
      return [{ ...state, quietSinceMs: null }];
    case 'words':
      return heardWhileHeld(state, event);
    case 'key':
      return [{ at: 'listening', sinceMs: event.atMs }, 'stop'];
    case 'reply-ended':
      // The speech had been played out when it was held: the caller simply has the floor.
      return [floorTo(state, 'unknown')];
    case 'tick':
      return tickWhileHeld(state, event, settings);
    default:
      return [state];
  }
}

/** Words are known about 300 ms after a sound; whoever only coughed or said "okay" does not wait for so long. */
function tickWhileHeld(state: In<'held'>, tick: Tick, { holdMs, confirmMs }: TurnSettings): TurnStep {
  const { sinceMs, quietSinceMs, fell, meaning } = state;
  const lasts = quietSinceMs === null;
  if (tick.atMs - sinceMs < (lasts ? confirmMs : holdMs)) return [state];
  return lasts && meaning === 'unknown' && tick.isOneVoice
    ? [{ at: 'caller-speaking', sinceMs, words: 'unknown' }, 'stop']
    : [{ at: 'resumed', sinceMs, quietSinceMs, fell }, 'go-on'];
}

function heardWhileHeld(state: In<'held'>, event: Words): TurnStep {
  if (event.meaning === 'content') return [floorTo(state, event.completeness), 'stop'];
  return state.quietSinceMs !== null && event.settled
    ? [{ at: 'speaking', interruptible: true }, 'resume']
    : [{ ...state, meaning: event.meaning }];
}

function whileResumed(state: In<'resumed'>, event: TurnEvent): TurnStep {
  switch (event.type) {
    case 'speech-end':
      return [{ ...state, quietSinceMs: event.atMs, fell: event.fell }, 'ask'];
    case 'speech-start':
      return [heldAt(event.atMs), 'pause'];
    case 'words':
      if (event.meaning === 'content') return [floorTo(state, event.completeness), 'stop'];
      return event.settled ? [{ at: 'speaking', interruptible: true }, 'forget'] : [state];
    case 'key':
      return [{ at: 'listening', sinceMs: event.atMs }, 'stop'];
    case 'reply-farewell':
      return [{ at: 'speaking', interruptible: false }, 'forget'];
    case 'reply-ended':
      return [floorTo(state, 'unknown')];
    default:
      return [state];
  }
}

function floorTo({ sinceMs, quietSinceMs, fell }: In<'held'> | In<'resumed'>, words: WordsSoFar): TurnState {
  return quietSinceMs === null
    ? { at: 'caller-speaking', sinceMs, words }
    : pausedAt(quietSinceMs, words, fell);
}

function wordsIn({ meaning, completeness }: Words): WordsSoFar {
  return meaning === 'none' ? 'none' : completeness;
}
