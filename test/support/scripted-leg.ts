import type { LastWord } from '../../src/core/outcome.ts';
import type { CallLeg, LegListener } from '../../src/ports/call-leg.ts';
import type { CallerInfo } from '../../src/ports/caller-info.ts';

export interface ScriptedLeg extends CallLeg {
  /** 20 ms of a pure tone, which goes on from frame to frame. A multiple of 50. */
  hearTone(hz: number): void;
  /** 20 ms from the caller's side: a voice at this pitch, or silence without one. A multiple of 50, for whole periods. */
  hear(pitchHz?: number): void;
  press(key: string): void;
  hold(on: boolean): void;
  hangUp(): void;
  /** The last frame written held sound. */
  readonly soundedLast: boolean;
  readonly left: LastWord | 'dropped' | undefined;
  /** False plays a PBX whose control channel is away. */
  markable: boolean;
}

/** What is told of a leg; a caller from outside who has dialled 100 and can be put through, without it. */
export interface LegFacts extends Partial<CallerInfo>, Partial<Pick<CallLeg, 'purpose' | 'can'>> {}

const RATE_HZ = 8000;
const FRAME_SAMPLES = 160;
const CAN = { transfer: true, return: true, keysOut: false, recording: false };
const CALLER: CallerInfo = {
  callerNumber: '+442079460123',
  callerName: null,
  dialledNumber: '100',
  returned: null,
};

/** A leg whose other end is the test: paced by us, 8 kHz. */
export function createScriptedLeg(
  callId: string,
  facts: LegFacts,
  note: (text: string) => void,
): ScriptedLeg {
  const { purpose = 'caller', can = CAN, ...told } = facts;
  const info: CallerInfo = { ...CALLER, ...told };
  let listener: LegListener | undefined;
  let soundedLast = false;
  let sounding = false;
  let quietFrames = 0;
  let left: LastWord | 'dropped' | undefined;
  const close = (how: LastWord | 'dropped') => {
    if (left !== undefined) return;
    left = how;
    listener?.ended();
  };
  const leg: ScriptedLeg = {
    callId,
    purpose,
    can,
    dialledNumber: info.dialledNumber,
    introduced: Promise.resolve(info),
    rateHz: RATE_HZ,
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
    hear(pitchHz) {
      if (left === undefined) listener?.audio(frameOf(pitchHz));
    },
    hearTone(hz) {
      if (left === undefined) listener?.audio(toneOf(hz));
    },
    press: (key) => listener?.digit(key),
    hold: (on) => listener?.held(on),
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

function toneOf(hz: number): Int16Array {
  const radians = (2 * Math.PI * hz) / RATE_HZ;
  return Int16Array.from({ length: FRAME_SAMPLES }, (_, i) => 3000 * Math.sin(i * radians));
}

/** The first two harmonics of a voice. */
function frameOf(pitchHz: number | undefined): Int16Array {
  if (pitchHz === undefined) return new Int16Array(FRAME_SAMPLES);
  const radians = (2 * Math.PI * pitchHz) / RATE_HZ;
  return Int16Array.from(
    { length: FRAME_SAMPLES },
    (_, i) => 7000 * Math.sin(i * radians) + 3500 * Math.sin(2 * i * radians),
  );
}
