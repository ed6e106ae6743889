import { createResampler } from '../../../src/media/resampler.ts';
import { espeakText } from './espeak-text.ts';
import { ESPEAK_HZ, espeakWaves } from './espeak-wave.ts';
import { heardSpan } from './heard-span.ts';
import { LINE_HZ, samplesOf } from './line-rate.ts';
import { atLevel } from './loudness.ts';
import { concat, mix } from './mix.ts';
import { makeNoise } from './noise/make-noise.ts';
import { fromInt16, ontoLine, toInt16 } from './onto-line.ts';
import { stretch } from './stretch.ts';
import { createTelephoneBand } from './telephone-band.ts';
import {
  type LinePause,
  type Pause,
  SPEECH_DBFS,
  type SpokenLine,
  type Utterance,
  type UtteranceWord,
} from './utterance.ts';
import { VOICES } from './voices.ts';
import { wordStartsMs } from './word-starts.ts';

const ROOM_SEED = 1;

/** Speaks one line. Its first and last 10 ms are sound, so that delays can be measured from them. */
export async function renderLine(line: SpokenLine): Promise<Utterance> {
  const words = line.text.split(' ');
  const pauses = (line.pauses ?? []).toSorted((a, b) => a.afterWord - b.afterWord);
  const { wave, startsMs } = await speak(line, words, pauses);
  const speech = atLevel(onLineRate(wave.samples), line.levelDbfs ?? SPEECH_DBFS);
  const {
    sound,
    pauses: spoken,
    moved,
  } = stretch(
    speech,
    pauses.map(({ ms }) => ms),
  );
  const heard = heardSpan(ontoLine(sound));
  if (!heard) throw new Error(`nothing is heard of "${line.text}"`);
  const trimmed = sound.slice(samplesOf(heard.fromMs), samplesOf(heard.toMs));
  const linear = toInt16(line.roomToneDbfs === undefined ? trimmed : inRoom(trimmed, line.roomToneDbfs));
  const gaps = spoken.map(({ fromMs, toMs }) => ({
    fromMs: fromMs - heard.fromMs,
    toMs: toMs - heard.fromMs,
  }));
  const durationMs = heard.toMs - heard.fromMs;
  const gapAfter = new Map(pauses.map(({ afterWord }, i) => [afterWord, gaps[i]]));
  const starts = startsMs.map((ms) =>
    Math.min(durationMs, Math.max(0, Math.round(moved(ms) - heard.fromMs))),
  );
  return {
    id: line.id,
    text: line.text,
    voice: line.voice,
    words: timedWords({ words, starts, gapAfter, durationMs }),
    pauses: gaps,
    samples: ontoLine(fromInt16(linear)),
    linear,
    firstSoundMs: 0,
    lastSoundMs: durationMs,
  };
}

async function speak(line: SpokenLine, words: readonly string[], pauses: readonly LinePause[]) {
  const pausedAfter = pauses.map(({ afterWord }) => afterWord);
  const toTime = [...words.keys()].filter((index) => index > 0 && !pausedAfter.includes(index - 1));
  const texts = [espeakText(words, pauses), ...toTime.map((index) => espeakText(words, pauses, index))];
  const [wave, ...rest] = await espeakWaves(texts, VOICES[line.voice]);
  if (!wave) throw new Error(`"${line.text}" was not spoken`);
  const timed = new Map(rest.map((one, i) => [toTime[i] ?? 0, one]));
  return { wave, startsMs: wordStartsMs({ line: wave, timed, wordCount: words.length, pausedAfter }) };
}

function onLineRate(wave: Int16Array): Float64Array {
  const resampler = createResampler(ESPEAK_HZ, LINE_HZ);
  const band = createTelephoneBand();
  const parts = [resampler.process(wave), resampler.flush()].map((part) => band.process(fromInt16(part)));
  return concat(parts);
}

function inRoom(speech: Float64Array, levelDbfs: number): Float64Array {
  const durationMs = (speech.length * 1000) / LINE_HZ;
  return mix(speech, makeNoise({ kind: 'room', seed: ROOM_SEED, levelDbfs, durationMs }));
}

interface WordTimes {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly gapAfter: ReadonlyMap<number, Pause | undefined>;
  readonly durationMs: number;
}

/** A word ends where the next one or a pause begins. */
function timedWords({ words, starts, gapAfter, durationMs }: WordTimes): readonly UtteranceWord[] {
  const startOf = (index: number) => gapAfter.get(index - 1)?.toMs ?? starts[index] ?? durationMs;
  return words.map((text, index) => {
    const startMs = startOf(index);
    return { text, startMs, endMs: Math.max(startMs, gapAfter.get(index)?.fromMs ?? startOf(index + 1)) };
  });
}
