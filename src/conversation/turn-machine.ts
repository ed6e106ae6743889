import { unreachable } from '../core/unreachable.ts';
import type { TurnEvent, TurnSettings, TurnState, TurnStep } from './turn-state.ts';

/**
 * Decides whose turn it is, and does nothing else: no timers, no I/O. The call feeds it a tick every 20 ms.
 *
 *   listening ─▶ caller-speaking ⇄ caller-paused ─prepare▶ preparing ─▶ speaking ─▶ listening
 *                      ▲                                       │drop       │pause
 *                      ├───────────────────────────────────────┘           ▼
 *                      └──────────────────stop───────────────────────────held ─resume▶ speaking
 *
 * Barge-in takes two steps, so that it can be both quick and right: speech is held at the first voiced
 * sound and given up only when the sound turns out to be words or lasts; a cough costs a short pause.
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
    default:
      return unreachable(state);
  }
}

type In<At extends TurnState['at']> = Extract<TurnState, { at: At }>;

function whileListening(state: In<'listening'>, event: TurnEvent, { silenceMs }: TurnSettings): TurnStep {
  switch (event.type) {
    case 'speech-start':
      return [{ at: 'caller-speaking', sinceMs: event.atMs }];
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

function whileCallerSpeaks(
  state: In<'caller-speaking'>,
  event: TurnEvent,
  { maxTurnMs }: TurnSettings,
): TurnStep {
  switch (event.type) {
    case 'reply-audible':
      // The words said before a slow greeting are not lost: they come with the next turn.
      return [{ at: 'speaking', interruptible: event.interruptible }];
    case 'speech-end':
      return [{ at: 'caller-paused', sinceMs: event.atMs }];
    case 'reply-prepared':
      return [{ at: 'preparing' }];
    case 'tick':
      return event.atMs - state.sinceMs >= maxTurnMs ? [{ at: 'preparing' }, 'prepare'] : [state];
    default:
      return [state];
  }
}

function whileCallerPauses(
  state: In<'caller-paused'>,
  event: TurnEvent,
  { endOfTurnMs }: TurnSettings,
): TurnStep {
  switch (event.type) {
    case 'reply-audible':
      // The words said before a slow greeting are not lost: they come with the next turn.
      return [{ at: 'speaking', interruptible: event.interruptible }];
    case 'speech-start':
      return [{ at: 'caller-speaking', sinceMs: event.atMs }];
    case 'reply-prepared':
      return [{ at: 'preparing' }];
    case 'tick':
      return event.atMs - state.sinceMs >= endOfTurnMs ? [{ at: 'preparing' }, 'prepare'] : [state];
    default:
      return [state];
  }
}

function whilePreparing(state: In<'preparing'>, event: TurnEvent): TurnStep {
  switch (event.type) {
    case 'speech-start':
      return [{ at: 'caller-speaking', sinceMs: event.atMs }, 'drop'];
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
      return state.interruptible
        ? [{ at: 'held', sinceMs: event.atMs, quietSinceMs: null }, 'pause']
        : [state];
    case 'key':
      return state.interruptible ? [{ at: 'listening', sinceMs: event.atMs }, 'stop'] : [state];
    default:
      return [state];
  }
}

function whileHeld(state: In<'held'>, event: TurnEvent, { confirmMs, resumeMs }: TurnSettings): TurnStep {
  switch (event.type) {
    case 'speech-end':
      return [{ ...state, quietSinceMs: event.atMs }, 'ask'];
    case 'speech-start':
      return [{ ...state, quietSinceMs: null }];
    case 'words':
      return afterWords(state, event);
    case 'key':
      return [{ at: 'listening', sinceMs: event.atMs }, 'stop'];
    case 'reply-ended':
      // The speech had been played out when it was held: the caller simply has the floor.
      return [floorTo(state)];
    case 'tick': {
      if (state.quietSinceMs === null) {
        return event.atMs - state.sinceMs >= confirmMs
          ? [{ at: 'caller-speaking', sinceMs: state.sinceMs }, 'stop']
          : [state];
      }
      return event.atMs - state.quietSinceMs >= resumeMs ? goOn : [state];
    }
    default:
      return [state];
  }
}

const goOn: TurnStep = [{ at: 'speaking', interruptible: true }, 'resume'];

function afterWords(state: In<'held'>, event: Extract<TurnEvent, { type: 'words' }>): TurnStep {
  if (event.meaning === 'content') return [floorTo(state), 'stop'];
  return state.quietSinceMs === null ? [state] : goOn;
}

function floorTo({ sinceMs, quietSinceMs }: In<'held'>): TurnState {
  return quietSinceMs === null
    ? { at: 'caller-speaking', sinceMs }
    : { at: 'caller-paused', sinceMs: quietSinceMs };
}
