import { createPace } from '../../conversation/end-of-turn.ts';
import { nextTurn } from '../../conversation/turn-machine.ts';
import type { TurnDecision, TurnEvent, TurnSettings, TurnState } from '../../conversation/turn-state.ts';

export interface Floor {
  readonly at: TurnState['at'];
  /** Media time of the event that led there. */
  readonly sinceMs: number;
  tell(event: TurnEvent): void;
}

/**
 * Keeps whose turn it is for one leg, and hands each decision to `act`. What happens while it acts comes after: it is
 * told in the same moment, once the decision is carried out, so that nobody finds the floor in the middle of a step.
 */
export function createFloor(
  settings: (ownPauseMs: number) => TurnSettings,
  act: (decision: TurnDecision, event: TurnEvent) => void,
): Floor {
  const pace = createPace();
  let state: TurnState = { at: 'listening', sinceMs: 0 };
  /** Where the pause began that was the last thing heard of the caller, also when we took it for the end. */
  let pauseSinceMs: number | undefined;
  let sinceMs = 0;
  const queue: TurnEvent[] = [];
  let stepping = false;
  const step = (event: TurnEvent) => {
    const before = state;
    const [next, decision] = nextTurn(state, event, settings(pace.pauseMs));
    state = next;
    if (next.at !== before.at) sinceMs = event.atMs;
    if (before.at === 'caller-paused') pauseSinceMs = before.sinceMs;
    else if (before.at !== 'preparing') pauseSinceMs = undefined;
    if (next.at === 'caller-speaking' && pauseSinceMs !== undefined) pace.paused(event.atMs - pauseSinceMs);
    if (decision) act(decision, event);
  };
  return {
    get at() {
      return state.at;
    },
    get sinceMs() {
      return sinceMs;
    },
    tell(event) {
      queue.push(event);
      if (stepping) return;
      stepping = true;
      try {
        for (let next = queue.shift(); next; next = queue.shift()) step(next);
      } finally {
        stepping = false;
      }
    },
  };
}
