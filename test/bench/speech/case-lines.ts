import type { Backchannel } from './cases/backchannels.ts';
import { sayings } from './cases/caller-script.ts';
import type { Conversation } from './cases/conversations.ts';
import type { CutOff } from './cases/cut-offs.ts';
import type { Interruption } from './cases/interruptions.ts';
import { SCENE_VOICE, SCENES } from './cases/scenes.ts';
import type { SpokenLine } from './utterance.ts';

/** Everything a conversation's caller may come to say. */
export function conversationLines({ id, voice, script }: Conversation): readonly SpokenLine[] {
  return sayings(script).map((text) => ({ id: lineId(id, text), text, voice }));
}

/** What brings a caller into any of the scenes. */
export function sceneLines(): readonly SpokenLine[] {
  const texts = new Set(Object.values(SCENES).flatMap(({ script }) => sayings(script)));
  return [...texts].map((text) => ({ id: lineId('scene', text), text, voice: SCENE_VOICE }));
}

export function interruptionLine({ id, text, voice, levelDbfs }: Interruption): SpokenLine {
  return { id, text, voice, levelDbfs };
}

/** None for a cough. */
export function backchannelLines({ id, sound, levelDbfs }: Backchannel): readonly SpokenLine[] {
  return sound.type === 'words' ? [{ id, text: sound.text, voice: sound.voice, levelDbfs }] : [];
}

export function cutOffLine({ id, text, voice, pauses, roomToneDbfs }: CutOff): SpokenLine {
  return { id, text, voice, pauses, ...(roomToneDbfs === undefined ? {} : { roomToneDbfs }) };
}

/** A line of a conversation, by what is said. */
export function lineId(conversation: string, text: string): string {
  return `${conversation}/${text}`;
}
