import type { SpeakRule } from './speak-rule.ts';
import { oneOf } from './word-pattern.ts';

/**
 * Names that voices say wrongly, as somebody has written them to be said. Whole words, in the case they are written in:
 * `May` is somebody, and `may` is not.
 *
 * @param said By the name as it is written.
 */
export function namesRule(said: Readonly<Record<string, string>>): SpeakRule {
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(Object.keys(said))}(?![\\p{L}\\p{N}])`, 'gu'),
    speak: ([name]) => said[name],
  };
}
