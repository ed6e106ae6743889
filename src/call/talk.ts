import type { CallLeg } from '../ports/telephony.ts';
import type { Clause } from './call-language.ts';
import type { CallServices } from './call-services.ts';
import { type CallSnapshot, type TalkSnapshot, withoutWords } from './call-snapshot.ts';
import { createEventTable } from './event-table.ts';
import { type Expected, makeTalkParts, type TalkEvents, type TalkParts } from './talk-parts.ts';
import { snapshotOfTalk } from './talk-snapshot.ts';
import type { CallerTurn, WordsTurn } from './turns/caller-turn.ts';
import { carryOut } from './turns/carry-out.ts';
import type { ReplyOptions, SpokenReply } from './voice/reply-in-progress.ts';

/** One leg as a partner in talk: it can be spoken to, and hands over what the caller says, turn by turn. */
export interface Talk {
  /** What the caller may say next. */
  expect(next: Expected): void;
  say(clauses: AsyncIterable<Clause>, options: ReplyOptions): Promise<SpokenReply>;
  /** The answer that is being prepared waits for a tool. */
  working(): void;
  /** The caller's next turn, which may not be certain yet; after the end of the leg the last words, then undefined. */
  next(): Promise<CallerTurn | undefined>;
  /** A turn whose answer was dropped: it belongs to the next one. */
  carry(turn: WordsTurn): void;
  snapshot(): TalkSnapshot;
  close(): Promise<void>;
}

export interface TalkOptions {
  /** Aborted when the leg ends; aborting it ends the talk. */
  readonly gone: AbortController;
  readonly first: Expected;
  /** A machine calls, which nobody can talk to. Told once. */
  readonly onFax: () => void;
}

/**
 * Joins the caller's side (ears, turns, keys) and ours (replies) through the floor, which alone decides whose turn it is.
 * Every 20 ms one frame goes each way and media time moves on; nothing else here keeps time.
 */
export function openTalk(leg: CallLeg, services: CallServices, { gone, first, onFax }: TalkOptions): Talk {
  const { bus, clock, liveCalls, log, pacer } = services;
  const { callId } = leg;
  const closing = new AbortController();
  const table = createEventTable<TalkEvents>();
  const parts = makeTalkParts(leg, services, {
    first,
    on: table.on,
    gone: gone.signal,
    closed: closing.signal,
  });
  const { ears, floor, hold, judge, keys, replies, time, turns } = parts;
  const acts = carryOut({ callId, bus, turns, replies, silentSoonMs: () => time.silentSoonMs });

  // Who hears what. Where two do, the order is part of it.
  table.join({
    // The line tells:
    'sound-came': (samples) => hold.on || ears.hear(samples),
    'key-pressed'(key) {
      // What we say stops for the first key of a number, and the floor is free when the number is complete.
      floor.tell({ type: 'key', atMs: time.atMs });
      keys.press(key, time.atMs);
    },
    'hold-changed': hold.set,
    'leg-ended': () => gone.abort(),

    // The caller's side tells:
    'voice-began'(voice) {
      // The floor asks whether the turn before was certain, and from here on it is a new one.
      floor.tell(voice);
      turns.spoke();
    },
    'voice-ended'(voice) {
      // The floor may answer at once, and a turn says when its pause began.
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
    'nothing-said': () => floor.tell({ type: 'nothing-said', atMs: time.atMs }),
    'keys-complete'(digits) {
      // What the floor drops for them must not be the turn that they are.
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
    // Nobody is there to be put through: the leg ends as if they had hung up, and what was told is kept.
    'hold-given-up': () => void leg.leave({ next: 'done' }).then((left) => left || leg.drop()),
    // Half a line would be dead air: better no leg, so that the dialplan goes on.
    broke(error) {
      log.error({ callId, err: error, call: lookInto(callId, liveCalls) }, 'a line broke');
      leg.drop();
      gone.abort();
    },
  });
  leg.listen({
    audio: table.on('sound-came'),
    held: table.on('hold-changed'),
    digit: table.on('key-pressed'),
    ended: table.on('leg-ended'),
  });
  const ticking = pacer.add((_tick, lateMs) => {
    try {
      if (hold.on) hold.tick();
      else tick(parts, lateMs);
    } catch (error) {
      table.on('broke')(error);
      throw error;
    }
  });

  return {
    expect: parts.expect,
    say: replies.say,
    working: replies.working,
    next: turns.next,
    carry: turns.carry,
    snapshot: () => snapshotOfTalk(parts, clock.nowMs()),
    async close() {
      ticking[Symbol.dispose]();
      closing.abort();
      await ears.close();
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

/** 20 ms of media time. */
function tick({ time, ears, keys, floor, replies }: TalkParts, lateMs: number): void {
  // Due times are even; the first tick of a call may run late.
  if (time.atMs === 0) time.begin(lateMs);
  const atMs = ears.tick();
  time.passedTo(atMs);
  keys.tick(atMs);
  // Asked only where it decides something, because a pitch is looked up in a second and a half of sound.
  const isHeld = floor.at === 'held';
  const isOneVoice = !isHeld || ears.isOneVoice;
  const isNearlyOver = isHeld && replies.isNearlyOver;
  floor.tell({ type: 'tick', atMs, isOneVoice, isNearlyOver });
  // Last, so that an answer that is ready leaves in the very tick in which it is decided.
  ears.played(replies.tick(lateMs));
}
