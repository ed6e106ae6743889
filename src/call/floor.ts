import { nextTurn } from '../conversation/turn-machine.ts';
import type { TurnDecision, TurnEvent, TurnSettings, TurnState } from '../conversation/turn-state.ts';

export interface Floor {
  readonly at: TurnState['at'];
  tell(event: TurnEvent): void;
}

/** Keeps whose turn it is for one leg, and hands each decision to `act`. */
export function createFloor(
  settings: () => TurnSettings,
  act: (decision: TurnDecision, atMs: number) => void,
): Floor {
  let state: TurnState = { at: 'listening', sinceMs: 0 };
  return {
    get at() {
      return state.at;
    },
    tell(event) {
      const [next, decision] = nextTurn(state, event, settings());
      state = next;
      if (decision) act(decision, event.atMs);
    },
  };
}
