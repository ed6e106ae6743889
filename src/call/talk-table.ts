import type { CallLeg } from '../ports/call-leg.ts';
import type { CallServices } from './call-services.ts';
import { type CallSnapshot, withoutWords } from './call-snapshot.ts';
import type { Receivers } from './event-table.ts';
import type { TalkEvents, TalkParts } from './talk-parts.ts';
import { carryOut } from './turns/carry-out.ts';

export interface TalkTableOptions {
  readonly services: Pick<CallServices, 'bus' | 'clock' | 'journal' | 'liveCalls' | 'log'>;
  /** Aborted when the leg ends; aborting it ends the talk. */
  readonly gone: AbortController;
  readonly onFax: () => void;
}

/** Who hears what in a talk. Where two do, the order is part of it. */
export function talkTable(
  leg: Pick<CallLeg, 'callId' | 'leave' | 'drop'>,
  { ears, floor, hold, judge, keys, replies, tape, time, turns }: TalkParts,
  { services, gone, onFax }: TalkTableOptions,
): Receivers<TalkEvents> {
  const { bus, clock, journal, liveCalls, log } = services;
  const { callId } = leg;
  const acts = carryOut({ callId, bus, turns, replies, silentSoonMs: () => time.silentSoonMs });
  return {
    // The line tells:
    'sound-came': (samples) => hold.on || ears.hear(samples),
    'key-pressed'(key) {
      tape.hold();
      // What we say stops for the first key of a number, and the floor is free when the number is complete.
      floor.tell({ type: 'key', atMs: time.atMs });
      keys.press(key, time.atMs);
    },
    'hold-changed': hold.set,
    'leg-ended': () => gone.abort(),

    // The caller's side tells:
    'voice-began'(voice) {
      tape.hold();
      // The floor may drop a reply, and whether its turn was certain is over once the caller has spoken.
      floor.tell(voice);
      turns.spoke();
    },
    'voice-ended'(voice) {
      // Whatever the floor makes of the pause, a turn that ends in it says when it began.
      turns.paused(time.toClock(voice.atMs));
      floor.tell(voice);
    },
    'words-so-far'(text) {
      // The floor may have a reply prepared to them.
      turns.partial(text);
      floor.tell({ type: 'words', atMs: time.atMs, settled: false, ...judge(text) });
    },
    'words-known': (judged) => floor.tell({ type: 'words', atMs: time.atMs, settled: true, ...judged }),
    'engine-heard-end': () => floor.tell({ type: 'turn-over', atMs: time.atMs }),
    'nothing-said'() {
      tape.release();
      floor.tell({ type: 'nothing-said', atMs: time.atMs });
    },
    'keys-complete'(digits) {
      // The floor is theirs before whoever answers hears of them.
      floor.tell({ type: 'keys-complete', atMs: time.atMs });
      turns.digits(digits);
    },
    'turn-certain': (kind) => bus.emit('caller-said', { callId, kind }),
    'prepared-reply': (outcome) => bus.emit(outcome === 'used' ? 'reply-used' : 'reply-dropped', { callId }),
    'fax-heard': onFax,

    // Our side tells:
    'our-reply': (event) => floor.tell({ ...event, atMs: time.atMs }),

    // The floor tells:
    decided: (decision, event) => acts[decision](event),

    // Whoever waits for the caller, or breaks, tells:
    'back-from-hold'(heldMs) {
      time.stood(heldMs);
      floor.tell({ type: 'caller-back', atMs: time.atMs });
    },
    'sound-hidden': (because) =>
      journal.record({
        type: 'recording',
        id: callId,
        what: 'hidden',
        because,
        name: null,
        atMs: clock.wallMs(),
      }),
    // Nobody is there to be put through: the leg ends as if they had hung up, and what was told is kept.
    'hold-given-up': () => void leg.leave({ next: 'done' }).then((left) => left || leg.drop()),
    // Half a line would be dead air: better no leg, so that the dialplan goes on.
    broke(error) {
      log.error({ callId, err: error, call: lookInto(callId, liveCalls) }, 'a line broke');
      leg.drop();
      gone.abort();
    },
  };
}

/** What the call was doing, for the log; nothing when that cannot be told any more either. */
function lookInto(callId: string, liveCalls: CallServices['liveCalls']): CallSnapshot | undefined {
  try {
    const call = liveCalls.find(callId);
    return call && withoutWords(call);
  } catch {
    return undefined;
  }
}
