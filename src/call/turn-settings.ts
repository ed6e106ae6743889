import { waitsFor } from '../conversation/end-of-turn.ts';
import type { TurnSettings } from '../conversation/turn-state.ts';
import type { Expectation } from '../reception/receptionist.ts';
import type { CallSettings } from './call-services.ts';

/** What was asked, and the caller's own pauses so far, in milliseconds. */
type TurnSettingsOf = (asked: Pick<Expectation, 'kind'>, ownPauseMs: number) => TurnSettings;

/** For one leg. Asked for with every event, so made anew only when something has changed. */
export function createTurnSettings(settings: CallSettings): TurnSettingsOf {
  let made:
    | { readonly asked: object; readonly ownPauseMs: number; readonly settings: TurnSettings }
    | undefined;
  return (asked, ownPauseMs) => {
    if (made?.asked === asked && made.ownPauseMs === ownPauseMs) return made.settings;
    const turn = {
      ...settings,
      speculate: settings.speculation.enabled,
      waitMs: waitsFor(asked.kind, ownPauseMs),
    };
    made = { asked, ownPauseMs, settings: turn };
    return turn;
  };
}
