import type { Turn } from '../receptionist.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene } from '../topic.ts';
import { announcementOf, missingAnnouncement } from '../topics/recording/announcement.ts';
import { listeningOf, missingListening } from './may-be-heard.ts';

/** What a caller has to hear before anything of the call is kept, or heard by others. */
export function announcementsFor(scene: Scene, state: DialogueState): readonly string[] {
  return there([announcementOf(scene, state), listeningOf(scene)]);
}

/** The same, without what the caller has heard to its end. */
export function missingAnnouncements(
  scene: Scene,
  turn: Pick<Turn<DialogueState>, 'state' | 'history'>,
): readonly string[] {
  return there([missingAnnouncement(scene, turn), missingListening(scene, turn.history)]);
}

function there(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined);
}
