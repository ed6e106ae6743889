import type { ModelRequest } from '../../ports/language-model.ts';
import type { Turn } from '../receptionist.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene } from '../topic.ts';
import { conversationOf } from './prompt.ts';
import { createToolbox } from './tools.ts';

/** What a model is given for words of a caller, with every tool, as in a call. */
export function requestOf(scene: Scene, turn: Turn<DialogueState>, words: string): ModelRequest {
  return {
    messages: conversationOf(scene, turn, words),
    tools: createToolbox(scene, { ...turn.state, greeted: true }).definitions,
  };
}
