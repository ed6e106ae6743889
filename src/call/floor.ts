import { createPace } from '../conversation/end-of-turn.ts';
import { nextTurn } from '../conversation/turn-machine.ts';
import type { TurnDecision, TurnEvent, TurnSettings, TurnState } from '../conversation/turn-state.ts';

export interface Floor {
  readonly at: TurnState['at'];
  tell(event: TurnEvent): void;
}

/** Keeps whose turn it is for one leg, and hands each decision to `act`. */
export function createFloor(
  settings: (ownPauseMs: number) => TurnSettings,
  act: (decision: TurnDecision, atMs: number) => void,
): Floor {
  const pace = createPace();
  let state: TurnState = { at: 'listening', sinceMs: 0 };
  let pausedMs = 0;
  return {
    get at() {
      return state.at;
    },
    tell(event) {
      const before = state;
      const [next, decision] = nextTurn(state, event, settings(pace.pauseMs));
      state = next;
      // Also of a pause that we took for the end.
      if (before.at === 'caller-paused') pausedMs = before.sinceMs;
      if (next.at === 'caller-speaking' && (before.at === 'caller-paused' || before.at === 'preparing'))
        pace.paused(event.atMs - pausedMs);
      if (decision) act(decision, event.atMs);
    },
  };
}
