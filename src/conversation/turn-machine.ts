import { unreachable } from '../core/unreachable.ts';
import type { TurnEvent, TurnSettings, TurnState, TurnStep } from './turn-state.ts';
import { whileHeld, whilePreparing, whileResumed, whileSpeaking } from './turns-of-ours.ts';
import { whileCallerPauses, whileCallerSpeaks, whileListening } from './turns-of-the-caller.ts';

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
