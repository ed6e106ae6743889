import type { IncomingCall, Phone } from '../../../src/ports/phone.ts';
import { waitUntil } from './wait-until.ts';

/** A tone that telephones carry: 8 kHz, far above any threshold for sound. */
export function tone(lengthMs: number, hz = 600): Int16Array {
  return Int16Array.from({ length: lengthMs * 8 }, (_, i) =>
    Math.round(9000 * Math.sin((2 * Math.PI * hz * i) / 8000)),
  );
}

/** Share of the sound's energy that lies at one frequency, 0 to 1, by Goertzel's algorithm. */
export function shareAt(samples: Int16Array, hz: number): number {
  const coefficient = 2 * Math.cos((2 * Math.PI * hz) / 8000);
  let [before, last, energy] = [0, 0, 0];
  for (const sample of samples) {
    [before, last] = [last, sample + coefficient * last - before];
    energy += sample ** 2;
  }
  const power = last ** 2 + before ** 2 - coefficient * last * before;
  return energy === 0 ? 0 : (2 * power) / (energy * samples.length);
}

/** From the first to the last sample that can be heard. */
export function withoutSilence(samples: Int16Array): Int16Array {
  const isLoud = (sample: number) => Math.abs(sample) > 500;
  return samples.slice(Math.max(0, samples.findIndex(isLoud)), samples.findLastIndex(isLoud) + 1);
}

/** The next call that rings on a phone. */
export function nextCall(phone: Phone): Promise<IncomingCall> {
  const { promise, resolve } = Promise.withResolvers<IncomingCall>();
  phone.onIncoming(resolve);
  return promise;
}

/** Like `nextCall`, for a call that must come: fails when asked for and not there within 20 s. */
export function expectCall(phone: Phone): () => Promise<IncomingCall> {
  let rang: IncomingCall | undefined;
  phone.onIncoming((incoming) => {
    rang ??= incoming;
  });
  return () => waitUntil('the phone rings', 20_000, () => rang);
}
