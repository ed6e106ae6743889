import { join } from 'node:path';
import { createSileroVoiceDetector } from '../adapters/vad/silero/voice-detector.ts';
import type { Log } from '../ports/log.ts';
import type { VoiceDetector } from '../ports/voice-detector.ts';

/** The file that the set-up takes out of a published package. */
export const VOICE_MODEL_FILE = join(import.meta.dirname, '..', '..', 'models', 'silero_vad_v6.2.onnx');

export interface StartedDetector {
  readonly detector: VoiceDetector;
  /** @throws AppError `model.*`. */
  readonly hearing: Promise<void>;
}

export function createDetector(log: Log): VoiceDetector {
  return createSileroVoiceDetector({ modelFile: VOICE_MODEL_FILE, log });
}

/** Its thread takes 0.4 s for the runtime and the model, as long as this one takes for most of its modules. */
export function startDetector(log: Log): StartedDetector {
  const detector = createDetector(log);
  const hearing = detector.start();
  // Awaited later; a fault of what comes between must not leave it behind as one that nobody caught.
  hearing.catch(() => {});
  return { detector, hearing };
}
