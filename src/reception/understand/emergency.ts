import { normalise } from './words.ts';

const NOT_ONE = /\b(?:not (?:an? |really an? )?emergency|no emergency|nothing urgent|non emergency)\b/;

const EMERGENCY =
  /\b(?:emergency|ambulance|call the police|heart attack|cardiac arrest|chest pains?|having a stroke|can not breathe|(?:not|stopped) breathing|trouble breathing|difficulty breathing|unconscious|passed out|collapsed|choking|bleeding (?:badly|heavily|a lot)|severe bleeding|overdos(?:e|ed|ing)|poisoned|kill (?:myself|himself|herself)|suicid(?:e|al)|(?:house|building|kitchen|flat|room) (?:is )?on fire|there is a fire|severe allergic|anaphyla\w*|having a seizure|been (?:stabbed|shot))\b/;

/**
 * Whether life may be in danger. Wrong alarms are cheap here, since the answer is a sentence and a person;
 * a missed one is not.
 */
export function isEmergency(text: string): boolean {
  const words = normalise(text).replace(NOT_ONE, '');
  return EMERGENCY.test(words);
}
