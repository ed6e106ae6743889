import { heardText, restFrom } from '../../conversation/heard-words.ts';
import { FRAME_MS, frameSamples, type SampleRateHz } from '../../core/audio.ts';
import { fadeIn, fadeOut } from '../../media/fade.ts';
import { silence } from '../../media/silence.ts';
import type { MediaOut } from '../../ports/media-out.ts';
import { createUtteranceSound } from './utterance-sound.ts';

export interface Mouth {
  /** Starts an utterance; what was left of the one before is forgotten. Nothing is heard of it before `open`. */
  begin(): void;
  /** The utterance may be heard from the next frame on. */
  open(): void;
  /** More sound of this utterance, at the leg's rate, with the words whose end became known. */
  append(samples: Int16Array, words: readonly UtteredWord[]): void;
  /** No more sound follows: `onEnded` comes when all of it has been heard. */
  finish(): void;
  /** Falls silent at the next frame and keeps the place. */
  pause(): void;
  /** Goes on from the place, repeating at most 40 ms. */
  resume(): void;
  /** Falls silent at the next frame and forgets the rest. */
  stop(): void;
  /** What the line has received of this utterance, to the word. */
  heardText(): string;
  /** `closed`: before `open`. */
  readonly mode: 'idle' | 'closed' | 'playing' | 'pausing' | 'held' | 'resuming' | 'stopping';
  /** Sound of this utterance so far. */
  readonly lengthMs: number;
  /** Sound that is ready and not yet sent. */
  readonly aheadMs: number;
  /** Sound that is left of an utterance that is whole; infinite while more may come. */
  readonly restMs: number;
  /** One frame to the line, every 20 ms, `lateMs` after it was due. @returns what the line plays in this time. */
  tick(lateMs?: number): Int16Array;
  /** The same in silence, whatever is being said. */
  rest(): void;
}

export interface UtteredWord {
  readonly text: string;
  /** Milliseconds from the start of the utterance at which the word has been said. */
  readonly endMs: number;
}

export interface MouthListener {
  /** There is sound of the utterance. */
  onSound(): void;
  /** The first frame of the utterance has left. */
  onAudible(): void;
  onEnded(): void;
}

/** Later than this and silence is left out, so that speech that follows is on time again; speech never is. */
const LATE_MS = 60;
/**
 * A peer is given so much at once, when it has no more than half of it left: a tick that is late by less is not heard,
 * and there is one write for five frames. A flush takes it all back.
 */
const PEER_AHEAD_MS = 200;

/**
 * Speech, from samples to one frame every 20 ms, or to the queue of a peer. The utterance is kept whole until the next one
 * begins, so a held reply can go on from the same place and the transcript knows to the frame what was sent.
 */
export function createMouth(out: MediaOut, rateHz: SampleRateHz, listener: MouthListener): Mouth {
  const frame = frameSamples(rateHz);
  const quiet = silence(frame);
  const sound = createUtteranceSound(rateHz);
  /** All before has been given to the line. */
  let position = 0;
  /** Where a peer is that is given more than it plays. */
  let playing = 0;
  let words: UtteredWord[] = [];
  let mode: Mouth['mode'] = 'idle';
  let finished = false;
  let audible = false;

  const idleFrame = (lateMs = 0) => {
    // A peer keeps its own clock; silence queued there would only delay what comes next.
    if (out.paced === 'self' && lateMs < LATE_MS) out.write(quiet);
    return quiet;
  };
  const end = () => {
    mode = 'idle';
    listener.onEnded();
  };
  const rewindUnplayed = () => {
    const { unplayedMs } = out.flush();
    position = Math.max(0, position - Math.round((unplayedMs * rateHz) / 1000));
    playing = position;
  };
  const fadeOutFrame = () => {
    // The faded frame is not counted as heard: going on starts with it.
    if (position + frame > sound.length) return idleFrame();
    const faded = fadeOut(sound.take(position, frame), rateHz);
    out.write(faded);
    return faded;
  };
  const framesWanted = () => {
    const ready = (sound.length - position) / frame;
    const whole = finished ? Math.ceil(ready) : Math.floor(ready);
    if (out.paced === 'self') return Math.min(1, whole);
    return out.queuedMs > PEER_AHEAD_MS / 2
      ? 0
      : Math.min(whole, Math.ceil((PEER_AHEAD_MS - out.queuedMs) / FRAME_MS));
  };
  const give = (frames: number) => {
    const samples = sound.take(position, frames * frame);
    const given = mode === 'resuming' ? fadeIn(samples, rateHz) : samples;
    out.write(given);
    mode = 'playing';
    position = Math.min(position + samples.length, sound.length);
    if (!audible) {
      audible = true;
      listener.onAudible();
    }
    return given;
  };
  const playedByPeer = () => {
    if (playing >= position) return quiet;
    const heard = sound.take(playing, frame);
    playing = Math.min(playing + frame, position);
    return heard;
  };
  const play = () => {
    const frames = framesWanted();
    const given = frames > 0 ? give(frames) : undefined;
    if (!given && finished && position >= sound.length && out.queuedMs === 0) end();
    return out.paced === 'peer' ? playedByPeer() : (given ?? idleFrame());
  };

  return {
    begin() {
      // What a peer still has of an utterance that was stopped this very moment.
      if (mode === 'stopping') out.flush();
      sound.clear();
      [position, playing, words] = [0, 0, []];
      finished = false;
      audible = false;
      mode = 'closed';
    },
    open() {
      if (mode === 'closed') mode = 'playing';
    },
    append(samples, newWords) {
      if (mode === 'idle' || mode === 'stopping') return;
      if (sound.length === 0 && samples.length > 0) listener.onSound();
      sound.append(samples);
      words.push(...newWords);
    },
    finish() {
      finished = true;
    },
    pause() {
      if (mode === 'playing' || mode === 'resuming') mode = 'pausing';
    },
    resume() {
      if (mode !== 'held' && mode !== 'pausing') return;
      const { fromMs } = restFrom(words, (position * 1000) / rateHz);
      position = Math.round((fromMs * rateHz) / 1000);
      playing = position;
      mode = 'resuming';
    },
    stop() {
      if (mode === 'stopping') return;
      mode = mode === 'playing' || mode === 'pausing' || mode === 'resuming' ? 'stopping' : 'idle';
    },
    heardText: () => heardText(words, (position * 1000) / rateHz - out.queuedMs),
    rest: () => void idleFrame(),
    get mode() {
      return mode;
    },
    get lengthMs() {
      return (sound.length * 1000) / rateHz;
    },
    get aheadMs() {
      return ((sound.length - position) * 1000) / rateHz;
    },
    get restMs() {
      return finished ? ((sound.length - position) * 1000) / rateHz : Number.POSITIVE_INFINITY;
    },
    tick(lateMs) {
      switch (mode) {
        case 'idle':
        case 'closed':
        case 'held':
          return idleFrame(lateMs);
        case 'pausing':
        case 'stopping':
          mode = mode === 'pausing' ? 'held' : 'idle';
          rewindUnplayed();
          return fadeOutFrame();
        default:
          return play();
      }
    },
  };
}
