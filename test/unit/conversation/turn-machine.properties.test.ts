import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nextTurn } from '../../../src/conversation/turn-machine.ts';
import type { TurnDecision, TurnEvent, TurnState } from '../../../src/conversation/turn-state.ts';
import { EVENT_NAMES, eventOf, SETTINGS } from './turn-script.ts';

interface Step {
  readonly before: TurnState;
  readonly event: TurnEvent;
  readonly after: TurnState;
  readonly decision: TurnDecision | undefined;
}

/** Any events in any order, 20 ms to 1 s apart, with a tick after each. */
const scripts = fc.array(fc.tuple(fc.constantFrom(...EVENT_NAMES), fc.integer({ min: 1, max: 50 })), {
  maxLength: 80,
});
/** The same with a voice that begins and ends in turns, and is noticed up to 100 ms late. */
const voices = scripts.map((script) => {
  let speaking = false;
  return script.map(([name, frames]): [string, number] => {
    if (!name.startsWith('speech')) return [name, frames];
    speaking = !speaking;
    if (speaking) return ['speech-start', frames];
    return [name === 'speech-start' ? 'speech-end' : name, frames];
  });
});

function run(script: readonly (readonly [string, number])[], settings = SETTINGS): readonly Step[] {
  let atMs = 0;
  let state: TurnState = { at: 'listening', sinceMs: 0 };
  const steps: Step[] = [];
  const tell = (event: TurnEvent) => {
    const before = Object.freeze(state);
    const [after, decision] = nextTurn(before, event, settings);
    steps.push({ before, event, after, decision });
    state = after;
  };
  for (const [name, frames] of script) {
    for (let i = 0; i < frames; i += 1) {
      atMs += 20;
      tell(eventOf('tick', atMs));
    }
    tell(eventOf(name, name.startsWith('speech') ? Math.max(0, atMs - 100) : atMs));
  }
  return steps;
}

/** Ticks alone, until `done` or an hour has passed. @returns the milliseconds it took. */
function wait(from: TurnState, sinceMs: number, done: (state: TurnState) => boolean): number {
  let state = from;
  for (let ms = 0; ms < 3_600_000; ms += 20) {
    if (done(state)) return ms;
    [state] = nextTurn(state, eventOf('tick', sinceMs + ms + 20), SETTINGS);
  }
  return Number.POSITIVE_INFINITY;
}

const last = (steps: readonly Step[]) => {
  const { after, event } = steps.at(-1) ?? assert.fail('no steps');
  return { after, atMs: event.type.startsWith('speech') ? event.atMs + 100 : event.atMs };
};

/** From which state to which. */
const WAYS: Readonly<Record<string, RegExp>> = {
  pause: /^(?:speaking|resumed) held$/,
  resume: /^held speaking$/,
  'go-on': /^held resumed$/,
};

test('held speech is heard again only by "resume" or "go-on", and is over by "stop"', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      for (const { before, after, decision, event } of run(script)) {
        const way = [before.at, after.at].join(' ');
        assert.match(way, WAYS[decision ?? ''] ?? /./);
        if (before.at !== 'held' || after.at === 'held') continue;
        const isOver = decision === 'stop' || event.type === 'reply-ended';
        assert.equal(isOver, decision !== 'resume' && decision !== 'go-on');
      }
    }),
  );
});

test('speech that went on is over by words or a key; what was said over it is forgotten or has the floor', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      for (const { before, after, decision, event } of run(script)) {
        if (before.at !== 'resumed' || after.at === 'resumed') continue;
        if (decision === 'stop') assert.match(event.type, /^(?:words|key)$/);
        else if (after.at === 'speaking') assert.equal(decision, 'forget');
        else assert.ok(decision === 'pause' || event.type === 'reply-ended');
      }
    }),
  );
});

test('speech becomes audible only by its own event, or by "resume"', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      for (const { before, after, decision, event } of run(script)) {
        if (after.at !== 'speaking' || before.at === 'speaking') continue;
        const wasAudible = before.at === 'resumed';
        assert.ok(wasAudible || event.type === 'reply-audible' || decision === 'resume', event.type);
      }
    }),
  );
});

test('at most one reply is prepared at a time, and each is answered, dropped, or replaced by keys', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      let isOpen = false;
      for (const { after, decision, event } of run(script)) {
        if (decision === 'prepare') assert.equal(isOpen, false, 'two replies at once');
        if (decision === 'prepare') isOpen = true;
        if (decision === 'drop' || decision === 'answer' || event.type === 'keys-complete') isOpen = false;
        assert.ok(!isOpen || after.at === 'caller-paused', `a prepared reply is left over while ${after.at}`);
      }
    }),
  );
});

test('nobody is answered while they speak, but for a sound that never pauses or an engine that heard the end', () => {
  fc.assert(
    fc.property(voices, (script) => {
      const sinceMs: Record<string, number> = {};
      for (const { decision, event } of run(script)) {
        sinceMs[event.type] = event.atMs;
        const isSpeaking = (sinceMs['speech-start'] ?? -1) > (sinceMs['speech-end'] ?? -1);
        if (decision !== 'answer' || !isSpeaking) continue;
        const isOver = event.atMs - (sinceMs['turn-over'] ?? event.atMs) >= SETTINGS.waitMs.level.unknown;
        assert.ok(isOver || event.atMs - (sinceMs['speech-start'] ?? 0) >= SETTINGS.maxTurnMs);
      }
    }),
  );
});

test('a reply is prepared, asked for and let out only in a pause of the caller', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      for (const { before, after, decision } of run(script)) {
        if (decision === 'prepare') assert.equal(after.at, 'caller-paused');
        if (decision === 'ask') assert.match(after.at, /^(?:caller-paused|held|resumed)$/);
        if (decision === 'ask-again') assert.ok(before.at === 'caller-paused' && before.asked === 'once');
        if (decision === 'answer') assert.match(before.at, /^caller-(?:paused|speaking)$/);
      }
    }),
  );
});

test('a caller who says nothing more is answered, or asked again, within the longest wait', () => {
  const { yielded, level } = SETTINGS.waitMs;
  const waitMs = [...Object.values(yielded), ...Object.values(level)];
  const longestMs = Math.max(...waitMs, SETTINGS.silenceMs, SETTINGS.maxTurnMs);
  const heldMs = Math.max(SETTINGS.confirmMs, SETTINGS.holdMs);
  fc.assert(
    fc.property(scripts, (script) => {
      const { after, atMs } = last(run([...script, ['tick', 1]]));
      const ms = wait(after, atMs, ({ at }) => /^(?:preparing|speaking|resumed)$/.test(at));
      assert.ok(ms <= longestMs + heldMs + 40, `${after.at} for ${ms} ms`);
    }),
  );
});

test('held speech is resumed or stopped soon after the caller is quiet', () => {
  const longestMs = Math.max(SETTINGS.confirmMs, SETTINGS.holdMs);
  fc.assert(
    fc.property(scripts, (script) => {
      const steps = run([...script, ['speech-end', 1]]);
      const { after, atMs } = last(steps);
      const ms = wait(after, atMs, ({ at }) => at !== 'held');
      assert.ok(ms <= longestMs, `held for ${ms} ms`);
    }),
  );
});

test('a goodbye is never held and never stopped', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      for (const { before, after, decision, event } of run(script)) {
        if (before.at !== 'speaking' || before.interruptible) continue;
        assert.equal(decision, undefined);
        if (event.type !== 'reply-ended') assert.ok(after.at === 'speaking' && !after.interruptible);
      }
    }),
  );
});

test('a caller is asked again only after a whole silence', () => {
  fc.assert(
    fc.property(voices, (script) => {
      let lastSoundMs = 0;
      for (const { before, decision, event } of run(script)) {
        if (decision === 'prompt') assert.ok(event.atMs - lastSoundMs >= SETTINGS.silenceMs);
        if (before.at !== 'listening' || event.type === 'speech-start') lastSoundMs = event.atMs;
      }
    }),
  );
});

test('the melody of a voice shortens or lengthens a pause, and changes nothing else', () => {
  const levelled = (name: string) => (name === 'speech-end' ? 'speech-end:level' : name);
  const alike = { ...SETTINGS, waitMs: { yielded: SETTINGS.waitMs.yielded, level: SETTINGS.waitMs.yielded } };
  fc.assert(
    fc.property(scripts, (script) => {
      const level = script.map(([name, frames]) => [levelled(name), frames] as const);
      const decisions = (steps: readonly Step[]) => steps.map(({ after, decision }) => [after.at, decision]);
      assert.deepEqual(decisions(run(level, alike)), decisions(run(script, alike)));
    }),
  );
});
