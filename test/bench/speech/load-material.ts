import {
  backchannelLines,
  conversationLines,
  cutOffLine,
  interruptionLine,
  lineId,
  sceneLines,
} from './case-lines.ts';
import { BABBLE_LINES, backchannelSound, inNoise, noiseSound } from './case-sounds.ts';
import { BACKCHANNELS, type Backchannel } from './cases/backchannels.ts';
import { CONVERSATIONS, type Conversation } from './cases/conversations.ts';
import { CUT_OFFS, type CutOff } from './cases/cut-offs.ts';
import { DISTURBANCES, type Disturbance } from './cases/disturbances.ts';
import { INTERRUPTIONS, type Interruption } from './cases/interruptions.ts';
import { fromInt16 } from './onto-line.ts';
import { renderLines } from './render-lines.ts';
import type { LineSound, Utterance } from './utterance.ts';

/** Every case with its sound. */
export interface Material {
  readonly conversations: readonly SpokenConversation[];
  readonly interruptions: readonly WithSound<Interruption>[];
  readonly backchannels: readonly WithSound<Backchannel>[];
  readonly disturbances: readonly SoundingDisturbance[];
  readonly cutOffs: readonly { readonly case: CutOff; readonly utterance: Utterance }[];
  /** What `createScriptedCaller` answers on the way into a scene. */
  sceneLine(text: string): Utterance;
}

export interface SpokenConversation {
  readonly case: Conversation;
  /** What `createScriptedCaller` answers, in the conversation's voice. */
  line(text: string): Utterance;
}

export interface WithSound<Case> {
  readonly case: Case;
  readonly sound: LineSound;
}

/** An echo has no sound of its own: `createEchoPath` makes it from what the attendant says. */
export interface SoundingDisturbance {
  readonly case: Disturbance;
  readonly sound?: LineSound;
}

export interface MaterialOptions {
  /** The cases marked quick only. */
  readonly quick?: boolean;
  /** Where rendered lines are kept; a folder of the system's temporary files without it. */
  readonly cacheFolder?: string;
}

/** Renders what is not in the cache yet: under a minute for all of it on two cores, under 15 s for the quick cases. */
export async function loadMaterial({ quick = false, cacheFolder }: MaterialOptions = {}): Promise<Material> {
  const chosen = <Case extends { readonly quick: boolean }>(cases: readonly Case[]) =>
    cases.filter((one) => one.quick || !quick);
  const [conversations, interruptions] = [chosen(CONVERSATIONS), chosen(INTERRUPTIONS)];
  const [backchannels, cutOffs] = [chosen(BACKCHANNELS), chosen(CUT_OFFS)];
  const lines = [
    ...conversations.flatMap(conversationLines),
    ...sceneLines(),
    ...interruptions.map(interruptionLine),
    ...backchannels.flatMap(backchannelLines),
    ...cutOffs.map(cutOffLine),
    ...BABBLE_LINES,
  ];
  const rendered = await renderLines(lines, cacheFolder);
  const line = (id: string) => {
    const utterance = rendered.get(id);
    if (!utterance) throw new Error(`no line ${id} was rendered`);
    return utterance;
  };
  const babble = BABBLE_LINES.map(({ id }) => fromInt16(line(id).linear));
  return {
    conversations: conversations.map((one) => ({ case: one, line: (text) => line(lineId(one.id, text)) })),
    interruptions: interruptions.map((one) => ({
      case: one,
      sound: one.noise ? inNoise(line(one.id), one.noise, babble) : line(one.id),
    })),
    backchannels: backchannels.map((one) => ({
      case: one,
      sound: backchannelSound(one, rendered.get(one.id)),
    })),
    disturbances: chosen(DISTURBANCES).map((one) => withSound(one, babble)),
    cutOffs: cutOffs.map((one) => ({ case: one, utterance: line(one.id) })),
    sceneLine: (text) => line(lineId('scene', text)),
  };
}

function withSound(one: Disturbance, babble: readonly Float64Array[]): SoundingDisturbance {
  if (one.sound.type === 'echo') return { case: one };
  return { case: one, sound: noiseSound({ ...one.sound, durationMs: one.durationMs }, babble) };
}
