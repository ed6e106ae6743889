import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Completeness } from '../../../src/conversation/completeness.ts';
import { nextTurn } from '../../../src/conversation/turn-machine.ts';
import type {
  TurnEvent,
  TurnSettings,
  TurnState,
  WordsMeaning,
} from '../../../src/conversation/turn-state.ts';

export const SETTINGS: TurnSettings = {
  waitMs: {
    yielded: { closed: 200, complete: 200, open: 700, unfinished: 1600, none: 1000, unknown: 800 },
    level: { closed: 300, complete: 900, open: 1100, unfinished: 1600, none: 1200, unknown: 840 },
  },
  askMs: 100,
  askAgainMs: 300,
  speculate: true,
  holdMs: 500,
  holdEndMs: 1100,
  confirmMs: 600,
  maxTurnMs: 30_000,
  silenceMs: 6000,
};

/** What a script calls an event; everything else is the type of the event itself. */
const NAMED: Readonly<Record<string, (atMs: number) => TurnEvent>> = {
  'words:closed': words('content', 'closed', true),
  'words:complete': words('content', 'complete', true),
  'words:open': words('content', 'open', true),
  'words:unfinished': words('content', 'unfinished', true),
  'words:nod': words('backchannel', 'open', true),
  'words:none': words('none', 'open', true),
  'partial:closed': words('content', 'closed', false),
  'partial:complete': words('content', 'complete', false),
  'partial:open': words('content', 'open', false),
  'partial:unfinished': words('content', 'unfinished', false),
  'partial:nod': words('backchannel', 'open', false),
  'partial:none': words('none', 'open', false),
  audible: (atMs) => ({ type: 'reply-audible', atMs, interruptible: true }),
  goodbye: (atMs) => ({ type: 'reply-audible', atMs, interruptible: false }),
  'speech-start': (atMs) => ({ type: 'speech-start', atMs }),
  // A voice comes down at most ends, so the short name is for that.
  'speech-end': (atMs) => ({ type: 'speech-end', atMs, yielded: true, isOurs: false }),
  'speech-end:level': (atMs) => ({ type: 'speech-end', atMs, yielded: false, isOurs: false }),
  'speech-end:ours': (atMs) => ({ type: 'speech-end', atMs, yielded: false, isOurs: true }),
  'turn-over': (atMs) => ({ type: 'turn-over', atMs }),
  key: (atMs) => ({ type: 'key', atMs }),
  'keys-complete': (atMs) => ({ type: 'keys-complete', atMs }),
  'caller-back': (atMs) => ({ type: 'caller-back', atMs }),
  'nothing-said': (atMs) => ({ type: 'nothing-said', atMs }),
  'reply-farewell': (atMs) => ({ type: 'reply-farewell', atMs }),
  'reply-ended': (atMs) => ({ type: 'reply-ended', atMs }),
  tick: (atMs) => ({ type: 'tick', atMs, isOneVoice: true, isNearlyOver: false }),
  'tick:many': (atMs) => ({ type: 'tick', atMs, isOneVoice: false, isNearlyOver: false }),
  'tick:end': (atMs) => ({ type: 'tick', atMs, isOneVoice: true, isNearlyOver: true }),
  'tick:many-end': (atMs) => ({ type: 'tick', atMs, isOneVoice: false, isNearlyOver: true }),
};

export const EVENT_NAMES: readonly string[] = Object.keys(NAMED);

export function eventOf(name: string, atMs: number): TurnEvent {
  return (NAMED[name] ?? assert.fail(`unknown event: ${name}`))(atMs);
}

/**
 * Plays `event@ms` steps from the start of a leg, with a tick every 20 ms, and tells every decision and the
 * state in the end. `ticks@ms` lets time pass, `ticks:many@ms` with the sound of many voices at once.
 */
export function play(script: string, settings: Partial<TurnSettings> = {}): string {
  let state: TurnState = { at: 'listening', sinceMs: 0 };
  const decisions: string[] = [];
  for (const event of eventsOf(script)) {
    const [next, decision] = nextTurn(state, event, { ...SETTINGS, ...settings });
    state = next;
    if (decision) decisions.push(`${decision}@${event.atMs}`);
  }
  return [...decisions, '→', state.at].join(' ');
}

/** A named situation: what happens, and what comes of it. */
export function situation(
  name: string,
  script: string,
  [outcome, settings]: readonly [string, Partial<TurnSettings>?],
): void {
  test(name, () => assert.equal(play(script, settings), outcome));
}

function eventsOf(script: string): readonly TurnEvent[] {
  let nextTickMs = 20;
  const ticksUntil = (endMs: number, tick = 'tick'): readonly TurnEvent[] => {
    const count = Math.max(0, Math.ceil((endMs - nextTickMs) / 20));
    const ticks = Array.from({ length: count }, (_, i) => eventOf(tick, nextTickMs + i * 20));
    nextTickMs += count * 20;
    return ticks;
  };
  return script
    .trim()
    .split(/\s+/)
    .flatMap((step) => {
      const [name = '', at] = step.split('@');
      const atMs = Number(at);
      if (name.startsWith('ticks')) return ticksUntil(atMs + 1, name.replace('ticks', 'tick'));
      return [...ticksUntil(atMs), eventOf(name, atMs)];
    });
}

function words(meaning: WordsMeaning, completeness: Completeness, settled: boolean) {
  return (atMs: number): TurnEvent => ({ type: 'words', atMs, settled, meaning, completeness });
}
