import { createVoiceActivity } from '../conversation/voice-activity.ts';
import { FRAME_MS } from '../core/audio.ts';
import type { Grammar } from '../core/grammar.ts';
import { createFramer } from '../media/framer.ts';
import { createGain } from '../media/gain.ts';
import { createResampler } from '../media/resampler.ts';
import type { VoiceDetector } from '../ports/voice-detector.ts';
import { createRecogniser, type RecogniserOptions } from './recogniser.ts';
import { createUtteranceBuffer } from './utterance-buffer.ts';

/**
 * The caller's voice, from the line to words and turn events.
 *
 *   line ─▶ framer ─▶ gain ─┬─▶ recogniser ─▶ words
 *                           ├─▶ voice detector ─▶ speech-start, speech-end
 *                           └─▶ utterance buffer (for an engine that takes over, and for messages kept as sound)
 *
 * The line never pauses: the framer turns missing packets into silence, so media time goes on and a caller
 * who mutes is still answered.
 */
export interface Ears {
  /** Any number of samples at the leg's rate. */
  hear(samples: Int16Array): void;
  /** 20 ms of media time have passed. @returns the media time. */
  tick(): number;
  expect(grammar: Grammar): void;
  /** The words since the last call; empty when there were none, or none in time. Closes the utterance. */
  words(signal: AbortSignal): Promise<string>;
  /** The sound of the utterance closed last, at the leg's rate. */
  sound(): Int16Array;
  /** Milliseconds of voice in the utterance that is open. */
  readonly voicedMs: number;
  close(): Promise<void>;
}

export interface EarsOptions extends Omit<RecogniserOptions, 'replay'> {
  readonly detector: VoiceDetector;
  readonly onVoice: (change: 'speech-start' | 'speech-end', atMs: number) => void;
}

export function createEars(options: EarsOptions): Ears {
  const { rateHz, detector } = options;
  const framer = createFramer(rateHz);
  const gain = createGain(rateHz);
  const toDetector = createResampler(rateHz, detector.inputRateHz);
  const activity = createVoiceActivity();
  const buffer = createUtteranceBuffer();
  const voice = detector.open((window) => {
    const change = activity.push(window);
    if (change?.type === 'speech-start') {
      buffer.speechStarted(change.atMs);
      recogniser.speechStarted(change.atMs);
    } else if (change?.type === 'speech-end') {
      buffer.speechEnded(change.atMs);
    }
    if (change) options.onVoice(change.type, change.atMs);
  });
  const recogniser = createRecogniser({ ...options, replay: () => buffer.frames() });
  let atMs = 0;

  return {
    hear(samples) {
      framer.push(samples);
    },
    tick() {
      const frame = { samples: gain.process(framer.pull()), rateHz, atMs };
      voice.push({ samples: toDetector.process(frame.samples), rateHz: detector.inputRateHz, atMs });
      buffer.push(frame);
      recogniser.push(frame);
      atMs += FRAME_MS;
      return atMs;
    },
    expect: recogniser.expect,
    async words(signal) {
      const text = await recogniser.words(signal);
      buffer.take();
      return text;
    },
    sound: buffer.taken,
    get voicedMs() {
      return buffer.voicedMs;
    },
    async close() {
      voice.close();
      await recogniser.close();
    },
  };
}
