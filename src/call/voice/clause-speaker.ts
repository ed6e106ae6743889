import { type SpokenPart, speakWords } from '../../conversation/speakable.ts';
import type { SampleRateHz } from '../../core/audio.ts';
import { AppError } from '../../core/errors.ts';
import type { SpeechChunk, SpokenWord, TextToSpeech } from '../../ports/text-to-speech.ts';
import type { CallLanguage, Clause } from '../call-language.ts';
import type { Mouth } from './mouth.ts';
import { type PhraseCache, renderClause } from './phrase-cache.ts';

export interface ClauseSpeaker {
  /** Gives the mouth the whole sound of one clause. Resolves early and quietly when `signal` aborts. */
  say(clause: Clause, signal: AbortSignal): Promise<void>;
  /** Gives the mouth a phrase that is ready, without its words: it is no part of the answer. @returns its length. */
  fill(language: CallLanguage): number;
  /** The label of the voice of the moment; undefined once all of the language are lost. */
  voiceIn(language: CallLanguage): string | undefined;
}

export interface ClauseSpeakerOptions {
  readonly phrases: PhraseCache;
  readonly rateHz: SampleRateHz;
  readonly mouth: Mouth;
  readonly onVoiceLost: (voice: TextToSpeech, error: AppError) => void;
}

/** The last voice has no successor but itself: its helper may have been killed, and is started again. */
const MOST_TRIES = 2;

/**
 * Text to sound for one leg. A voice that fails is replaced by the next of its language, from the next word on; the last
 * by itself, once. Clauses of one utterance join without a gap.
 */
export function createClauseSpeaker(options: ClauseSpeakerOptions): ClauseSpeaker {
  const { phrases, rateHz, mouth, onVoiceLost } = options;
  /** Of each language, how many voices have been lost. */
  const lost = new Map<CallLanguage, number>();
  const voiceOf = (language: CallLanguage) => language.voices[lost.get(language) ?? 0];

  /** Sound that begins where the utterance ends now, its words as they were written. */
  const placing = (written: WrittenWords) => {
    let startMs: number | undefined;
    return ({ samples, words }: SpeechChunk) => {
      const fromMs = startMs ?? mouth.lengthMs;
      startMs = fromMs;
      const placed = written(words).map(({ text, endMs }) => ({ text, endMs: endMs + fromMs }));
      mouth.append(samples, placed);
    };
  };
  /** @returns how many words the mouth was given, and why there are not more. */
  const give = async (
    parts: AsyncIterable<SpeechChunk>,
    written: WrittenWords,
    signal: AbortSignal,
  ): Promise<Given> => {
    const place = placing(written);
    let words = 0;
    try {
      for await (const part of parts) {
        if (signal.aborted) break;
        place(part);
        words += part.words.length;
      }
      return { words };
    } catch (error) {
      if (signal.aborted) return { words };
      if (!(error instanceof AppError)) throw error;
      return { words, error };
    }
  };
  const giveKept = (voice: TextToSpeech, { spoken, written }: Spoken): boolean => {
    const kept = phrases.find(voice, spoken, rateHz);
    const place = placing(written);
    for (const part of kept ?? []) place(part);
    return kept !== undefined;
  };
  const say = async (clause: Spoken, signal: AbortSignal): Promise<void> => {
    const { spoken, written, tries, language } = clause;
    const voice = voiceOf(language);
    if (voice === undefined || spoken === '' || giveKept(voice, clause)) return;
    const { words, error } = await give(renderClause(voice, spoken, { rateHz, signal }), written, signal);
    if (error === undefined) return;
    const before = lost.get(language) ?? 0;
    const isLast = before + 1 >= language.voices.length;
    if (isLast && tries === MOST_TRIES) throw error;
    onVoiceLost(voice, error);
    const next = isLast ? tries + 1 : 1;
    if (!isLast) lost.set(language, before + 1);
    const rest = spoken.split(/\s+/).slice(words).join(' ');
    await say({ language, spoken: rest, written, tries: next }, signal);
  };

  return {
    fill(language) {
      const voice = voiceOf(language);
      const beforeMs = mouth.lengthMs;
      const parts = voice ? phrases.find(voice, language.filler, rateHz) : undefined;
      for (const { samples } of parts ?? []) mouth.append(samples, []);
      return mouth.lengthMs - beforeMs;
    },
    voiceIn: (language) => voiceOf(language)?.label,
    async say({ text, language }, signal) {
      const parts = speakWords(text, language.speech);
      const spoken = parts.map((part) => part.spoken).join(' ');
      await say({ language, spoken, written: writtenWords(parts), tries: 1 }, signal);
    },
  };
}

interface Spoken {
  readonly language: CallLanguage;
  readonly spoken: string;
  readonly written: WrittenWords;
  /** By the voice of the moment, this one included. */
  readonly tries: number;
}

interface Given {
  readonly words: number;
  readonly error?: AppError;
}

/** From words as they are spoken, in order, to the written ones that are complete with them. */
type WrittenWords = (spoken: readonly SpokenWord[]) => readonly SpokenWord[];

/** "12:30" is three spoken words and counts as heard with the last of them. */
function writtenWords(parts: readonly SpokenPart[]): WrittenWords {
  const ends = parts.flatMap(({ spoken, original }) => {
    const count = spoken.split(/\s+/).length;
    return Array.from({ length: count }, (_, i) => (i === count - 1 ? original : undefined));
  });
  let next = 0;
  return (spoken) =>
    spoken.flatMap(({ endMs }) => {
      const text = ends[next];
      next += 1;
      return text === undefined ? [] : [{ text, endMs }];
    });
}
