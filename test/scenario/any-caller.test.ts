import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createQueue } from '../../src/call/turns/queue.ts';
import type { SpeechToText, SttEvent } from '../../src/ports/speech-to-text.ts';
import type { Receptionist } from '../../src/reception/receptionist.ts';
import type { DialogueState } from '../../src/reception/state/dialogue-state.ts';
import { CALL_ID, createScriptedCall, type ScriptedCall } from '../support/scripted-call.ts';

type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** Hears `w1`, `w2`, … one word for each stretch of sound, and takes `afterMs` to say so. */
function counting(afterMs: number, wait: Wait): SpeechToText & { readonly words: string[] } {
  const words: string[] = [];
  return {
    label: 'counting',
    inputRateHz: 16_000,
    words,
    async open(_languageTag, signal) {
      const events = createQueue<SttEvent>();
      let isLoud = false;
      let kept: readonly string[] = [];
      return {
        push({ samples }) {
          isLoud ||= samples.some((sample) => Math.abs(sample) > 1000);
        },
        expect() {},
        speechStarted() {},
        flush() {
          if (isLoud) {
            words.push(`w${words.length + 1}`);
            kept = [...kept, words.at(-1) ?? ''];
          }
          isLoud = false;
          const text = kept.join(' ');
          void wait(afterMs, signal).then(() => events.put({ type: 'final', text, atMs: 0 }));
        },
        cut() {
          isLoud = false;
          kept = [];
        },
        async close() {},
        async *[Symbol.asyncIterator]() {
          for (let event = await events.take(signal); event; event = await events.take(signal)) yield event;
        },
      };
    },
    async close() {},
  };
}

/** Says what it heard, after a while; says something to everything. */
function parrot(afterMs: number, wait: Wait): Receptionist<DialogueState> {
  return {
    label: 'parrot',
    async *reply({ heard, state }, signal) {
      if (heard.type === 'words') await wait(afterMs, signal);
      if (signal.aborted) return;
      yield { type: 'say', text: heard.type === 'words' ? `I heard ${heard.text}.` : 'Please speak.' };
      yield { type: 'state', state };
    },
  };
}

function callWith({ wordsMs, replyMs }: Delays) {
  let call: ScriptedCall | undefined;
  const wait: Wait = async (ms, signal) => (ms > 0 ? call?.services.clock.wait(ms, signal) : undefined);
  const engine = counting(wordsMs, wait);
  call = createScriptedCall({
    services: { speechToText: [engine], receptionists: [parrot(replyMs, wait)] },
  });
  return { call, words: engine.words };
}

interface Delays {
  readonly wordsMs: number;
  readonly replyMs: number;
}
type Move = readonly ['speak' | 'quiet', number] | readonly ['press', string];

async function play(call: ScriptedCall, moves: readonly Move[]): Promise<void> {
  for (const [move, what] of moves) {
    if (move === 'press') await call.press(what);
    else await call[move](what);
  }
}

const delays = fc.record({ wordsMs: fc.constantFrom(0, 60, 300), replyMs: fc.constantFrom(0, 200, 1500) });
const talk = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant('speak' as const), fc.integer({ min: 120, max: 1200 })) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('quiet' as const), fc.integer({ min: 20, max: 1500 })) },
);
const keys = fc.tuple(fc.constant('press' as const), fc.constantFrom('1', '3', '9'));

/** A clumsy caller, in time that is moved by hand: a minute takes a quarter of a second. */
const RUNS = { numRuns: 20, endOnFailure: true };

test('whoever speaks when, every word is in one turn, in order, and in no other', async () => {
  await fc.assert(
    fc.asyncProperty(delays, fc.array(talk, { minLength: 2, maxLength: 16 }), async (slow, moves) => {
      const { call, words } = callWith(slow);
      const leg = call.ring();
      await play(call, moves);
      await call.quiet(400);
      leg.hangUp();
      await call.quiet(2500);
      const heard = call.calls.turns(CALL_ID).filter(({ speaker }) => speaker === 'caller');
      const said = heard.flatMap(({ text }) => text.split(' '));
      assert.deepEqual(said, words, call.trace.join('\n'));
    }),
    RUNS,
  );
});

test('whoever speaks when, and presses what, hears something within a few seconds of falling silent', async () => {
  const moves = fc.array(fc.oneof({ weight: 6, arbitrary: talk }, { weight: 1, arbitrary: keys }), {
    minLength: 2,
    maxLength: 16,
  });
  await fc.assert(
    fc.asyncProperty(delays, moves, async (slow, script) => {
      const { call } = callWith(slow);
      const leg = call.ring();
      await play(call, script);
      await call.listen();
      let silentMs = 0;
      for (; silentMs < 9000 && !leg.soundedLast; silentMs += 20) await call.quiet(20);
      assert.ok(silentMs < 8500, `dead air\n${call.trace.join('\n')}`);
    }),
    RUNS,
  );
});
