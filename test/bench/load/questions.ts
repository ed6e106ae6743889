import { type EncodedLine, encodeLine } from '../callers/lean-media.ts';
import { renderLines } from '../speech/render-lines.ts';
import type { SpokenLine } from '../speech/utterance.ts';
import { VOICE_KEYS } from '../speech/voices.ts';
import { loudOnsetMs } from '../vendors/hearing/loud-onset.ts';
import type { Utterance } from '../vendors/utterance.ts';

/** A question ready to be asked by as many callers as one likes. */
export interface LoadQuestion {
  readonly text: string;
  readonly line: EncodedLine;
  readonly lengthMs: number;
  /** For the vendors, who transcribe what they are told is said. */
  readonly utterance: Utterance;
}

export interface LoadQuestions {
  /** What a caller asks, the `nth` time it does, from 0. */
  of(caller: number, nth: number): LoadQuestion;
}

/** The rules answer these at once. */
export const STANDARD = [
  'what are your opening hours',
  'what is your address',
  'are you open on friday',
  'when do you close',
  'where are you',
  'are you open on sunday',
  'what are your hours tomorrow',
  'when do you open on monday',
] as const;

/** These go to the model, whose script knows them all. */
export const FREE = [
  'is there a lift for my wheelchair',
  'are you taking new patients',
  'can i have a flu jab',
  'when are my blood test results ready',
  'do you have a website',
  'how much does a certificate cost',
  'do you have parking',
  'are my tablets ready',
] as const;

/** Two voices a text: rendering is most of the wait before a first run. */
const VOICES_A_TEXT = 2;

/** Renders and encodes each question once. */
export async function loadQuestions(): Promise<LoadQuestions> {
  const lines = [...STANDARD, ...FREE].flatMap(linesOf);
  const rendered = await renderLines(lines);
  const questions = new Map(
    lines.map(({ id, text }) => {
      const sound = rendered.get(id);
      if (!sound) throw new Error(`no line ${id} was rendered`);
      const lengthMs = sound.lastSoundMs;
      const onsetMs = loudOnsetMs(sound.samples);
      const utterance = { text, words: sound.words, lengthMs, heard: true, onsetMs };
      return [id, { text, line: encodeLine(sound.samples), lengthMs, utterance }];
    }),
  );
  return {
    of(caller, nth) {
      const [text, voice] = choose(caller, nth);
      const question = questions.get(lineId(text, voice));
      if (!question) throw new Error(`no question ${text}`);
      return question;
    },
  };
}

/**
 * Half of the callers only ask what the rules know, and the other half what the model does: once the model has
 * asked something back, the next question is its to answer, whatever it is.
 */
export function choose(caller: number, nth: number): readonly [text: string, voice: number] {
  const texts = caller % 2 === 0 ? STANDARD : FREE;
  const text = texts[(Math.floor(caller / 2) + nth) % texts.length] ?? texts[0];
  return [text, Math.floor(caller / 2) % VOICES_A_TEXT];
}

function linesOf(text: string, index: number): readonly SpokenLine[] {
  return Array.from({ length: VOICES_A_TEXT }, (_, voice) => ({
    id: lineId(text, voice),
    text,
    voice: VOICE_KEYS[(VOICES_A_TEXT * index + voice) % VOICE_KEYS.length] ?? 'us-man',
  }));
}

function lineId(text: string, voice: number): string {
  return `load-${voice}/${text}`;
}
