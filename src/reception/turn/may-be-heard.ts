import { recordingRuleOf } from '../../countries/recording-rule.ts';
import type { HistoryLine, Turn } from '../receptionist.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene } from '../topic.ts';

/**
 * What a caller is told of whom may listen; undefined where nobody may, and where the strictest law of both countries
 * does not ask for it.
 */
export function listeningOf(scene: Scene): string | undefined {
  const { book, callerNumber, office } = scene;
  if (!canListen(scene)) return undefined;
  return recordingRuleOf(office.country, callerNumber) === 'all-parties' ? book.mayBeHeard : undefined;
}

/** The same, as long as the caller has not heard it to its end. */
export function missingListening(scene: Scene, history: readonly HistoryLine[]): string | undefined {
  const isHeard = [scene.language, ...scene.others].some(({ phrases }) =>
    hasHeard(history, phrases.mayBeHeard),
  );
  return isHeard ? undefined : listeningOf(scene);
}

/** A supervisor may listen now. */
export function mayBeHeard(scene: Scene, { history }: Pick<Turn<DialogueState>, 'history'>): boolean {
  return canListen(scene) && missingListening(scene, history) === undefined;
}

/** The attendant has said this, and was not interrupted. */
export function hasHeard(history: readonly HistoryLine[], announcement: string): boolean {
  return history.some(
    ({ speaker, text }) => speaker === 'attendant' && text.replace(/\s+/g, ' ').includes(announcement),
  );
}

function canListen({ office, channel }: Pick<Scene, 'office' | 'channel'>): boolean {
  return channel.kind === 'phone' && office.people.some(({ supervisor }) => supervisor === true);
}
