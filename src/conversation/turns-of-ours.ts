import type { EventOf, StateAt, TurnEvent, TurnSettings, TurnState, TurnStep } from './turn-state.ts';
import { callerSpeaks, floorTo, lasting, quietAgain, speakingOver } from './turn-steps.ts';

/** Our answer is being prepared, or is heard. */

export function whilePreparing(state: StateAt<'preparing'>, event: TurnEvent): TurnStep {
  switch (event.type) {
    case 'speech-start':
      return state.certain ? [{ ...state, voice: lasting(event.atMs) }] : [callerSpeaks(event.atMs), 'drop'];
    case 'speech-end':
      return [{ ...state, voice: state.voice && quietAgain(state.voice, event) }];
    case 'key':
      return state.certain ? [state] : [{ at: 'listening', sinceMs: event.atMs }, 'drop'];
    case 'keys-complete':
      return [{ ...state, certain: true }];
    case 'reply-audible':
      return [speakingOver(state.voice, event)];
    case 'reply-ended':
    case 'nothing-said':
      return [floorTo(state.voice, event)];
    default:
      return [state];
  }
}

export function whileSpeaking(state: StateAt<'speaking'>, event: TurnEvent): TurnStep {
  switch (event.type) {
    case 'reply-ended':
      return [floorTo(state.voice, event)];
    case 'reply-farewell':
      return [{ ...state, interruptible: false }];
    case 'speech-start':
      return state.interruptible ? [heldAt(event.atMs), 'pause'] : [{ ...state, voice: lasting(event.atMs) }];
    case 'speech-end':
      return [{ ...state, voice: state.voice && quietAgain(state.voice, event) }];
    case 'key':
      return state.interruptible ? [{ at: 'listening', sinceMs: event.atMs }, 'stop'] : [state];
    default:
      return [state];
  }
}

function heldAt(sinceMs: number): TurnState {
  return { at: 'held', voice: lasting(sinceMs), farewell: false, meaning: 'unknown' };
}

export function whileHeld(state: StateAt<'held'>, event: TurnEvent, settings: TurnSettings): TurnStep {
  switch (event.type) {
    case 'speech-end':
      return event.isOurs
        ? [{ at: 'speaking', interruptible: !state.farewell, voice: null }, 'resume']
        : [{ ...state, voice: quietAgain(state.voice, event) }, 'ask'];
    case 'speech-start':
      return [{ ...state, voice: { ...state.voice, quietSinceMs: null } }];
    case 'words':
      return heardWhileHeld(state, event);
    case 'key':
      return [{ at: 'listening', sinceMs: event.atMs }, 'stop'];
    case 'reply-farewell':
      return [{ ...state, farewell: true }];
    case 'reply-ended':
      // The speech had been played out when it was held: the caller simply has the floor.
      return [floorTo(state.voice, event)];
    case 'tick':
      return tickWhileHeld(state, event, settings);
    default:
      return [state];
  }
}

/**
 * Words are known about 300 ms after a sound; whoever only coughed or said "okay" does not wait for so long. One voice
 * that lasts is given longer, because it gets the floor then.
 */
function tickWhileHeld(
  state: StateAt<'held'>,
  tick: EventOf<'tick'>,
  { holdMs, holdEndMs, confirmMs }: TurnSettings,
): TurnStep {
  const { voice, meaning, farewell } = state;
  const sinceMs = tick.atMs - voice.sinceMs;
  const mayInterrupt = voice.quietSinceMs === null && meaning === 'unknown' && tick.isOneVoice;
  if (mayInterrupt) return sinceMs < confirmMs ? [state] : [floorTo(voice, tick), 'stop'];
  if (sinceMs < (tick.isNearlyOver ? holdEndMs : holdMs)) return [state];
  return [farewell ? { at: 'speaking', interruptible: false, voice } : { at: 'resumed', voice }, 'go-on'];
}

function heardWhileHeld(state: StateAt<'held'>, event: EventOf<'words'>): TurnStep {
  if (event.meaning === 'content') return [floorTo(state.voice, event, event.completeness), 'stop'];
  return state.voice.quietSinceMs !== null && event.settled
    ? [{ at: 'speaking', interruptible: !state.farewell, voice: null }, 'resume']
    : [{ ...state, meaning: event.meaning }];
}

export function whileResumed(state: StateAt<'resumed'>, event: TurnEvent): TurnStep {
  switch (event.type) {
    case 'speech-end':
      return event.isOurs
        ? [{ at: 'speaking', interruptible: true, voice: null }, 'forget']
        : [{ ...state, voice: quietAgain(state.voice, event) }, 'ask'];
    case 'speech-start':
      return [heldAt(event.atMs), 'pause'];
    case 'words':
      if (event.meaning === 'content') return [floorTo(state.voice, event, event.completeness), 'stop'];
      return event.settled ? [{ at: 'speaking', interruptible: true, voice: null }, 'forget'] : [state];
    case 'key':
      return [{ at: 'listening', sinceMs: event.atMs }, 'stop'];
    case 'reply-farewell':
      return [{ at: 'speaking', interruptible: false, voice: state.voice }];
    case 'reply-ended':
      return [floorTo(state.voice, event)];
    default:
      return [state];
  }
}
