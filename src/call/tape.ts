import { FRAME_MS, frameSamples, type SampleRateHz } from '../core/audio.ts';
import { silence } from '../media/silence.ts';
import type { RecordingEvent } from '../ports/call-repository.ts';
import type { CallRecording } from '../ports/recording-store.ts';

/**
 * The sound of one leg on its way to the disk, both sides by media time. While somebody speaks, or presses keys, it waits in
 * memory until it is known what that was: what may not be kept never gets there.
 */
export interface Tape {
  /** 20 ms of both sides. */
  add(caller: Int16Array, attendant: Int16Array): void;
  /** The caller has been told. A second time changes nothing. */
  begin(): void;
  /** Somebody begins to speak, or has pressed a key. */
  hold(): void;
  /** What waits may be kept. */
  release(): void;
  /** Silence stands for what waits, and for all since `fromSample`. */
  hide(because: NonNullable<RecordingEvent['because']>, fromSample?: number): void;
  /** Where what waits begins; undefined when nothing is recorded. */
  readonly heldFromSample: number | undefined;
  /** The leg is over. */
  close(): void;
}

export interface TapeOptions {
  readonly rateHz: SampleRateHz;
  /** Null when it cannot be kept. */
  readonly record: () => CallRecording | null;
  /** What is asked at this moment is kept nowhere. */
  readonly isSecret: () => boolean;
  readonly onHidden: (because: NonNullable<RecordingEvent['because']>) => void;
}

/** A voice is noticed 100 ms after it began, and a soft beginning is older. */
const BEFORE_VOICE_FRAMES = 500 / FRAME_MS;
/** Longer than any turn, at half a megabyte for 8 kHz: what is older belongs to none that is not judged. */
const MOST_FRAMES = 35_000 / FRAME_MS;

type Both = readonly [caller: Int16Array, attendant: Int16Array];

export function createTape({ rateHz, record, isSecret, onHidden }: TapeOptions): Tape {
  const frame = frameSamples(rateHz);
  const quiet = silence(frame);
  let recording: CallRecording | null | undefined;
  let waiting: Both[] = [];
  let isHeld = false;
  let wasSecret = false;
  let writtenSamples = 0;

  const write = (frames: readonly Both[]): void => {
    for (const [caller, attendant] of frames) recording?.add(caller, attendant);
    writtenSamples += frames.length * frame;
  };
  const secret = (): boolean => {
    const is = isSecret();
    if (is && !wasSecret) onHidden('secret');
    wasSecret = is;
    return is;
  };

  return {
    add(caller, attendant) {
      if (!recording) return;
      waiting.push(secret() ? [quiet, quiet] : [caller, attendant]);
      const most = isHeld ? MOST_FRAMES : BEFORE_VOICE_FRAMES;
      if (waiting.length > most) write(waiting.splice(0, waiting.length - most));
    },
    begin() {
      if (recording === undefined) recording = record();
    },
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
    },
    hide(because, fromSample = writtenSamples) {
      isHeld = false;
      if (!recording) return;
      if (fromSample < writtenSamples) recording.silence(fromSample);
      waiting = waiting.map(() => [quiet, quiet]);
      onHidden(because);
    },
    get heldFromSample() {
      return recording ? writtenSamples : undefined;
    },
    close() {
      // Who hangs up in the middle of a sentence has said nothing that anybody has looked at.
      write(isHeld ? waiting.map(() => [quiet, quiet]) : waiting);
      waiting = [];
      void recording?.end();
      recording = null;
    },
  };
}
