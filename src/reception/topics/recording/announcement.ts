import { recordingRuleOf } from '../../../countries/recording-rule.ts';
import type { Language } from '../../language.ts';
import type { Office } from '../../office.ts';
import type { Turn } from '../../receptionist.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene } from '../../topic.ts';
import { hasHeard } from '../../turn/may-be-heard.ts';
import { refusesRecording } from './draft.ts';
import { recordingSettings } from './settings.ts';

/** The office records calls that come by this channel. */
export function recordsCalls({ office, channel }: Pick<Scene, 'office' | 'channel'>): boolean {
  return channel.kind === 'phone' && recordingSettings.of(office).calls !== 'off';
}

/** Something is kept as sound: calls, or messages. */
export function keepsSound(scene: Pick<Scene, 'office' | 'channel'>): boolean {
  return recordsCalls(scene) || (scene.channel.kind === 'phone' && scene.office.keepsSound);
}

/** What the caller has to hear before anything is recorded; undefined where nothing is. */
export function announcementOf(scene: Scene, state: DialogueState): string | undefined {
  if (!recordsCalls(scene) || refusesRecording(state)) return undefined;
  return textIn(scene.language, scene.office, scene.callerNumber);
}

/** The same, as long as the caller has not heard it to its end. */
export function missingAnnouncement(
  scene: Scene,
  { state, history }: Pick<Turn<DialogueState>, 'state' | 'history'>,
): string | undefined {
  const announcement = announcementOf(scene, state);
  const languages = [scene.language, ...scene.others];
  const isHeard = languages.some((language) =>
    hasHeard(history, textIn(language, scene.office, scene.callerNumber)),
  );
  return isHeard ? undefined : announcement;
}

function textIn({ phrases }: Language, office: Office, callerNumber: string | null): string {
  const { announce, refuseKey } = recordingSettings.of(office);
  const mayRefuse = announce === 'choice' || recordingRuleOf(office.country, callerNumber) === 'all-parties';
  return mayRefuse ? phrases.recordedMayRefuse(refuseKey) : phrases.recorded;
}

/** All that callers may be told in a language: nothing where no call is recorded, and nobody listens. */
export function announcementsIn({ phrases }: Language, office: Office): readonly string[] {
  const { calls, refuseKey } = recordingSettings.of(office);
  return [
    ...(calls === 'off' ? [] : [phrases.recorded, phrases.recordedMayRefuse(refuseKey)]),
    ...(office.people.some(({ supervisor }) => supervisor) ? [phrases.mayBeHeard] : []),
  ];
}
