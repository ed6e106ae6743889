import { createSileroVoiceDetector } from '../../src/adapters/vad/silero/voice-detector.ts';
import { VOICE_MODEL_FILE } from '../../src/wiring/detector.ts';

/** Loads the voice detector's model and lets go of it, in a process whose environment a test has made. */
const detector = createSileroVoiceDetector({ modelFile: VOICE_MODEL_FILE });
await detector.start();
await detector.stop();
