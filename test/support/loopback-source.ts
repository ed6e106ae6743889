import { randomUUID } from 'node:crypto';
import type { LastWord } from '../../src/core/outcome.ts';
import type { CallLeg, LegAbilities, LegPurpose } from '../../src/ports/call-leg.ts';
import type { CallerInfo } from '../../src/ports/caller-info.ts';
import type { LegHost, LegSource } from '../../src/ports/leg-source.ts';
import { createLegInbox } from '../../src/wire/leg-inbox.ts';

/** A source of legs whose other end is the test, in the same process: no socket, no control. */
export interface LoopbackSource extends LegSource {
  readonly control?: never;
  /** Somebody calls. Undefined when nobody takes the call, and people are rung for it. */
  dial(call?: LoopbackCall): LoopbackLine | undefined;
  readonly liveCalls: number;
  /** It is told that calls may be sent here. */
  readonly sendsCalls: boolean;
}

export interface LoopbackCall extends Partial<CallerInfo> {
  readonly callId?: string;
  readonly purpose?: LegPurpose;
}

/** The other end of one leg. */
export interface LoopbackLine {
  readonly callId: string;
  /** One entry a frame, as 16-bit little-endian bytes. */
  readonly heard: readonly Buffer[];
  readonly flushes: number;
  readonly open: boolean;
  /** What the attendant has said comes next; undefined while it has said nothing. */
  readonly next: LastWord | undefined;
  says(samples: Int16Array): void;
  presses(key: string): void;
  hangsUp(): void;
}

const RATE_HZ = 16_000;
/** The end of a leg is the end of its call: there is nobody here who could bring a caller to others. */
const CAN: LegAbilities = { transfer: false, return: false, keysOut: false, recording: false };
const UNKNOWN: CallerInfo = { callerNumber: null, callerName: null, dialledNumber: null, returned: null };

export function createLoopbackSource(name = 'loopback'): LoopbackSource {
  const live = new Map<string, CallLeg>();
  let host: LegHost | undefined;
  let taking = false;

  return {
    label: name,
    system: name,
    async start(given) {
      host = given;
    },
    async stop() {
      host = undefined;
      taking = false;
      for (const leg of live.values()) leg.drop();
    },
    setTakingCalls(next) {
      taking = next;
    },
    health: () => ({ media: host !== undefined, taking: host !== undefined && taking }),
    get liveCalls() {
      return live.size;
    },
    get sendsCalls() {
      return taking;
    },
    dial({ callId = randomUUID(), purpose = 'caller', ...told } = {}) {
      if (!host || live.has(callId) || !host.admit(callId)) return undefined;
      const { leg, line } = join({ callId, purpose, info: { ...UNKNOWN, ...told } }, () =>
        live.delete(callId),
      );
      live.set(callId, leg);
      host.leg(leg);
      return line;
    },
  };
}

interface Call {
  readonly callId: string;
  readonly purpose: LegPurpose;
  readonly info: CallerInfo;
}

function join({ callId, purpose, info }: Call, onEnd: () => void): { leg: CallLeg; line: LoopbackLine } {
  const heard: Buffer[] = [];
  let next: LastWord | undefined;
  let open = true;
  const inbox = createLegInbox(RATE_HZ, (error) => {
    throw error;
  });
  const close = (): void => {
    if (!open) return;
    open = false;
    onEnd();
    inbox.ended();
  };
  return {
    leg: {
      callId,
      purpose,
      can: CAN,
      dialledNumber: info.dialledNumber,
      introduced: Promise.resolve(info),
      rateHz: RATE_HZ,
      out: {
        paced: 'self',
        queuedMs: 0,
        flush: () => ({ unplayedMs: 0 }),
        write(samples) {
          if (open) heard.push(Buffer.copyBytesFrom(samples));
        },
      },
      listen: inbox.listen,
      async leave(outcome) {
        if (!open) return true;
        if ('key' in outcome) return false;
        next = outcome;
        close();
        return true;
      },
      drop: close,
    },
    line: {
      callId,
      heard,
      flushes: 0,
      get open() {
        return open;
      },
      get next() {
        return next;
      },
      says: inbox.audio,
      presses: inbox.digit,
      hangsUp: close,
    },
  };
}
