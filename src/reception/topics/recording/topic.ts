import { z } from 'zod';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Tool } from '../../tool.ts';
import type { Scene, Step, Topic } from '../../topic.ts';
import { keepsSound, recordsCalls } from './announcement.ts';
import { recordingDraft, refusesRecording } from './draft.ts';
import { refuse } from './refuse.ts';
import { refusesSound } from './refuses-sound.ts';
import { recordingSettings } from './settings.ts';
import { WORDS } from './words.ts';

/** Whether the call is recorded: the caller is told, and may refuse at any time, by words or by a key. */
export const recordingTopic: Topic = {
  name: 'recording',
  draft: recordingDraft,
  settings: recordingSettings,
  anytime: (scene, state, { text }) => (refusesSound(scene, text) ? refuse(scene, state) : undefined),
  key: (scene, state, digits) =>
    recordsCalls(scene) && digits === recordingSettings.of(scene.office).refuseKey
      ? refuse(scene, state)
      : undefined,
  everywhere: (office, tag, isKept) =>
    recordingSettings.of(office).calls === 'off' && !isKept
      ? undefined
      : { anyOf: [...WORDS[tag].sentences] },
  tools: (scene, state) =>
    keepsSound(scene) && !refusesRecording(state) ? [stopRecordingTool(scene, state)] : [],
  facts: (scene) =>
    recordsCalls(scene)
      ? ['Known: this call is recorded, and the caller has been told. They may refuse: call stop_recording.']
      : [],
};

function stopRecordingTool(scene: Scene, state: DialogueState): Tool<Step> {
  const parameters = z.object({});
  return {
    name: 'stop_recording',
    description: 'The caller does not want to be recorded: stop, and delete what was recorded of this call.',
    parameters,
    ask: refuse(scene, state),
    run(args: unknown): { readonly type: 'step'; readonly step: Step } {
      parameters.parse(args);
      return { type: 'step', step: refuse(scene, state) };
    },
  };
}
