import type { CallLeg } from '../ports/call-leg.ts';
import type { Clause } from './call-language.ts';
import type { CallServices } from './call-services.ts';
import type { TalkSnapshot } from './call-snapshot.ts';
import { createEventTable } from './event-table.ts';
import { type Expected, makeTalkParts, type TalkEvents, type TalkParts } from './talk-parts.ts';
import { snapshotOfTalk } from './talk-snapshot.ts';
import { talkTable } from './talk-table.ts';
import type { Tape } from './tape.ts';
import type { CallerTurn, WordsTurn } from './turns/caller-turn.ts';
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
  /** Where the sound of the leg goes. */
  readonly tape: Tape;
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
  const { clock, pacer } = services;
  const closing = new AbortController();
  const table = createEventTable<TalkEvents>();
  const parts = makeTalkParts(leg, services, {
    first,
    on: table.on,
    gone: gone.signal,
    closed: closing.signal,
  });
  const { ears, hold, replies, turns } = parts;
  table.join(talkTable(leg, parts, { services, gone, onFax }));
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
    tape: parts.tape,
    snapshot: () => snapshotOfTalk(parts, clock.nowMs()),
    async close() {
      ticking[Symbol.dispose]();
      parts.tape.close();
      closing.abort();
      await ears.close();
    },
  };
}

/** 20 ms of media time. */
function tick({ time, ears, keys, floor, replies, tape }: TalkParts, lateMs: number): void {
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
  const said = replies.tick(lateMs);
  ears.played(said);
  tape.add(ears.frame, said);
}
