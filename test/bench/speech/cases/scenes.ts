import type { CallerScript } from './caller-script.ts';
import { type QuestionKind, questionAsked } from './question-asked.ts';

/** A moment of a conversation and how a caller gets there. */
export interface Scene {
  readonly script: CallerScript;
  /** The attendant's words end with this question. */
  readonly asks: QuestionKind;
  /** And hold these words, which it tells before it asks. */
  readonly tells?: string;
}

/** Spoken by a voice the embedded recogniser understands well: getting there is not what is measured. */
export const SCENE_VOICE = 'us-man';

const MESSAGE = {
  help: ['i would like to leave a message'],
  'message-name': ['my name is john smith'],
  'callback-offer': ['no thanks'],
  'message-number': ['zero two zero seven nine four six zero one two three'],
  'message-reason': ['it is about my appointment'],
} as const satisfies CallerScript;

export const SCENES = {
  greeting: { script: {}, asks: 'help', tells: 'I am an automated assistant.' },
  hours: { script: { help: ['what are your opening hours'] }, asks: 'anything-else', tells: 'We are' },
  address: {
    script: { help: ['what is your address'] },
    asks: 'anything-else',
    tells: 'Riverside Practice is at',
  },
  abilities: { script: { help: ['what can you do'] }, asks: 'help', tells: 'I can tell you' },
  'read-back': { script: MESSAGE, asks: 'message-confirm', tells: 'Let me read that back' },
  'asked-help': { script: {}, asks: 'help' },
  'asked-more': { script: { help: ['what is your address'] }, asks: 'anything-else' },
  'asked-name': { script: MESSAGE, asks: 'message-name' },
  'asked-callback': { script: MESSAGE, asks: 'callback-offer' },
  'asked-number': { script: MESSAGE, asks: 'message-number' },
  'asked-reason': { script: MESSAGE, asks: 'message-reason' },
  'asked-confirm': { script: MESSAGE, asks: 'message-confirm' },
} as const satisfies Readonly<Record<string, Scene>>;

export type SceneKey = keyof typeof SCENES;

/** Scenes in which the attendant tells something before it asks. */
export type TellingKey = 'greeting' | 'hours' | 'address' | 'abilities' | 'read-back';

/** Whether these words of the attendant are those of the scene. */
export function isReached(key: SceneKey, said: string): boolean {
  const { asks, tells = '' }: Scene = SCENES[key];
  return questionAsked(said) === asks && said.includes(tells);
}
