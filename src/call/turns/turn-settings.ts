import { type AnswerKind, waitsFor } from '../../conversation/end-of-turn.ts';
import type { TurnSettings } from '../../conversation/turn-state.ts';
import type { CallSettings } from '../call-services.ts';

/** What was asked, and the caller's own pauses so far, in milliseconds. */
type TurnSettingsOf = (kind: AnswerKind, ownPauseMs: number) => TurnSettings;

/** For one leg. Asked for with every event, so made anew only when something has changed. */
export function createTurnSettings(settings: CallSettings): TurnSettingsOf {
  let made:
    | { readonly kind: AnswerKind; readonly ownPauseMs: number; readonly settings: TurnSettings }
    | undefined;
  return (kind, ownPauseMs) => {
    if (made?.kind === kind && made.ownPauseMs === ownPauseMs) return made.settings;
    const turn = {
      ...settings,
      speculate: settings.speculation.enabled,
      waitMs: waitsFor(kind, ownPauseMs),
    };
    made = { kind, ownPauseMs, settings: turn };
    return turn;
  };
}
