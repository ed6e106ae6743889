import type { Outcome } from '../../src/core/outcome.ts';
import type { Announcement, CallLeg, LegListener } from '../../src/ports/telephony.ts';

export interface ScriptedLeg extends CallLeg {
  /** 20 ms from the caller's side. */
  hear(voiced: boolean): void;
  press(key: string): void;
  hangUp(): void;
  /** The last frame written held sound. */
  readonly soundedLast: boolean;
  readonly left: Outcome | 'dropped' | undefined;
  /** False plays a PBX whose control channel is away. */
  markable: boolean;
}

const FRAME_SAMPLES = 320;

/** A leg whose other end is the test: paced by us, 16 kHz. */
export function createScriptedLeg(
  callId: string,
  announcement: Partial<Announcement>,
  note: (text: string) => void,
): ScriptedLeg {
  let listener: LegListener | undefined;
  let soundedLast = false;
  let sounding = false;
  let quietFrames = 0;
  let left: Outcome | 'dropped' | undefined;
  const voice = Int16Array.from({ length: FRAME_SAMPLES }, (_, i) => 9000 * Math.sin(i * 0.2));
  const close = (how: Outcome | 'dropped') => {
    if (left !== undefined) return;
    left = how;
    listener?.ended();
  };
  const leg: ScriptedLeg = {
    callId,
    rateHz: 16_000,
    announced: Promise.resolve({
      callerNumber: '+442079460123',
      callerName: null,
      dialledNumber: '100',
      returned: null,
      ...announcement,
    }),
    out: {
      paced: 'self',
      write(samples) {
        soundedLast = samples.some((sample) => sample !== 0);
        quietFrames = soundedLast ? 0 : quietFrames + 1;
        // A pause between sentences is not the end of speech.
        if (sounding === soundedLast || (sounding && quietFrames < 10)) return;
        sounding = soundedLast;
        note(sounding ? 'line: sound' : 'line: silence');
      },
      flush: () => ({ unplayedMs: 0 }),
      queuedMs: 0,
    },
    listen(given) {
      listener = given;
    },
    async leave(outcome) {
      if (!leg.markable) return false;
      close(outcome);
      return true;
    },
    drop: () => close('dropped'),
    hear(voiced) {
      if (left === undefined) listener?.audio(voiced ? voice.slice() : new Int16Array(FRAME_SAMPLES));
    },
    press: (key) => listener?.digit(key),
    hangUp: () => close('dropped'),
    get soundedLast() {
      return soundedLast;
    },
    get left() {
      return left;
    },
    markable: true,
  };
  return leg;
}
