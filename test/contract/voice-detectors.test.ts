import { createSileroVoiceDetector } from '../../src/adapters/vad/silero/voice-detector.ts';
import type { VoiceDetector } from '../../src/ports/voice-detector.ts';
import { proveContract, runContract } from './run-contract.ts';
import { type MakeDetector, voiceDetectorRules } from './voice-detector.rules.ts';

const silero: MakeDetector = async () =>
  createSileroVoiceDetector({ modelFile: 'models/silero_vad_v6.2.onnx' });

/** Answers every frame at once with another number and a time of its own, whatever was closed or stopped. */
const liar: MakeDetector = async (): Promise<VoiceDetector> => {
  let told = 0;
  return {
    label: 'liar',
    inputRateHz: 8000,
    async start() {},
    open: (onWindow) => ({
      push() {
        told += 1;
        onWindow({ atMs: 1_000_000 - told, probability: 1 + told });
      },
      close() {},
    }),
    async stop() {},
  };
};

runContract('silero', voiceDetectorRules, silero);
proveContract(voiceDetectorRules, liar);
