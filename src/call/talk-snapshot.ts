import type { TalkSnapshot, Wait } from './call-snapshot.ts';
import type { TalkParts } from './talk-parts.ts';
import { gateOf, replyWaits } from './voice/reply-snapshot.ts';

/** Looks into the parts of a talk. @param nowMs Monotonic milliseconds. */
export function snapshotOfTalk(parts: TalkParts, nowMs: number): TalkSnapshot {
  const { time, floor, hold, turns, replies, ears, expected } = parts;
  const { kind, language, keys } = expected();
  const wasAt = floor.at;
  const ear = ears.engine ?? null;
  const { askedMs, ...caller } = turns.snapshot();
  const { reply, current, voice } = replies.snapshot();
  const inFloor = FLOOR_WAITS[wasAt].map((wait) => ({ ...wait, forMs: time.atMs - floor.sinceMs }));
  const words: readonly Wait[] =
    askedMs === undefined
      ? []
      : [{ what: 'the words', for: ear ?? 'an ear', forMs: Math.round(nowMs - askedMs) }];
  return {
    mediaMs: time.atMs,
    floor: {
      at: hold.on ? 'on-hold' : wasAt,
      wasAt,
      sinceMs: floor.sinceMs,
      onHoldMs: hold.heldMs ?? null,
    },
    caller,
    reply,
    gate: gateOf(current),
    expected: { kind, language, keys },
    engines: { ear, voice },
    waits: [...inFloor, ...words, ...replyWaits(current, voice, nowMs)],
  };
}

/** What each state of the floor waits for; what a reply waits for is the reply's. */
const FLOOR_WAITS: Readonly<Record<TalkSnapshot['floor']['wasAt'], readonly Omit<Wait, 'forMs'>[]>> = {
  listening: [{ what: 'the attendant', for: 'the caller to speak' }],
  'caller-speaking': [{ what: 'the attendant', for: 'the caller to pause' }],
  'caller-paused': [{ what: 'the end of the turn', for: 'the pause to last' }],
  preparing: [],
  speaking: [],
  held: [{ what: 'our speech', for: 'words over it, or the end of the sound' }],
  resumed: [{ what: 'the sound over our speech', for: 'its words' }],
};
